import {
  aParameter,
  aParticipant,
  aRegister,
  attended,
  defaultParameterRows,
  individualWork,
} from '../../../test/registers';
import { computeWeek, explainLine, type LineExplanation } from '../../allowances';
import { date, parseIsoWeek } from '../../programme/calendar';
import { microEuros } from '../../programme/units';
import { factsOf, type Register } from '../../register';
import { wordsIn } from '../../strings';
import { mealSums, presenceOf, rewardSums, travelSums } from './amount-words';

const WEEK = parseIsoWeek('2020-W38');
const words = wordsIn('sl');
/** Without the blanks that do not break, which the money's format has before €. */
const plain = (sums: readonly string[]): string[] => sums.map((sum) => sum.replaceAll('\u00a0', ' '));

function explained(tables: Partial<Register>): LineExplanation {
  if (WEEK === null) throw new Error('2020-W38 is a week');
  const { lines } = computeWeek(factsOf(aRegister(tables)), WEEK, { today: date('2020-10-01'), issues: [] });
  const [line] = lines;
  if (!line) throw new Error('the week has no line');
  return explainLine(line);
}

/** 3 km from the programme. */
const participants = [aParticipant({ id: 'U001' })];
const attendance = [
  attended('U001', '2020-09-14', '4'),
  attended('U001', '2020-09-15', '4'),
  attended('U001', '2020-09-16', '2'),
];

describe('the sums behind a line', () => {
  const line = explained({ participants, attendance });

  test('are hours times price, meals with the days that have none, and the way', () => {
    expect(plain(rewardSums(line, words))).toEqual(['10 h × 0,80 €']);
    expect(plain(mealSums(line, words))).toEqual([
      '2 dneva × 3,70 €, od 4 h na dan',
      'Brez prehrane (manj kot 4 h): 16. 9. 2020',
    ]);
    expect(plain(travelSums(line, words))).toEqual(['3 dnevi × 2 × 3 km × 0,13 €']);
  });

  test('are told apart where a price changes within the week', () => {
    const parameters = [...defaultParameterRows(), aParameter('nagrada na uro', 0.855, '2020-09-16')];
    expect(plain(rewardSums(explained({ participants, attendance, parameters }), words))).toEqual([
      '8 h × 0,80 €',
      '2 h × 0,855 €',
    ]);
  });

  test.each([
    ['a ticket', { ticket: microEuros(2_600_000) }, '3 dnevi × vozovnica 2,60 €'],
    ['free transport', { freeTransport: true }, 'Brezplačni prevoz: 14. 9. 2020, 15. 9. 2020, 16. 9. 2020'],
    ['no distance', { permanentDistance: null }, 'Razdalja ni vpisana: 14. 9. 2020, 15. 9. 2020, 16. 9. 2020'],
  ])('say with %s why travel is what it is', (_name, person, sentence) => {
    const line = explained({ participants: [aParticipant({ id: 'U001', ...person })], attendance });
    expect(plain(travelSums(line, words))).toEqual([sentence]);
  });
});

test('a day told by a mark shows it before its hours', () => {
  const [day] = explained({ participants, attendance: [attended('U001', '2020-09-14', 'P')] }).days;
  if (!day) throw new Error('no day');
  expect(presenceOf(day, words)).toBe('P · 4 h');
});

test('a day tells group and individual hours, and what was paid where that is less', () => {
  const parameters = defaultParameterRows().map((row) =>
    row.parameter === 'enota plačanega časa' ? aParameter('enota plačanega časa', 'pol ure') : row,
  );
  const individual = [individualWork('U001', '2020-09-14', 1.25)];
  const [day] = explained({ participants, attendance, individual, parameters }).days;
  if (!day) throw new Error('no day');
  expect(presenceOf(day, words)).toBe('4 h · individualno 1,25 h · plačano 5 h');
});
