/**
 * Small registers for tests. Everything has a default, so that a test names only what it is about:
 *
 *   aRegister({
 *     participants: [aParticipant({ id: 'U001', ticket: microEuros(1_300_000) })],
 *     attendance: [attended('U001', '2020-09-14', '4'), attended('U001', '2020-09-15', 'B')],
 *   })
 *
 * The default programme starts on 3 August 2020 (Monday): phase 2 from 3 September, module I from Monday 7 September 2020
 * (4 h on Mondays, Tuesdays and Wednesdays), with default parameters, legend and free days. Ana Novak (U001) is included
 * from that day on, with nothing missing. Rows and sheets are placed as a new workbook has them.
 */
import { date, datesBetween, weekdayOf, type Weekday } from '../src/programme/calendar';
import { DEFAULT_PARAMETERS } from '../src/programme/default-parameters';
import { DEFAULT_LEGEND, legendOf, readMark } from '../src/programme/legend';
import type { FreeDay, Module, Phase } from '../src/programme/plan';
import { planProgramme } from '../src/programme/plan-programme';
import { metres, minutes, type IsoDate } from '../src/programme/units';
import { workFreeDays } from '../src/programme/work-free-days';
import * as columns from '../src/register/columns';
import type {
  AbsenceRecord,
  AttendanceRecord,
  FreeDayRow,
  IndividualRecord,
  LegendRow,
  ModuleRow,
  ParameterRow,
  Participant,
  PaymentRecord,
  SuspensionRecord,
} from '../src/register/records';
import type { Register, Settings } from '../src/register/register';
import type { RowPlace } from '../src/register/row';
import { parseFullAddress } from '../src/sheet/address';

/** First day of phase 1 of the default programme. */
export const START = date('2020-08-03');
const FREE_DAYS = workFreeDays(date('2020-01-01'), date('2021-12-31'));
const PLAN = planProgramme(START, FREE_DAYS);
const LEGEND = legendOf(DEFAULT_LEGEND);

const TABLES = {
  modules: { sheet: 'Program', columns: columns.MODULE_COLUMNS, headerRow: 17 },
  parameters: { sheet: 'Parametri', columns: columns.PARAMETER_COLUMNS, headerRow: 3 },
  legend: { sheet: 'Oznake', columns: columns.LEGEND_COLUMNS, headerRow: 3 },
  freeDays: { sheet: 'Prosti dnevi', columns: columns.FREE_DAY_COLUMNS, headerRow: 3 },
  participants: { sheet: 'Udeleženci', columns: columns.PARTICIPANT_COLUMNS, headerRow: 3 },
  attendance: { sheet: 'Prisotnost', columns: columns.ATTENDANCE_COLUMNS, headerRow: 3 },
  individual: { sheet: 'Individualno delo', columns: columns.INDIVIDUAL_COLUMNS, headerRow: 3 },
  absences: { sheet: 'Odsotnosti', columns: columns.ABSENCE_COLUMNS, headerRow: 3 },
  suspensions: { sheet: 'Mirovanja', columns: columns.SUSPENSION_COLUMNS, headerRow: 3 },
  payments: { sheet: 'Izplačila', columns: columns.PAYMENT_COLUMNS, headerRow: 3 },
} as const;

/** The place of the `index`-th record (0-based) of a table of a new workbook. */
export function placeIn<Name extends keyof typeof TABLES>(
  name: Name,
  index = 0,
): RowPlace<(typeof TABLES)[Name]['columns'][number]> {
  const { sheet, headerRow } = TABLES[name];
  const headings: readonly (typeof TABLES)[Name]['columns'][number][] = TABLES[name].columns;
  const table = { sheet, headerRow, columns: new Map(headings.map((heading, column) => [heading, column])) };
  return { table, row: headerRow + 1 + index, unreadable: [] };
}

