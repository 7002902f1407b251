/** How single faults are planted in a clean programme. */
import { type IsoDate } from '../src/programme/units';
import type { ParticipantColumn } from '../src/register/columns';
import type { Issue, RuleId } from '../src/register/issue';
import type { AttendanceRecord, Participant } from '../src/register/records';
import type { Register } from '../src/register/register';
import { cellOf, type RowPlace } from '../src/register/row';
import type { SourceFacts } from '../src/register/source';
import type { PaidWeekChange } from '../src/rules/rule';
import { fullAddress } from '../src/sheet/address';
import type { CellRef } from '../src/sheet/cells';
import { sheetOf } from './clean-programme';
import { attended } from './registers';

export interface Planted {
  readonly register: Register;
  /** `rule participant cell date`, in the order of the list. */
  readonly finds: readonly string[];
  readonly source?: SourceFacts;
  readonly paidWeekChanges?: readonly PaidWeekChange[];
  readonly today?: IsoDate;
}

export interface Fault {
  readonly name: string;
  readonly plant: (clean: Register) => Planted;
}

/** How an issue is compared with what was planted. */
export const summary = ({
  rule,
  participant,
  at,
  date: day,
}: Pick<Issue, 'rule' | 'participant' | 'at' | 'date'>): string =>
  `${rule} ${participant ?? '-'} ${fullAddress(at)} ${day ?? '-'}`;

export const find = (rule: RuleId, participant: string | null, at: CellRef, day: IsoDate | null = null): string =>
  summary({ rule, participant, at, date: day });

export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the clean programme has no ${what}`);
  return value;
}

/** U001 is included all the time, neither leaves nor rests. */
export const first = (register: Register): Participant => must(register.participants[0], 'participant');

export const withPerson = (register: Register, id: string, change: Partial<Participant>): Register => ({
  ...register,
  participants: register.participants.map((person) => (person.id === id ? { ...person, ...change } : person)),
});

export const withMark = (
  register: Register,
  record: AttendanceRecord,
  change: Partial<AttendanceRecord>,
): Register => ({
  ...register,
  attendance: register.attendance.map((each) => (each === record ? { ...each, ...change } : each)),
});

/** The place below the last row of a table. */
export function below<Row extends { readonly at: RowPlace<string> }>(rows: readonly Row[]): Row['at'] {
  const last = must(rows.at(-1), 'row');
  return { ...last.at, row: last.at.row + 1, unreadable: [] };
}

/** One more mark, in a cell of the day's month sheet that nothing else uses. */
export function plusMark(
  register: Register,
  id: string,
  day: IsoDate,
  mark: string,
): { register: Register; at: CellRef } {
  const at = { sheet: sheetOf(day), cell: 'AZ99' };
  const record = attended(id, day, mark, { at: below(register.attendance), source: at });
  return { register: { ...register, attendance: [...register.attendance, record] }, at };
}

/** Present for the planned hours. */
export const P: AttendanceRecord['reading'] = { kind: 'planned' };

/** The first presence of U001 by P on or after a day, in a working sheet. */
export function presence(
  register: Register,
  from = '2020-10-05',
): AttendanceRecord & { readonly date: IsoDate; readonly source: CellRef } {
  const { id } = first(register);
  for (const record of register.attendance) {
    const { date: day, source } = record;
    if (record.participant === id && record.reading.kind === P.kind && day !== null && day >= from && source)
      return { ...record, date: day, source };
  }
  throw new Error('the clean programme has no presence');
}

/** That presence as it stands in the register. */
export const recordOf = (register: Register, { at }: AttendanceRecord): AttendanceRecord =>
  must(
    register.attendance.find((each) => each.at.row === at.row),
    'record',
  );

/** A presence of U001 changed into another mark. */
export function markFault(name: string, rule: RuleId, mark: string, reading: AttendanceRecord['reading']): Fault {
  return {
    name,
    plant: (register) => {
      const record = presence(register);
      return {
        register: withMark(register, recordOf(register, record), { mark, reading }),
        finds: [find(rule, record.participant, record.source, record.date)],
      };
    },
  };
}

/** U001 changed. */
export function personFault(
  name: string,
  rule: RuleId,
  column: ParticipantColumn,
  change: (person: Participant, register: Register) => Partial<Participant>,
): Fault {
  return {
    name,
    plant: (register) => {
      const person = first(register);
      return {
        register: withPerson(register, person.id, change(person, register)),
        finds: [find(rule, person.id, cellOf(person.at, column))],
      };
    },
  };
}
