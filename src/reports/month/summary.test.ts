import { aParticipant, aRegister, attended, individualWork, absence, suspension, paid } from '../../../test/registers';
import { date, parseIsoMonth } from '../../programme/calendar';
import { cents, metres } from '../../programme/units';
import { factsOf } from '../../register/facts';
import { wordsIn } from '../../strings';
import { provenanceBetween } from '../register-provenance';
import { monthJson } from './json';
import { monthSheets } from './sheet';
import { monthSummary } from './summary';

const SEPTEMBER = parseIsoMonth('2020-09');
if (SEPTEMBER === null) throw new Error('2020-09 is a month');

/**
 * Module I from Monday 7 September 2020, 4 h on Mondays, Tuesdays and Wednesdays: planned in September are the 7th–9th,
 * 14th–16th, 21st–23rd and 28th–30th. Ana lives 3 km away: a day's travel is 2 × 3 km × 0,13 € = 0,78 €.
 */
const register = aRegister({
  participants: [
    aParticipant({ id: 'U001', surname: 'Novak', givenName: 'Ana' }),
    // 500 m: no travel. Included from the 14th, left on the 22nd.
    aParticipant({
      id: 'U002',
      surname: 'Kovač',
      givenName: 'Štefan',
      permanentDistance: metres(500),
      entry: date('2020-09-14'),
      exit: date('2020-09-22'),
    }),
    aParticipant({ id: 'U003', surname: 'Žagar', givenName: 'Črtomira', entry: date('2020-10-05') }),
  ],
  attendance: [
    attended('U001', '2020-09-07', 'P'),
    attended('U001', '2020-09-08', '3,5'),
    attended('U001', '2020-09-09', 'B'),
    attended('U001', '2020-09-14', 'B'),
    attended('U001', '2020-09-15', 'N'),
    attended('U001', '2020-09-16', '??'),
    attended('U002', '2020-09-14', '4'),
    attended('U002', '2020-09-15', '4'),
    attended('U002', '2020-09-15', '2'),
    attended('', '2020-09-15', '4', { name: 'Nekdo Drug' }),
  ],
  individual: [individualWork('U001', '2020-09-10', 1.5), individualWork('U001', '2020-10-01', 1)],
  absences: [absence('U001', '2020-09-09')],
  suspensions: [suspension('U001', '2020-09-21', '2020-09-22')],
  payments: [paid('2020-W37' as never, 'U001', { totalCents: cents(990) })],
});
const facts = factsOf(register);
const summary = monthSummary(facts, SEPTEMBER, date('2020-09-23'));
const [ana, stefan] = summary.lines;

