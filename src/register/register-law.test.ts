/** The law: what is planned as sheets reads back the same, whatever the register holds. */
import fc from 'fast-check';
import { aRegister } from '../../test/registers';
import { addDays, date, weekOf, type Weekday } from '../programme/calendar';
import { DEFAULT_LEGEND, legendOf, readMark } from '../programme/legend';
import { MEANINGS } from '../programme/meaning';
import { cents, metres, microEuros, minutes, type IsoDate } from '../programme/units';
import { sheetCellsOfPlan } from '../sheet/cells-of-plan';
import type { SheetCells } from '../sheet/cells';
import type { Draft, RegisterContent } from './content';
import { newRegisterContent } from './default-content';
import { planRegisterSheets } from './plan-register';
import { readRegister } from './read-register';
import type * as records from './records';
import type { Register, Settings } from './register';

const sheetsOf = (content: RegisterContent): SheetCells[] =>
  planRegisterSheets(content, { takenSheetNames: [] }).map((plan) => sheetCellsOfPlan(plan));
const writtenAndRead = (content: RegisterContent): Register =>
  readRegister({ name: '', date1904: false, sheets: sheetsOf(content) });

/** The records without their places. */
const TABLES = [
  'modules', 'parameters', 'legend', 'freeDays', 'participants', 'attendance', 'individual', 'absences', 'suspensions',
  'payments', 'candidates', 'team', 'activities', 'complaints',
] as const; // prettier-ignore
const bare = (content: RegisterContent): Record<string, unknown> => ({
  settings: content.settings,
  ...Object.fromEntries(TABLES.map((table) => [table, content[table].map((row) => ({ ...row, at: undefined }))])),
});

const day: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(date('1920-01-01'), days));
const dayOrNull = fc.option(day);
const yesNo = fc.option(fc.boolean());
/** Anything that staff may type, numbers and formulas among it; a text of blanks only is blank. */
const typed = fc
  .oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('4', '1. 9. 2020', '=A1', '00123', 'Šimenc, Đuro', "d'Artagnan", '#N/A', 'da'),
  )
  .map((text) => (text.trim() === '' ? '' : text));
const named = typed.filter((text) => text !== '');
const id = fc.integer({ min: 1, max: 1200 }).map((number) => `U${String(number).padStart(3, '0')}`);
const time = fc.option(fc.integer({ min: 0, max: 6000 }).map(minutes));
const amount = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents));
const count = fc.option(fc.nat(300));
const distance = fc.option(fc.nat(300_000).map(metres));

const participant: fc.Arbitrary<Draft<records.Participant>> = fc.record({
  id,
  surname: typed,
  givenName: typed,
  birthDate: dayOrNull,
  sex: fc.constantFrom('M', 'F', null),
  emso: fc.option(named),
  taxNumber: fc.option(named),
  address: typed,
  postcode: typed,
  town: typed,
  citizen: yesNo,
  permanentResident: yesNo,
  ground: fc.constantFrom('socialAssistance', 'unemployed', 'temporarilyUnemployable', 'inactiveComplex', null),
  agreement: dayOrNull,
  entry: dayOrNull,
  exit: dayOrNull,
  exitReason: typed,
  permanentDistance: distance,
  temporaryDistance: distance,
  freeTransport: yesNo,
  ticket: fc.option(fc.nat(100_000_000).map(microEuros)),
  iban: fc.option(named),
  insuredFrom: dayOrNull,
  insuredTo: dayOrNull,
  safetyBriefing: dayOrNull,
  labourStatus: typed,
  education: typed,
  migrantOrMinority: typed,
  disability: typed,
  otherDisadvantage: typed,
  result: typed,
  resultDate: dayOrNull,
  note: typed,
});

const mark = fc.oneof(
  fc.constantFrom('P', 'b', '4', '4,5', '4.5', '4:30', '0', '007', '1e3', '–', '2/B', '25', '0,50'),
  named,
);
const cell = fc.record({
  sheet: fc.constantFrom('September 2020', "Ana's", 'Marec', 'A1', '2020'),
  cell: fc.constantFrom('F7', 'AA100'),
});
const attendance: fc.Arbitrary<Draft<records.AttendanceRecord>> = fc
  .record({
    participant: id,
    name: typed,
    date: dayOrNull,
    module: typed,
    mark,
    minutes: time,
    source: fc.option(cell),
  })
  .map((record) => {
    const reading = readMark(record.mark, legendOf(DEFAULT_LEGEND));
    if (reading.kind === 'hours') return { ...record, reading, minutes: reading.minutes };
    const isContradiction = reading.kind === 'absence' && record.minutes !== null && record.minutes > 0;
    return { ...record, reading: isContradiction ? { kind: 'unknown' } : reading };
  });

