import {
  absence,
  aModule,
  aParticipant,
  aRegister,
  attended,
  moduleRows,
  placeIn,
  suspension,
} from '../../../test/registers';
import { date } from '../../programme/calendar';
import { factsOf } from '../../register/facts';
import type { Register } from '../../register/register';
import { aSettings } from '../../../test/registers';
import { wordsIn } from '../../strings';
import { toDoSheet } from './sheet';
import { tasksOf, type Task } from './tasks';

const TODAY = date('2020-09-16');
const tasks = (overrides: Partial<Register>, today = TODAY): Task[] =>
  tasksOf(factsOf(aRegister({ modules: moduleRows([aModule()]), ...overrides })), today);
const presentDaily = ['07', '08', '09', '14', '15'].map((day) => attended('U001', `2020-09-${day}`, 'P'));

describe('the to-do list', () => {
  test('is empty where nothing lacks', () => {
    expect(tasks({ attendance: presentDaily })).toEqual([]);
  });

  test.each<[string, Partial<Register>, Partial<Task>[]]>([
    [
      'evidence of an excused absence, eight days after its last day',
      {
        attendance: [
          ...presentDaily.slice(0, 3),
          attended('U001', '2020-09-14', 'B'),
          attended('U001', '2020-09-15', 'B'),
          attended('U002', '2020-09-14', 'P'),
          attended('U002', '2020-09-15', 'P'),
        ],
        participants: [aParticipant(), aParticipant({ id: 'U002' })],
      },
      [
        {
          kind: 'evidence',
          participant: 'U001',
          due: date('2020-09-23'),
          from: date('2020-09-14'),
          to: date('2020-09-15'),
          days: 2,
        },
      ],
    ],
    [
      'no evidence that is there',
      {
        attendance: [
          ...presentDaily.slice(0, 4),
          attended('U001', '2020-09-15', 'B'),
          attended('U002', '2020-09-15', 'P'),
        ],
        participants: [aParticipant(), aParticipant({ id: 'U002' })],
        absences: [absence('U001', '2020-09-15')],
      },
      [],
    ],
    [
      'an agreement and a safety briefing by the day of entry',
      { attendance: presentDaily, participants: [aParticipant({ agreement: null, safetyBriefing: null })] },
      [
        { kind: 'agreement', due: date('2020-09-07') },
        { kind: 'safetyBriefing', due: date('2020-09-07') },
      ],
    ],
    [
      'a suspension that ends within 30 days',
      {
        attendance: presentDaily,
        suspensions: [suspension('U001', '2020-09-21', '2020-10-10'), suspension('U001', '2020-11-01', '2020-12-10')],
      },
      [{ kind: 'suspensionEnds', due: date('2020-10-10') }],
    ],
    [
      'a result within 28 days of exit',
      { attendance: presentDaily, participants: [aParticipant({ exit: date('2020-09-15') })] },
      [{ kind: 'result', due: date('2020-10-13') }],
    ],
    [
      'the date of a result without one',
      { attendance: presentDaily, participants: [aParticipant({ exit: date('2020-09-15'), result: 'zaposlitev' })] },
      [{ kind: 'resultDate', due: date('2020-10-13') }],
    ],
    [
      'a module that cannot reach its hours: 4 of 12 days lost',
      { attendance: presentDaily.slice(0, 1) },
      [{ kind: 'moduleShort', due: date('2020-09-30'), module: 'I', missingMinutes: (4 * 240) as never }],
    ],
    [
      'insurance from the first day in module II without it',
      {
        attendance: presentDaily,
        modules: moduleRows([aModule({ name: 'II', minimumHours: 40 })]),
        participants: [aParticipant({ insuredFrom: date('2020-09-01'), insuredTo: date('2020-09-15') })],
      },
      [{ kind: 'insurance', due: date('2020-09-16') }],
    ],
    [
      'a complaint that is not resolved',
      {
        attendance: presentDaily,
        complaints: [
          {
            at: {
              ...placeIn('participants'),
              table: { sheet: 'Pritožbe', headerRow: 3, columns: new Map() },
              unreadable: [],
            },
            date: date('2020-09-10'),
            participant: 'U001',
            kind: 'odmor',
            state: 'odprto',
            resolved: null,
          },
        ],
      },
      [{ kind: 'complaint', due: date('2020-09-10') }],
    ],
  ])('asks for %s', (_, overrides, expected) => {
    expect(tasks(overrides)).toMatchObject(expected);
    expect(tasks(overrides)).toHaveLength(expected.length);
  });

  test('is ordered by day', () => {
    const all = tasks({
      attendance: presentDaily.slice(0, 1),
      participants: [aParticipant({ agreement: null, exit: date('2020-09-15') })],
    });
    expect(all.map(({ due }) => due)).toEqual([...all.map(({ due }) => due)].sort());
  });

  test.each([
    ['sl', 'zamuja 9 dni', 'Podpisati dogovor o vključitvi.'],
    ['en', '9 days late', 'Sign the agreement of inclusion.'],
  ] as const)('says in %s what is late and what to do', (language, late, sentence) => {
    const list = tasks({ attendance: presentDaily, participants: [aParticipant({ agreement: null })] });
    const provenance = { madeOn: TODAY, sources: [], parameters: [] };
    const sheet = toDoSheet(list, TODAY, aSettings(), provenance, wordsIn(language));
    const texts = sheet.cells.flat().map((cell) => cell?.value);
    expect(texts).toEqual(expect.arrayContaining([late, sentence]));
  });
});