describe('the monthly summary', () => {
  test('has a line for everybody included or present in the month, and for nobody else', () => {
    expect(summary.lines.map(({ name }) => name)).toEqual(['Novak Ana', 'Kovač Štefan']);
  });

  test('adds up group and individual minutes of the month', () => {
    expect(ana?.groupMinutes).toBe(4 * 60 + 3.5 * 60);
    expect(ana?.individualMinutes).toBe(90);
    expect(stefan?.groupMinutes).toBe(2 * 4 * 60);
    expect(ana?.minutesByModule).toEqual(new Map([['I', 450]]));
  });

  test('counts every day up to today once, in one of the eight meanings or as unclear', () => {
    expect(ana?.days).toEqual({
      present: 2, // 7th, 8th
      excused: 1, // 9th, with evidence
      excusedAwaitingEvidence: 1, // 14th
      unexcused: 1, // 15th
      unclear: 1, // 16th
      suspended: 2, // 21st, 22nd
      notEntered: 1, // 23rd
      notIncluded: 0,
      notPlanned: 23 - 9, // 9 of the 23 days are planned
    });
    expect(stefan?.days.notIncluded).toBe(3 + 1); // 7th–9th, 23rd
    const sum = Object.values(stefan?.days ?? {}).reduce((all, next) => all + next, 0);
    expect(sum).toBe(23);
  });

  test('gives the attendance rate over planned days included and not suspended', () => {
    // Ana: 9 planned days up to the 23rd less 2 suspended; Štefan: 14th–16th, 21st, 22nd.
    expect(ana?.attendance).toEqual({ due: 7, present: 2 });
    expect(stefan?.attendance).toEqual({ due: 5, present: 2 });
    expect(summary.totals.attendance).toEqual({ due: 12, present: 4 });
  });

  test('earns by the day: hours, a meal from 4 h, travel for each day of presence', () => {
    // 7,5 h + 1,5 h individual at 0,80 € = 7,20 €; one day of 4 h; three days of travel (7th, 8th, 10th) at 0,78 €.
    expect(ana).toMatchObject({
      rewardCents: 720,
      mealDays: 1,
      mealCents: 370,
      travelDays: 3,
      travelCents: 234,
      totalCents: 1324,
    });
    // 8 h at 0,80 €, two meals, no travel under 1 km.
    expect(stefan).toMatchObject({ rewardCents: 640, mealCents: 740, travelDays: 0, travelCents: 0, totalCents: 1380 });
  });

  test('adds up to the weeks that touch the month, with what was paid beside them', () => {
    expect(summary.weeks.map(({ week }) => week)).toEqual(['2020-W36', '2020-W37', '2020-W38', '2020-W39', '2020-W40']);
    const inMonth = summary.weeks.reduce((sum, { earnedInMonthCents }) => sum + earnedInMonthCents, 0);
    expect(inMonth).toBe(summary.totals.totalCents);
    expect(summary.totals.totalCents).toBe(1324 + 1380);
    expect(summary.weeks.map(({ paidCents }) => paidCents)).toEqual([null, 990, null, null, null]);
  });

  test('says what it had to leave out', () => {
    expect(summary.leftOut).toEqual({ unknownPerson: 1, doubled: 1 });
  });

  test('prints absences by the words of Pomen, days that are no absence left out', () => {
    expect(monthJson(summary).lines[0]?.absentDays).toEqual({
      opravičeno: 1,
      'opravičeno, čaka dokazilo': 1,
      neopravičeno: 1,
      mirovanje: 2,
    });
    expect(monthJson(summary).totals).toMatchObject({
      groupMinutes: 930,
      individualMinutes: 90,
      presentDays: 4,
      totalCents: 2704,
    });
  });

  test('has no money where a parameter is missing, and says for which weeks', () => {
    const without = {
      ...register,
      parameters: register.parameters.filter(({ parameter }) => parameter !== 'prehrana na dan'),
    };
    const unknown = monthSummary(factsOf(without), SEPTEMBER, date('2020-09-23'));
    expect(unknown.totals.totalCents).toBe(0);
    expect(unknown.unknownWeeks).toEqual(['2020-W37', '2020-W38']);
    const [sheet] = monthSheets(
      unknown,
      register.settings,
      provenanceBetween(register, unknown.from, unknown.to, date('2020-09-23'), []),
      wordsIn('sl'),
    );
    const texts = sheet?.cells.flat().map((cell) => cell?.value);
    expect(texts?.some((text) => String(text).startsWith('Denar ni znan za tedne 2020-W37, 2020-W38'))).toBe(true);
  });
});

describe('its sheets', () => {
  const provenance = provenanceBetween(register, summary.from, summary.to, date('2020-09-23'), summary.used);
  const [sheet, byDay] = monthSheets(summary, register.settings, provenance, wordsIn('sl'));

  test('are named after the month, so that a second run replaces them', () => {
    expect([sheet?.name, byDay?.name]).toEqual(['Mesec 2020-09', 'Mesec 2020-09 po dnevih']);
  });

  test('sum by formula what stands on them, to the figures of the summary', () => {
    const totals = sheet?.cells.find((row) => row[0]?.value === 'Skupaj');
    expect(totals?.at(-1)).toMatchObject({ formula: '=SUM(U6:U7)', expected: 27.04 });
    const line = sheet?.cells.find((row) => row[0]?.value === 'U001');
    expect(line?.at(-1)).toMatchObject({ formula: '=SUM(R6:T6)', expected: 13.24 });
    expect(line?.[3]).toMatchObject({ formula: '=SUM(C6:C6)', expected: 7.5 });
  });

  test('check the sum against the weeks by formula', () => {
    const check = byDay?.cells.flat().find((cell) => cell?.formula?.startsWith('=IF(ROUND('));
    expect(check?.formula).toContain(`'Mesec 2020-09'!U8`);
    expect(check?.expected).toBe('se ujema s tedni');
  });

  test('name the parameters that nobody has confirmed', () => {
    const texts = sheet?.cells
      .flat()
      .flatMap((cell) => (cell?.style === 'warningWrapped' && cell.value ? [String(cell.value)] : []));
    expect(texts?.some((text) => text.includes('smeri prevoza 2'))).toBe(true);
  });

  test('chart present and absent people by day', () => {
    expect(byDay?.charts?.[0]).toMatchObject({
      kind: 'stackedColumn',
      title: 'Prisotni in odsotni po dnevih – september 2020',
    });
  });
});

test('a doubled ID has its money once, in the lines and in the weeks', () => {
  const [first] = register.participants;
  if (!first) throw new Error('the register has people');
  const doubled = factsOf({ ...register, participants: [...register.participants, { ...first, givenName: 'Anja' }] });
  const { totals, weeks } = monthSummary(doubled, SEPTEMBER, date('2020-09-23'));
  expect(totals.totalCents).toBe(summary.totals.totalCents);
  expect(weeks).toEqual(summary.weeks);
});