const person = { participant: id, name: typed };
const drafts = fc.record({
  participants: fc.uniqueArray(participant, { selector: (row) => row.id, maxLength: 6 }),
  attendance: fc.array(attendance, { maxLength: 12 }),
  individual: fc.array(fc.record({ ...person, date: dayOrNull, minutes: time, content: typed, worker: typed })),
  absences: fc.array(
    fc.record({
      ...person,
      from: dayOrNull,
      to: dayOrNull,
      cause: typed,
      evidenceReceived: fc.oneof(dayOrNull, fc.boolean()),
      note: typed,
    }),
  ),
  suspensions: fc.array(fc.record({ ...person, from: dayOrNull, to: dayOrNull, reason: typed })),
  payments: fc.array(
    fc.record({
      ...person,
      week: fc.option(day.map(weekOf)),
      minutes: time,
      rewardCents: amount,
      mealDays: count,
      mealCents: amount,
      travelDays: count,
      travelCents: amount,
      correctionCents: amount,
      totalCents: amount,
      state: fc.constantFrom('closed' as const, 'open' as const, null),
      closedOn: dayOrNull,
    }),
  ),
  candidates: fc.array(fc.record({ date: day, origin: typed, name: typed, outcome: typed, reason: typed })),
  team: fc.array(fc.record({ date: day, present: typed, discussed: typed, decision: typed })),
  activities: fc.array(fc.record({ date: day, kind: typed, place: typed, provider: typed, participants: count })),
  complaints: fc.array(fc.record({ date: day, participant: id, kind: typed, state: typed, resolved: dayOrNull })),
  parameters: fc.array(
    fc.record({
      parameter: named,
      validFrom: dayOrNull,
      value: fc.oneof(
        typed,
        fc.boolean(),
        fc.integer(),
        fc.integer({ min: 0, max: 9999 }).map((value) => value / 1000),
      ),
      unit: typed,
      source: typed,
      confirmed: typed,
    }),
  ),
  freeDays: fc.array(fc.record({ freeDay: fc.record({ date: day, name: typed }) })),
  modules: fc.array(
    fc
      .record({
        name: named.map((text) => text.trim()),
        from: day,
        length: fc.nat(200),
        minutesPerDay: fc.integer({ min: 1, max: 720 }).map(minutes),
        weekdays: fc
          .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
          .map((days) => days.sort((a, b) => a - b)),
        minimumMinutes: fc.nat(60_000).map(minutes),
        individualMinutesPerWeek: fc.nat(600).map(minutes),
      })
      .map(({ length, ...module }) => ({ module: { ...module, to: addDays(module.from, length) } })),
  ),
});

const settings: fc.Arbitrary<Settings> = fc.record({
  title: typed,
  unit: typed,
  provider: typed,
  location: typed,
  start: dayOrNull,
  phases: fc
    .subarray([1, 2, 3] as const)
    .chain((numbers) =>
      fc.tuple(...numbers.map((number) => fc.record({ number: fc.constant(number), from: day, to: day }))),
    ),
  payerName: typed,
  payerIban: typed,
});

const content: fc.Arbitrary<RegisterContent> = fc
  .tuple(settings, drafts)
  .map(([ownSettings, rows]) => ({ settings: ownSettings, legend: DEFAULT_LEGEND, ...rows }));

describe('a register that is written and read', () => {
  it('is the same', () => {
    fc.assert(
      fc.property(content, (written) => {
        const read = writtenAndRead(written);
        expect(bare(read)).toEqual(bare(written));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same down to its places the second time, with the sheets unchanged', () => {
    fc.assert(
      fc.property(content, (written) => {
        const once = writtenAndRead(written);
        expect(writtenAndRead(once)).toEqual(once);
        expect(sheetsOf(once)).toEqual(sheetsOf(written));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for a new programme and for the registers that tests are made with', () => {
    for (const written of [newRegisterContent({ start: date('2020-08-03'), title: 'AS 4' }), aRegister()]) {
      expect(bare(writtenAndRead(written))).toEqual(bare(written));
    }
    expect(writtenAndRead(aRegister()).participants).toEqual(aRegister().participants);
  });

  it('keeps every legend of the eight meanings', () => {
    const legend = MEANINGS.map((meaning, index) => ({ mark: `M${index}`, meaning, description: `opis ${index}` }));
    expect(bare(writtenAndRead(aRegister({ ...aRegister(), legend: [] }))).legend).toEqual([]);
    expect(bare(writtenAndRead({ ...aRegister(), legend })).legend).toEqual(
      legend.map((row) => ({ ...row, at: undefined })),
    );
  });

  it('loses nothing of what cannot be read, whatever is typed into its cells', () => {
    const value = fc.oneof(
      typed,
      fc.boolean(),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.integer({ min: -10, max: 60_000 }),
    );
    const spoiled = fc.tuple(content, fc.array(fc.tuple(fc.nat(13), fc.nat(20), fc.nat(40), value), { maxLength: 20 }));
    fc.assert(
      fc.property(spoiled, ([written, changes]) => {
        const sheets = sheetsOf({ ...aRegister(), ...written });
        for (const [sheetIndex, row, column, newValue] of changes) {
          const sheet = sheets[sheetIndex];
          const area = sheet?.tables[0];
          const cells =
            area === undefined ? undefined : sheet?.values[area.headerRow + 1 + (row % Math.max(1, area.dataRowCount))];
          if (cells && area) (cells as unknown[])[column % area.columnCount] = newValue;
        }
        const once = readRegister({ name: '', date1904: false, sheets });
        // Rows that became blank are gone, so places may move up once; from then on nothing moves or is lost.
        const twice = writtenAndRead(once);
        const unreadable = (register: Register) =>
          TABLES.map((table) => register[table].map((row) => row.at.unreadable));
        expect(bare(twice)).toEqual(bare(once));
        expect(unreadable(twice)).toEqual(unreadable(once));
      }),
      { numRuns: 150 },
    );
  });
});
