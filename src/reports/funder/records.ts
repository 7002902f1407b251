/** The funder's records: one for each person, however often the person came back, with what each of them lacks. */
import { daysBetween, partsOf } from '../../programme/calendar';
import { readEmso } from '../../programme/identifiers';
import type { IsoDate } from '../../programme/units';
import type { ParticipantColumn } from '../../register/columns';
import { displayName, nameKey } from '../../register/person-name';
import type { Participant } from '../../register/records';
import { RESULT_DAYS } from '../phase/results';
import { readEducation, readExitResult, readLabourStatus, readSensitive } from '../../programme/funder-words';
import type { ExitResult, Isced, LabourStatus } from '../../programme/funder-words';

export interface FunderRecord {
  /** Of the person's first row. */
  readonly id: string;
  /** The ids of the person's other rows. */
  readonly mergedIds: readonly string[];
  readonly entry: IsoDate;
  /** The last exit; null while the person is in the operation. */
  readonly exit: IsoDate | null;
  readonly sex: 'M' | 'F' | null;
  /** Whole years on the day of entry. */
  readonly age: number | null;
  readonly labourStatus: LabourStatus | null;
  readonly education: Isced | null;
  /** Sensitive: null = refused or blank, which makes no record incomplete. */
  readonly migrantOrMinority: boolean | null;
  readonly disability: boolean | null;
  readonly otherDisadvantage: boolean | null;
  readonly result: ExitResult | null;
  /** True where the result was recorded within 28 days of exit. */
  readonly resultInTime: boolean;
  /** Columns of Udeleženci that lack something the funder asks for; with any, the record counts in the grand total alone. */
  readonly missing: readonly ParticipantColumn[];
}

export interface FunderRecords {
  readonly records: readonly FunderRecord[];
  /** Rows without a (readable) Vstop: nobody knows whether the person entered. */
  readonly withoutEntry: readonly string[];
}

/** Rows of the same person – by EMŠO, or by name and birth date – are one record: first entry, last exit (ESF). */
export function funderRecords(participants: readonly Participant[]): FunderRecords {
  const people: Participant[][] = [];
  const known = new Map<string, Participant[]>();
  for (const person of participants) {
    const keys = keysOf(person);
    const same = keys.map((key) => known.get(key)).find((rows) => rows?.every((row) => couldBeSame(row, person)));
    const rows = same ?? [];
    if (!same) people.push(rows);
    rows.push(person);
    for (const key of keys) known.set(key, rows);
  }
  const records = people.map(recordOf);
  return {
    records: records.filter((record) => record !== null),
    withoutEntry: people.flatMap((rows, index) => (records[index] === null ? [rows[0]?.id ?? ''] : [])),
  };
}

/** A copied EMŠO does not make two people of different birth dates one. */
const couldBeSame = (a: Participant, b: Participant): boolean =>
  a.birthDate === null || b.birthDate === null || a.birthDate === b.birthDate;

function keysOf(person: Participant): string[] {
  const emso = emsoOf(person);
  const name = nameKey(displayName(person));
  return [
    ...(person.id === '' ? [] : [`id ${person.id}`]),
    ...(emso === null ? [] : [`emso ${emso}`]),
    ...(name === '' || person.birthDate === null ? [] : [`name ${name} ${person.birthDate}`]),
  ];
}

/** Thirteen digits that hold, the zero that Excel drops put back; an invalid one tells nobody apart. */
function emsoOf({ emso }: Participant): string | null {
  if (emso === null) return null;
  const reading = readEmso(emso);
  if (reading.kind === 'zeroLost') return reading.padded;
  return reading.kind === 'valid' ? emso.replace(/\s/gu, '') : null;
}

function recordOf(rows: readonly Participant[]): FunderRecord | null {
  const entered = rows.filter((row) => row.entry !== null).sort((a, b) => compare(a.entry, b.entry));
  const [first] = entered;
  if (!first?.entry) return null;
  const isStillIn = entered.some(({ exit }) => exit === null);
  const last = [...entered].sort((a, b) => compare(a.exit, b.exit)).at(-1) ?? first;
  const exit = isStillIn ? null : last.exit;
  const known = <V>(of: (row: Participant) => V | null): V | null =>
    entered.map(of).find((value) => value !== null) ?? null;
  const birthDate = known((row) => row.birthDate);
  const record = {
    sex: known((row) => row.sex),
    age: birthDate === null ? null : yearsBetween(birthDate, first.entry),
    labourStatus: known((row) => readLabourStatus(row.labourStatus)),
    education: known((row) => readEducation(row.education)),
  };
  const missing: ParticipantColumn[] = [];
  if (record.sex === null) missing.push('Spol');
  if (record.age === null) missing.push('Rojstni datum');
  if (record.labourStatus === null) missing.push('Status na trgu dela');
  if (record.education === null) missing.push('Izobrazba');
  const { resultDate } = last;
  return {
    id: first.id,
    mergedIds: entered.slice(1).map(({ id }) => id),
    entry: first.entry,
    exit,
    ...record,
    migrantOrMinority: known((row) => readSensitive(row.migrantOrMinority)),
    disability: known((row) => readSensitive(row.disability)),
    otherDisadvantage: known((row) => readSensitive(row.otherDisadvantage)),
    result: exit === null ? null : readExitResult(last.result),
    resultInTime:
      exit !== null && resultDate !== null && resultDate >= exit && daysBetween(exit, resultDate) <= RESULT_DAYS,
    missing,
  };
}

/** Blank dates last: who has no exit is still in. */
const compare = (a: IsoDate | null, b: IsoDate | null): number =>
  (a ?? '9') < (b ?? '9') ? -1 : (a ?? '9') > (b ?? '9') ? 1 : 0;

/** Whole years; null before birth. */
function yearsBetween(birth: IsoDate, day: IsoDate): number | null {
  if (day < birth) return null;
  const [from, to] = [partsOf(birth), partsOf(day)];
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}
