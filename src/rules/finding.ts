/** Findings about the two things that most rules speak of: a person's recorded day and a cell of a person's row. */
import type { ParticipantColumn } from '../register/columns';
import type { FactValue } from '../register/issue';
import type { AttendanceRecord, Participant } from '../register/records';
import { cellOf } from '../register/row';
import type { CellRef } from '../sheet/cells';
import { displayName } from '../register/person-name';
import type { Finding } from './rule';

type FindingFacts = Readonly<Record<string, FactValue>>;

/** Where staff change a mark: in their working sheet, or in the register if they typed it there. */
export const markCell = (record: AttendanceRecord): CellRef => record.source ?? cellOf(record.at, 'Oznaka');

/** About the mark of a day. */
export const atMark = (record: AttendanceRecord, name: string, variant: string, facts: FindingFacts = {}): Finding => ({
  at: markCell(record),
  participant: record.participant,
  name,
  date: record.date,
  found: record.mark,
  variant,
  facts,
});

/** About a cell of a person's row in Udeleženci. `date` of the finding is null: it is no matter of a day. */
export const atPerson = (
  person: Participant,
  column: ParticipantColumn,
  variant: string,
  found: string,
  facts: FindingFacts = {},
): Finding => ({
  at: cellOf(person.at, column),
  participant: person.id,
  name: displayName(person),
  date: null,
  found,
  variant,
  facts,
});