/** Nothing missing, nothing wrong: citizen, unemployed, 3 km away without a ticket, valid EMŠO, tax number and account. */
export function aParticipant(overrides: Partial<Participant> = {}): Participant {
  return {
    at: placeIn('participants'),
    id: 'U001',
    surname: 'Novak',
    givenName: 'Ana',
    birthDate: date('1981-11-12'),
    sex: 'F',
    emso: '1211981505012',
    taxNumber: '50223054',
    address: 'Šaleška cesta 1',
    postcode: '3320',
    town: 'Velenje',
    citizen: true,
    permanentResident: true,
    ground: 'unemployed',
    agreement: date('2020-09-01'),
    entry: date('2020-09-07'),
    exit: null,
    exitReason: '',
    permanentDistance: metres(3000),
    temporaryDistance: null,
    freeTransport: false,
    ticket: null,
    iban: 'SI56020360253863406',
    insuredFrom: date('2020-09-07'),
    insuredTo: null,
    safetyBriefing: date('2020-09-07'),
    labourStatus: 'brezposelna oseba',
    education: 'ISCED 3',
    migrantOrMinority: 'ne',
    disability: 'ne',
    otherDisadvantage: 'ne',
    result: '',
    resultDate: null,
    note: '',
    ...overrides,
  };
}

/**
 * One person on one day, typed straight into the register unless `overrides.source` says where the mark stands.
 *
 * @param mark as written: `4`, `P`, `B`; read by the default legend
 */
export function attended(
  id: string,
  day: string,
  mark: string,
  overrides: Partial<AttendanceRecord> = {},
): AttendanceRecord {
  return {
    at: placeIn('attendance'),
    participant: id,
    name: id,
    date: date(day),
    module: '',
    mark,
    reading: readMark(mark, LEGEND),
    minutes: null,
    source: null,
    ...overrides,
  };
}

/** As {@link attended}, the mark standing in a cell of a working sheet, e.g. `'September 2020'!F7`. */
export const attendedAt = (cell: string, id: string, day: string, mark: string): AttendanceRecord =>
  attended(id, day, mark, { source: parseFullAddress(cell) });

/** Individual work. @param hours decimal hours */
export function individualWork(
  id: string,
  day: string,
  hours = 1,
  overrides: Partial<IndividualRecord> = {},
): IndividualRecord {
  return {
    at: placeIn('individual'),
    participant: id,
    name: id,
    date: date(day),
    minutes: minutes(hours * 60),
    content: 'pogovor',
    worker: 'Irena Vidmar',
    ...overrides,
  };
}

/** @param to null = the one day `from` */
export function absence(
  id: string,
  from: string,
  to: string | null = null,
  overrides: Partial<AbsenceRecord> = {},
): AbsenceRecord {
  return {
    at: placeIn('absences'),
    participant: id,
    name: id,
    from: date(from),
    to: to === null ? null : date(to),
    cause: 'bolniška odsotnost',
    evidenceReceived: date(from),
    note: '',
    ...overrides,
  };
}

/** @param to null = open end */
export function suspension(
  id: string,
  from: string,
  to: string | null = null,
  overrides: Partial<SuspensionRecord> = {},
): SuspensionRecord {
  return {
    at: placeIn('suspensions'),
    participant: id,
    name: id,
    from: date(from),
    to: to === null ? null : date(to),
    reason: 'daljša bolezen',
    ...overrides,
  };
}

/** A closed line of the ledger with nothing in it. */
export function paid(week: PaymentRecord['week'], id: string, overrides: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    at: placeIn('payments'),
    week,
    participant: id,
    name: id,
    minutes: minutes(0),
    rewardCents: null,
    mealDays: 0,
    mealCents: null,
    travelDays: 0,
    travelCents: null,
    correctionCents: null,
    totalCents: null,
    state: 'closed',
    closedOn: null,
    ...overrides,
  };
}

export function aParameter(
  parameter: string,
  value: ParameterRow['value'],
  validFrom: string | null = '2019-09-01',
  overrides: Partial<ParameterRow> = {},
): ParameterRow {
  return {
    at: placeIn('parameters'),
    parameter,
    validFrom: validFrom === null ? null : date(validFrom),
    value,
    unit: '',
    source: '',
    confirmed: 'da',
    ...overrides,
  };
}

