import {
  aParameter,
  aParticipant,
  aRegister,
  aSettings,
  attended,
  attendedAt,
  defaultParameterRows,
  individualWork,
  plannedDays,
  suspension,
} from '../../test/registers';
import { date, parseIsoWeek, weekOf } from '../programme/calendar';
import { metres, microEuros, minutes, type IsoWeek } from '../programme/units';
import { factsOf } from '../register/facts';
import type { Issue } from '../register/issue';
import type { ParameterRow, Participant } from '../register/records';
import type { Register } from '../register/register';
import { computeWeek } from './compute-week';
import { weekJson } from './week-json';
import type { WeekLine, WeekResult } from './week-result';

const W38 = week('2020-W38');
const WITHOUT_TRAVEL: Partial<Participant> = { freeTransport: true };

function week(text: string): IsoWeek {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

const compute = (register: Register, of = W38, issues: readonly Issue[] = [], today = '2021-12-31'): WeekResult =>
  computeWeek(factsOf(register), of, { today: date(today), issues });

function onlyLine(register: Register, of = W38): WeekLine {
  const { lines, held } = compute(register, of);
  expect(held).toEqual([]);
  expect(lines).toHaveLength(1);
  const [line] = lines;
  if (!line) throw new Error('no line');
  return line;
}

const anIssue = (overrides: Partial<Issue>): Issue => ({
  rule: 'mark-unknown',
  severity: 'error',
  at: { sheet: 'Prisotnost', cell: 'E5' },
  participant: 'U001',
  name: 'Novak Ana',
  date: date('2020-09-15'),
  found: '?',
  variant: 'unknown',
  facts: {},
  ...overrides,
});

/** The default parameters with one of them replaced. */
const parametersWith = (name: string, ...rows: ParameterRow[]): ParameterRow[] => [
  ...defaultParameterRows().filter(({ parameter }) => parameter !== name),
  ...rows,
];

describe('the ceilings of the set of 2019, group hours only, no travel', () => {
  test('a full week of module I is 3 × 4 h × 0,80 € + 3 × 3,70 € = 20,70 €', () => {
    const attendance = ['14', '15', '16'].map((day) => attended('U001', `2020-09-${day}`, 'P'));
    const line = onlyLine(aRegister({ participants: [aParticipant(WITHOUT_TRAVEL)], attendance }));
    expect(line).toMatchObject({ paidMinutes: 3 * 4 * 60, rewardCents: 3 * 4 * 80, mealDays: 3, mealCents: 3 * 370 });
    expect(line.totalCents).toBe(2070);
  });

  test('a full week of module II is 5 × 6 h × 0,80 € + 5 × 3,70 € = 42,50 €', () => {
    const attendance = ['12', '13', '14', '15', '16'].map((day) => attended('U001', `2020-10-${day}`, 'P'));
    const line = onlyLine(aRegister({ participants: [aParticipant(WITHOUT_TRAVEL)], attendance }), week('2020-W42'));
    expect(line).toMatchObject({ rewardCents: 5 * 6 * 80, mealCents: 5 * 370, totalCents: 4250 });
  });

  test('every planned day of the programme is 576 h × 0,80 € + 104 × 3,70 € = 845,60 €', () => {
    const plan = aRegister().modules.flatMap(({ module }) => (module ? [module] : []));
    const days = plan.flatMap((module) => plannedDays(module));
    expect(days).toHaveLength(12 + 80 + 12);
    const attendance = days.map((day) => attended('U001', day, 'P'));
    const register = aRegister({ participants: [aParticipant(WITHOUT_TRAVEL)], attendance });
    const facts = factsOf(register);
    const weeks = [...new Set(days.map(weekOf))];
    const totals = weeks.map((each) => computeWeek(facts, each, { today: date('2021-12-31'), issues: [] }).totalCents);
    expect(totals.reduce<number>((sum, total) => sum + total, 0)).toBe(576 * 80 + 104 * 370);
    expect(576 * 80 + 104 * 370).toBe(84560);
  });
});

describe('travel', () => {
  // Two days of presence, 0,13 €/km, both directions.
  test.each([
    ['3 km: 2 × 2 × 3 × 0,13 €', { permanentDistance: metres(3000) }, 2, 156],
    ['12,345 km: 2 × 3,2097 € = 6,4194 €', { permanentDistance: metres(12_345) }, 2, 642],
    ['the nearer of two residences', { permanentDistance: metres(30_000), temporaryDistance: metres(3000) }, 2, 156],
    ['exactly the minimum distance', { permanentDistance: metres(1000) }, 2, 52],
    ['a metre below it', { permanentDistance: metres(999) }, 0, 0],
    [
      'the nearer residence below it, ticket or not',
      { permanentDistance: metres(20_000), temporaryDistance: metres(500), ticket: microEuros(2_600_000) },
      0,
      0,
    ],
    [
      'a ticket of 2,60 € instead of kilometres',
      { permanentDistance: metres(20_000), ticket: microEuros(2_600_000) },
      2,
      520,
    ],
    ['a ticket without any distance', { permanentDistance: null, ticket: microEuros(1_300_000) }, 2, 260],
    ['a ticket of nothing is no ticket', { permanentDistance: metres(3000), ticket: microEuros(0) }, 2, 156],
    [
      'free public transport',
      { permanentDistance: metres(20_000), ticket: microEuros(2_600_000), freeTransport: true },
      0,
      0,
    ],
    ['nothing known', { permanentDistance: null }, 0, 0],
  ] as const)('%s', (_case, person, travelDays, travelCents) => {
    const attendance = [attended('U001', '2020-09-14', '4'), attended('U001', '2020-09-15', '2')];
    const line = onlyLine(aRegister({ participants: [aParticipant(person)], attendance }));
    expect(line).toMatchObject({ travelDays, travelCents });
  });

  test('a distance that nobody travels is not paid but held', () => {
    const participants = [aParticipant({ permanentDistance: metres(30_000_000) })];
    const { lines, held } = compute(aRegister({ participants, attendance: [attended('U001', '2020-09-14', '4')] }));
    expect(lines).toEqual([]);
    expect(held.map(({ why }) => why)).toEqual([['travel-data']]);
  });
});

describe('paid time and meals', () => {
  // 4:20, 3:59 and 4:00: 739 minutes; meals for the first and the last.
  const attendance = ['4:20', '3:59', '4'].map((mark, index) => attended('U001', `2020-09-${14 + index}`, mark));
  const person = aParticipant(WITHOUT_TRAVEL);

  test.each([
    ['minuta', 739, 985], // 739/60 × 0,80 = 9,8533 €
    ['četrt ure', 255 + 225 + 240, 960],
    ['pol ure', 240 + 210 + 240, 920],
    ['ura', 240 + 180 + 240, 880],
  ])('by the unit »%s« each day is rounded down', (unit, paidMinutes, rewardCents) => {
    const parameters = parametersWith('enota plačanega časa', aParameter('enota plačanega časa', unit));
    const line = onlyLine(aRegister({ participants: [person], attendance, parameters }));
    expect(line).toMatchObject({ paidMinutes, rewardCents, mealDays: 2, mealCents: 740 });
    expect([...line.minutesByDay.values()]).toEqual([260, 239, 240]);
  });

  test('half a cent is rounded up, once per component: 3 days of 1 min at 0,30 €/h are 1,5 cents', () => {
    const parameters = parametersWith('nagrada na uro', aParameter('nagrada na uro', '0,30'));
    const short = [14, 15, 16].map((day) => attended('U001', `2020-09-${day}`, '0:01'));
    expect(onlyLine(aRegister({ participants: [person], attendance: short, parameters })).rewardCents).toBe(2);
  });

  test('a rate that changes on Wednesday stays one line: 4 h × 0,80 € + 4 h × 0,90 €', () => {
    const parameters = [...defaultParameterRows(), aParameter('nagrada na uro', 0.9, '2020-09-16')];
    const both = [attended('U001', '2020-09-15', '4'), attended('U001', '2020-09-16', '4')];
    expect(onlyLine(aRegister({ participants: [person], attendance: both, parameters })).rewardCents).toBe(320 + 360);
  });
});

describe('individual work', () => {
  const group = attended('U001', '2020-09-14', '3');
  const person = aParticipant();

  test('counts towards pay, the meal’s hours and travel', () => {
    const individual = [individualWork('U001', '2020-09-14'), individualWork('U001', '2020-09-18', 0.5)];
    const line = onlyLine(aRegister({ participants: [person], attendance: [group], individual }));
    expect(Object.fromEntries(line.minutesByDay)).toEqual({ '2020-09-14': 240, '2020-09-18': 30 });
    // 4,5 h × 0,80 €; one meal; two days × 2 × 3 km × 0,13 €
    expect(line).toMatchObject({ rewardCents: 360, mealDays: 1, travelDays: 2, travelCents: 156 });
  });

  test('counts for nothing where it is not paid', () => {
    const parameters = parametersWith('individualno se plača', aParameter('individualno se plača', 'ne'));
    const individual = [individualWork('U001', '2020-09-14'), individualWork('U001', '2020-09-18')];
    const line = onlyLine(aRegister({ participants: [person], attendance: [group], individual, parameters }));
    expect(line).toMatchObject({ paidMinutes: 180, mealDays: 0, travelDays: 1 });
  });

  test.each([
    ['after exit', { exit: date('2020-09-16') }, '2020-09-18'],
    ['in phase 3', {}, '2021-03-15'],
  ])('%s is paid only where the office says so', (_when, dates, day) => {
    const participants = [aParticipant(dates)];
    const individual = [individualWork('U001', day)];
    const of = weekOf(date(day));
    expect(compute(aRegister({ participants, individual }), of).lines).toEqual([]);
    const name = 'individualno v 3. fazi se plača';
    const paid = aRegister({ participants, individual, parameters: parametersWith(name, aParameter(name, 'da')) });
    expect(onlyLine(paid, of).rewardCents).toBe(80);
  });

  test.each([
    ['before entry', '2020-09-04'],
    ['after today', '2021-02-01'],
  ])('%s is not paid', (_when, day) => {
    const register = aRegister({ individual: [individualWork('U001', day)] });
    expect(compute(register, weekOf(date(day)), [], '2021-01-31').lines).toEqual([]);
  });
});

describe('lines that are held back', () => {
  const register = aRegister({ attendance: [attended('U001', '2020-09-14', '4')] });

  test.each([
    ['an error at a mark of the week', anIssue({})],
    ['ineligibility', anIssue({ rule: 'eligibility-ground', date: null })],
    ['an agreement signed too late', anIssue({ rule: 'agreement-date', date: null })],
    ['an account that does not hold', anIssue({ rule: 'iban-invalid', date: null })],
    ['a day that cannot be read, for it may be of this week', anIssue({ rule: 'mark-unknown', date: null })],
    ['a rule that broke', anIssue({ rule: 'rule-failed', participant: null, date: null })],
  ])('by %s', (_what, issue) => {
    const { lines, held, totalCents } = compute(register, W38, [issue]);
    expect(lines).toEqual([]);
    expect(totalCents).toBe(0);
    expect(held).toMatchObject([{ why: [issue.rule], line: { rewardCents: 320 } }]);
  });

  test.each([
    ['an error of another week', anIssue({ date: date('2020-09-21') })],
    ['somebody else’s error', anIssue({ participant: 'U002' })],
    ['a warning', anIssue({ rule: 'evidence-missing', severity: 'warning' })],
    ['an EMŠO that does not hold', anIssue({ rule: 'emso-invalid' })],
    ['a wrong tax number', anIssue({ rule: 'tax-number-invalid', date: null })],
    ['missing insurance', anIssue({ rule: 'insurance-module-two' })],
  ])('not by %s', (_what, issue) => {
    expect(compute(register, W38, [issue]).lines).toHaveLength(1);
  });

  describe('by what makes days of several people doubtful', () => {
    const register = aRegister({ attendance: [attended('U001', '2020-09-14', 'P')] });
    const about = (participant: string, day: string | null) =>
      anIssue({
        ...{ rule: 'weekday-mismatch', severity: 'warning', participant: null, date: null },
        concerns: [{ participant, date: day === null ? null : date(day) }],
      });

    test.each([
      ['one of them', about('U001', '2020-09-14')],
      ['a day of the same week', about('U001', '2020-09-18')],
      ['a day that nobody knows', about('U001', null)],
    ])('%s', (_what, issue) => {
      const { lines, held } = compute(register, W38, [issue]);
      expect(lines).toEqual([]);
      expect(held).toMatchObject([{ why: ['weekday-mismatch'], issues: [issue], line: { participant: 'U001' } }]);
    });

    test.each([
      ['somebody else', about('U002', '2020-09-14')],
      ['another week', about('U001', '2020-09-21')],
    ])('not by %s', (_what, issue) => {
      expect(compute(register, W38, [issue]).lines).toHaveLength(1);
    });

    test('nobody whose only day it may be is taken for absent', () => {
      const { held, excluded } = compute(aRegister({ attendance: [] }), W38, [about('U001', '2020-09-14')]);
      expect(held).toMatchObject([{ line: { participant: 'U001', totalCents: 0 } }]);
      expect(excluded).toEqual([]);
    });
  });

  test('by a mark that cannot be read, even where it is the only one', () => {
    const unread = aRegister({ attendance: [attended('U001', '2020-09-14', '??')] });
    expect(compute(unread).held).toMatchObject([{ why: ['mark-unknown'], line: { totalCents: 0 } }]);
  });

  test('by more hours than a day has', () => {
    const reading = { kind: 'hours', minutes: minutes(25 * 60) } as const;
    const long = aRegister({ attendance: [attended('U001', '2020-09-14', '25', { reading })] });
    expect(compute(long).held).toMatchObject([{ why: ['hours-over-plan'] }]);
  });

  test('by an id that two people have, in one line', () => {
    const participants = [aParticipant(), aParticipant({ surname: 'Horvat' })];
    const { lines, held } = compute({ ...register, participants });
    expect(lines).toEqual([]);
    expect(held).toMatchObject([{ why: ['participant-duplicate'], line: { name: 'Novak Ana' } }]);
  });

  test.each([
    ['missing', []],
    ['not readable', [aParameter('prehrana na dan', 'po dogovoru')]],
    ['given twice', [aParameter('prehrana na dan', 3.7), aParameter('prehrana na dan', 4)]],
    ['not in force yet', [aParameter('prehrana na dan', 3.7, '2020-10-01')]],
    ['negative', [aParameter('prehrana na dan', -1)]],
  ])('by a parameter that is %s: never a zero', (_how, rows) => {
    const result = compute({ ...register, parameters: parametersWith('prehrana na dan', ...rows) });
    expect(result.lines).toEqual([]);
    expect(result.held).toMatchObject([{ why: ['parameter-invalid'], isComputed: false }]);
    expect(weekJson(result).held[0]).toMatchObject({ rewardCents: null, totalCents: null, why: 'parameter-invalid' });
  });
});

describe('who has no line', () => {
  test('is named with the reason; who is not included in the week is not', () => {
    const participants = [
      aParticipant({ id: 'U001' }),
      aParticipant({ id: 'U002', surname: 'Horvat' }),
      aParticipant({ id: 'U003', entry: date('2020-10-01') }),
      aParticipant({ id: '', surname: 'Kos' }),
    ];
    const suspensions = [suspension('U002', '2020-09-10')];
    const { lines, excluded } = compute(
      aRegister({ participants, suspensions, attendance: [attended('U001', '2020-09-14', 'N')] }),
    );
    expect(lines).toEqual([]);
    expect(excluded).toEqual([
      { participant: 'U001', name: 'Novak Ana', why: 'no-presence' },
      { participant: 'U002', name: 'Horvat Ana', why: 'suspended' },
      { participant: '', name: 'Kos Ana', why: 'no-id' },
    ]);
  });

  test('presence of somebody unknown is shown and not paid', () => {
    const register = aRegister({ attendance: [attended('', '2020-09-14', '4', { name: 'Neznanec' })] });
    const { lines, unassigned } = compute(register);
    expect(lines).toEqual([]);
    expect(unassigned).toMatchObject([{ name: 'Neznanec', date: '2020-09-14' }]);
  });
});

describe('the JSON of a week', () => {
  const attendance = [
    attendedAt("'September 2020'!F7", 'U001', '2020-09-14', '4'),
    attended('U001', '2020-09-15', '3,5'),
  ];
  const json = weekJson(compute(aRegister({ attendance, settings: aSettings() })));

  test('has the contract’s shape', () => {
    expect(json).toMatchObject({
      week: '2020-W38',
      from: '2020-09-14',
      to: '2020-09-20',
      held: [],
      excluded: [],
      // 7,5 h × 0,80 € = 6,00 €; one meal; 2 days × 2 × 3 km × 0,13 € = 1,56 €
      totalCents: 600 + 370 + 156,
      lines: [
        {
          participant: 'U001',
          name: 'Novak Ana',
          minutesByDay: { '2020-09-14': 240, '2020-09-15': 210 },
          paidMinutes: 450,
          rewardCents: 600,
          mealDays: 1,
          mealCents: 370,
          travelDays: 2,
          travelCents: 156,
          correctionCents: 0,
          totalCents: 1126,
        },
      ],
    });
  });

  test('names the unconfirmed parameters that decided something, and no others', () => {
    expect([...json.unconfirmed].sort()).toEqual(['enota plačanega časa', 'smeri prevoza']);
  });

  test('says why each amount is what it is, down to the source cell', () => {
    const explanation = json.lines[0]?.explanation;
    expect(explanation?.days[0]).toMatchObject({
      date: '2020-09-14',
      mark: '4',
      group: { minutes: 240, cell: "'September 2020'!F7" },
      rewardPerHour: 0.8,
      meal: 3.7,
      travel: { kind: 'kilometres', kilometres: 3, directions: 2, perKilometre: 0.13, euros: 0.78 },
    });
    expect(explanation?.days[1]).toMatchObject({ meal: 0, mealFromMinutes: 240 });
    expect(explanation?.days[0]?.travel?.cell).toMatch(/^Udeleženci!R\d+$/);
    expect(explanation?.parameters.map(({ parameter }) => parameter)).toContain('prehrana od ur');
    expect(explanation?.parameters).toContainEqual(
      expect.objectContaining({ parameter: 'smeri prevoza', unit: '1 ali 2', isConfirmed: false }),
    );
  });
});
