import { aParticipant, aRegister, aSettings, attended, suspension } from '../../../test/registers';
import { date, parseIsoWeek } from '../../programme/calendar';
import { factsOf } from '../../register/facts';
import { wordsIn } from '../../strings';
import { signInSheets } from './sheet';
import { signInDay, signInWeek } from './week';

const WEEK = parseIsoWeek('2020-W38');
if (WEEK === null) throw new Error('2020-W38 is a week');

/** Module I: Mondays, Tuesdays and Wednesdays from 7 September 2020; the week is 14–20 September. */
const register = aRegister({
  participants: [
    aParticipant({ id: 'U001', surname: 'Novak', givenName: 'Ana', emso: '1211981505012' }),
    aParticipant({ id: 'U002', surname: 'Kovač', givenName: 'Štefan', entry: date('2020-09-15') }),
    aParticipant({ id: 'U003', surname: 'Žagar', givenName: 'Črtomira', exit: date('2020-09-11') }),
    aParticipant({ id: 'U004', surname: 'Hribar', givenName: 'Jože' }),
  ],
  attendance: [attended('U001', '2020-09-14', 'B')],
  suspensions: [suspension('U004', '2020-09-10')],
  settings: aSettings({ location: 'Trg mladosti 6; Titov trg 2' }),
});
const facts = factsOf(register);
const list = signInWeek(facts, WEEK);
const options = { stretch: '2020-W38', madeOn: date('2020-09-11') };
const sheets = signInSheets(list, register.settings, options, wordsIn('sl'));
const textsOf = (index: number): string[] =>
  (sheets[index]?.cells ?? []).flat().flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)]));

describe('the sign-in list of a week', () => {
  test('has a column for each planned day', () => {
    expect(list.days.map(({ date: day }) => day)).toEqual(['2020-09-14', '2020-09-15', '2020-09-16']);
  });

  test('names those who sign on some day: included, and not suspended by Mirovanja', () => {
    expect(list.people).toEqual([
      { name: 'Novak Ana', signs: [true, true, true] },
      { name: 'Kovač Štefan', signs: [false, true, true] },
    ]);
  });

  test('shows no reason, no mark and no identifier', () => {
    const texts = textsOf(0);
    expect(texts).not.toContain('B');
    expect(texts.some((text) => /U00\d|\d{13}|SI56/.test(text))).toBe(false);
  });

  test('makes one sheet for each place of work, with programme, provider and the funder', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Lista prisotnosti 2020-W38', 'Lista prisotnosti 2020-W38 2']);
    expect(textsOf(1)).toEqual(
      expect.arrayContaining(['Titov trg 2', 'Zavod Uspešen.si', '14. 9. 2020 – 16. 9. 2020']),
    );
    expect(textsOf(0)).toContain('Projekt delno financira Evropska unija, in sicer iz Evropskega socialnega sklada.');
  });

  test('leaves an empty cell to sign, shaded on days when the person does not', () => {
    const row = sheets[0]?.cells.find((cells) => cells[1]?.value === 'Kovač Štefan');
    expect(row?.slice(2)).toEqual([{ style: 'gridOff' }, { style: 'gridText' }, { style: 'gridText' }]);
  });

  test('has no sheet where the week has no planned day', () => {
    const empty = signInWeek(factsOf({ ...register, modules: [] }), WEEK);
    expect(signInSheets(empty, register.settings, options, wordsIn('sl'))).toEqual([]);
  });
});

test('the list of a day has arrival, departure and signature, on any day', () => {
  const saturday = signInDay(facts, date('2020-09-19'));
  const [sheet] = signInSheets(saturday, register.settings, { ...options, stretch: '2020-09-19' }, wordsIn('sl'));
  const header = sheet?.cells.find((cells) => cells[1]?.value === 'Priimek in ime');
  expect(header?.map((cell) => cell?.value)).toEqual(['Št.', 'Priimek in ime', 'Prihod', 'Odhod', 'Podpis']);
  expect(sheet?.print?.orientation).toBe('portrait');
  const [unknown] = signInSheets(saturday, aSettings({ location: '', provider: '' }), options, wordsIn('sl'));
  const lines = (unknown?.cells ?? []).filter((cells) => /^_+$/.test(String(cells[2]?.value ?? '')));
  expect(lines.map((cells) => cells[0]?.value)).toEqual(['Izvajalec', 'Kraj']);
});

test('lists of a day for several places have names that Excel takes', () => {
  const plans = signInSheets(
    signInDay(facts, date('2020-09-14')),
    aSettings({ location: 'Trg 1; Trg 2; Trg 3' }),
    { ...options, stretch: '2020-09-14' },
    wordsIn('sl'),
  );
  expect(new Set(plans.map(({ name }) => name)).size).toBe(3);
  for (const { name } of plans) expect(name.length).toBeLessThanOrEqual(31);
});