export interface ModuleOverrides {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly hoursPerDay?: number;
  readonly weekdays?: readonly Weekday[];
  readonly minimumHours?: number;
  readonly individualHoursPerWeek?: number;
}

/** Module I in September 2020: 4 h on Mondays, Tuesdays and Wednesdays, 48 h in all. */
export function aModule(overrides: ModuleOverrides = {}): Module {
  return {
    name: overrides.name ?? 'I',
    from: date(overrides.from ?? '2020-09-07'),
    to: date(overrides.to ?? '2020-09-30'),
    minutesPerDay: minutes((overrides.hoursPerDay ?? 4) * 60),
    weekdays: overrides.weekdays ?? [1, 2, 3],
    minimumMinutes: minutes((overrides.minimumHours ?? 48) * 60),
    individualMinutesPerWeek: minutes((overrides.individualHoursPerWeek ?? 1) * 60),
  };
}

export const moduleRows = (modules: readonly Module[]): ModuleRow[] =>
  modules.map((module, index) => ({ at: placeIn('modules', index), module }));

export const freeDayRows = (days: readonly FreeDay[]): FreeDayRow[] =>
  days.map((freeDay, index) => ({ at: placeIn('freeDays', index), freeDay }));

export const legendRows = (entries: readonly Omit<LegendRow, 'at'>[]): LegendRow[] =>
  entries.map((entry, index) => ({ at: placeIn('legend', index), ...entry }));

export const defaultParameterRows = (): ParameterRow[] =>
  DEFAULT_PARAMETERS.map((entry, index) => ({ at: placeIn('parameters', index), ...entry }));

export function aSettings(overrides: Partial<Settings> = {}): Settings {
  const phases: readonly Phase[] = PLAN.phases;
  return {
    title: 'AS – Aktiviraj se! 4',
    unit: 'Velenje',
    provider: 'Zavod Uspešen.si',
    location: 'Trg mladosti 6, Velenje',
    start: START,
    phases,
    payerName: 'Zavod Uspešen.si',
    payerIban: 'SI56051008010486080',
    ...overrides,
  };
}

/** Records get the rows of their order, so that two records never share a cell; places given in a test are kept. */
export function aRegister(overrides: Partial<Register> = {}): Register {
  const register: Register = {
    settings: aSettings(),
    modules: moduleRows(PLAN.modules),
    parameters: defaultParameterRows(),
    legend: legendRows(DEFAULT_LEGEND),
    freeDays: freeDayRows(FREE_DAYS),
    participants: [aParticipant()],
    attendance: [],
    individual: [],
    absences: [],
    suspensions: [],
    payments: [],
    candidates: [],
    team: [],
    activities: [],
    complaints: [],
    problems: [],
    ...overrides,
  };
  return {
    ...register,
    parameters: inOrder(register.parameters),
    participants: inOrder(register.participants),
    attendance: inOrder(register.attendance),
    individual: inOrder(register.individual),
    absences: inOrder(register.absences),
    suspensions: inOrder(register.suspensions),
    payments: inOrder(register.payments),
  };
}

/** Gives the builders' records (all placed in the first row) the rows of their order; an unreadable cell stays known. */
function inOrder<R extends { readonly at: RowPlace<string> }>(records: readonly R[]): R[] {
  return records.map((record, index) => {
    const isPlacedByBuilder = record.at.row === record.at.table.headerRow + 1;
    return isPlacedByBuilder ? { ...record, at: { ...record.at, row: record.at.table.headerRow + 1 + index } } : record;
  });
}

/** The planned days (free days skipped) of a module from `from` to `to`, both included. */
export function plannedDays(module: Module, from: IsoDate = module.from, to: IsoDate = module.to): IsoDate[] {
  const free = new Set(FREE_DAYS.map((day) => day.date));
  return datesBetween(from, to).filter((day) => module.weekdays.includes(weekdayOf(day)) && !free.has(day));
}
