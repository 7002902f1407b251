/** The rows of a list: who, which day, what stands there. */
import { claimEntry, type Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { clockAt } from '../cells/clock';
import { calledIn, peopleNamed } from '../people/everybody';
import { blankAt, isAnyFilled, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { readAbsence } from './absence-list';
import { areCodesBesideHours, explainingCodes } from './codes-beside-hours';
import { holdsPassages } from './event-column';
import { choiceOf, saysNone } from './choice-columns';
import { leaveByHours } from './hours-of-leave';
import {
  isUndone,
  leaveBesideHours,
  leaveColumns,
  leaveOfRow,
  remarkColumns,
  saidInPlaceOfHours,
  type LeaveColumns,
} from './leave-beside-times';
import { absenceInNotes, leaveInNotes, type LeaveOfRow } from '../marks/leave-words';
import type { ListDays } from './list-days';
import { timeColumns, type Roles } from './list-roles';
import { absenceOfUnsigned, signatureAt, signatureColumns } from './signature-of-row';
import type { ListShape } from './list-shape';
import { disagreeingRows } from './disagreeing-rows';
import { ListEntries } from './list-entries';
import { hoursBesideStatus } from './hours-beside-status';
import { isMoment } from './moments';
import { hasOwnTime, meetingRows, type MeetingRows } from './meeting-rows';
import { readParts } from './parts-of-row';
import { minutesOfTimes, timesOfRow } from './times-of-row';
import { isComing, isGoing } from '../words/coming-and-going';
import { isUnticked, meaningOfBox, standsForBlank } from '../words/mark-words';
import type { Explained, MarkReader } from '../marks/mark-context';
import { explainer, markReader } from '../marks/marks';
import { numbersAmongMarks } from '../marks/numbers-among-marks';
import { readingOf } from '../marks/readings-of-marks';
import { countColumn } from '../matrices/mark-counts';
import { reasonOfHeading } from '../matrices/around-marks';
import { nothingDone } from './nothing-done';
import type { PeopleRows } from '../tables/people-rows';
import { PeopleIndex } from '../tables/people-index';
import { nameBehindNumber } from '../tables/name-behind-number';
import { toldByNumber } from '../tables/told-by-number';
import type { EntryReading, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { isUsualUntimed } from './usual-status';
import { unprovedIn } from './valid-rows';
import { fold } from '../words/text';

/** Reads the rows of one list. */
export class ListReader {
  readonly people: PeopleIndex;
  readonly entries = new ListEntries();
  private readonly leave: LeaveColumns;
  private readonly remarks: readonly number[];
  private readonly hoursBeside: ReturnType<typeof hoursBesideStatus>;
  private readonly unproved: (row: number) => number | null;
  private readonly explained: ReturnType<typeof explainer>;
  private disagreeing: ReadonlySet<number> = new Set();
  private readonly meetings: MeetingRows;
  /** Where times are not written, whoever signed was there. */
  private readonly signatures: readonly number[];
  /** Whoever is noted as "I" or "O" under "In/Out" was there. */
  private readonly isPassage: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly shape: ListShape,
    private readonly roles: Roles,
    private readonly days: ListDays,
    private readonly legend: readonly Explained[],
    private readonly context: SheetContext,
    private readonly claims: Claims,
    private readonly rows: PeopleRows,
  ) {
    this.people = new PeopleIndex(toldByNumber(grid, shape, rows.rows));
    this.leave = leaveColumns(grid, shape, roles);
    this.remarks = remarkColumns(shape);
    this.hoursBeside = hoursBesideStatus(grid, shape, roles, legend);
    this.unproved = unprovedIn(grid, shape);
    this.signatures = signatureColumns(shape);
    this.meetings = meetingRows(grid, shape, roles, rows);
    this.isPassage = roles.event !== null && holdsPassages(grid, shape, roles.event);
    this.explained = explainer([legend, ...context.legends]);
  }

  readRows(): void {
    const { grid, roles, shape, rows: people } = this;
    const markColumn = roles.status ?? roles.event ?? roles.signature;
    const rows = people.rows.map(({ row }) => row);
    this.disagreeing = disagreeingRows(grid, shape, roles, rows);
    const marked = roles.parts.length > 0 ? roles.parts : markColumn === null ? [] : [markColumn];
    const counts = marked.flatMap((column) => countColumn(grid, rows, column));
    const legends = [this.legend, ...this.context.legends, numbersAmongMarks(counts)];
    const reader = markReader(counts, {
      legends: areCodesBesideHours(grid, roles, rows) ? explainingCodes(legends, counts) : legends,
      defaultsHold: this.context.defaultsHold,
      faltaLanguage: this.context.faltaLanguage,
      numbersArePoints: false,
      numbersAreHours: false,
    });
    const isNothing = nothingDone(grid, shape, roles, people.rows);
    const called = calledIn(people.rows);
    const isKnown = (name: string): boolean => called.has(name);
    const facts = (text: string): TextFacts => grid.cache.text(text);
    for (const { row, name } of people.rows) {
      const day = this.days.of(row);
      for (const each of peopleNamed(name, isKnown, facts)) {
        const person = this.people.indexOf(grid, shape, row, each);
        if (!isNothing(row)) this.readRow(row, person, day, markColumn, reader);
      }
    }
  }

  private readRow(row: number, person: number, day: number, markColumn: number | null, reader: MarkReader): void {
    const { grid, roles } = this;
    // Where no box is ticked, times say that somebody was there.
    if (roles.choices.length > 0 && !(saysNone(grid, row, roles.choices) && this.timesIn(row).length > 0)) {
      this.readChoice(row, person, day);
      return;
    }
    if (roles.parts.length > 0) {
      this.readOfParts(row, person, day, reader);
      return;
    }
    if (roles.absence !== null) {
      const { reading, told } = readAbsence(grid, this.shape, row, roles.absence, reader);
      const mark = told.map((at) => writtenAt(grid, row, at)).join(' – ');
      claimEntry(this.claims, row, roles.absence, this.explained(mark, reading));
      this.entries.push(this.entryAt(person, day, row, roles.absence, this.explained(mark, reading), mark));
      return;
    }
    if (roles.status !== null && markColumn === roles.status) {
      if (!blankAt(grid, row, markColumn)) {
        const said = isUsualUntimed(grid, roles, row, markColumn)
          ? ({ kind: 'unclear', why: 'ambiguous' } as const)
          : reader(grid.at(row, markColumn), isTimeAt(grid, row, markColumn));
        const entry = this.entryByStatus(row, person, day, markColumn, said);
        if (this.isSeenAgain(row, entry)) this.entries.merge(entry);
        else this.entries.push(entry);
      }
      return;
    }
    const unproved = this.unproved(row);
    if (unproved !== null) {
      const reading: MarkReadingOfSheet = { kind: 'unclear', why: 'ambiguous' };
      claimEntry(this.claims, row, unproved, reading);
      const column = blankAt(grid, row, unproved) ? (this.timesIn(row)[0] ?? unproved) : unproved;
      this.entries.merge(this.entryAt(person, day, row, column, reading));
      return;
    }
    if (roles.event !== null) {
      this.readEvent(row, person, day, roles.event, reader);
      return;
    }
    if (this.readBox(row, person, day)) return;
    const meeting = this.meetings?.get(row);
    if (meeting !== undefined && (meeting !== row || this.timesIn(row).length === 0)) {
      this.readOfMeeting(row, meeting, person, day);
      return;
    }
    const clock = roles.timeIn !== null || roles.timeOut !== null;
    if (clock || roles.hours !== null) {
      this.readClock(row, person, day, reader);
      return;
    }
    if (roles.away !== null) return;
    if (roles.signature !== null) {
      this.readSignature(row, person, day, roles.signature, reader);
      return;
    }
    if (roles.date === null || !(this.days.isSaid(row) || !blankAt(grid, row, roles.date))) return;
    const column = blankAt(grid, row, roles.date) ? (this.shape.nameColumns[0] ?? 0) : roles.date;
    const reading: MarkReadingOfSheet = roles.listsAbsent
      ? { kind: 'absence', meaning: 'absent' }
      : { kind: 'present', minutes: null };
    this.entries.merge(this.entryAt(person, day, row, column, reading));
  }

  /** A camera that recognises people says at each moment that they are there: once that day. */
  private isSeenAgain(row: number, { reading }: EntryReading): boolean {
    const { date } = this.roles;
    return reading.kind === 'present' && reading.minutes === null && date !== null && isMoment(this.grid, row, date);
  }

  private readOfParts(row: number, person: number, day: number, reader: MarkReader): void {
    const told = readParts(this.grid, row, this.roles.parts, reader);
    const [first] = told?.columns ?? [];
    if (told === null || first === undefined) return;
    const reading = this.explained(told.mark, told.reading);
    for (const column of told.columns) claimEntry(this.claims, row, column, reading);
    this.entries.push(this.entryAt(person, day, row, first, reading, told.mark));
  }

  private readChoice(row: number, person: number, day: number): void {
    const { grid, roles } = this;
    const filled = roles.choices.filter(({ column }) => !blankAt(grid, row, column));
    const [first] = filled;
    if (!first) return;
    const choice = choiceOf(grid, row, roles.choices);
    const { column: ticked } = choice ?? first;
    const said: MarkReadingOfSheet = choice ? readingOf(choice.meaning) : { kind: 'unclear', why: 'unexplained' };
    for (const { column } of filled) claimEntry(this.claims, row, column, said);
    this.entries.push(this.entryByStatus(row, person, day, ticked, said));
  }

  /** @returns whether the box "absent" says all that the row says; beside times it contradicts them */
  private readBox(row: number, person: number, day: number): boolean {
    const { grid, roles, shape } = this;
    const { away } = roles;
    if (away === null || blankAt(grid, row, away)) return false;
    const value = fold(writtenAt(grid, row, away));
    if (standsForBlank(value)) return false;
    const times = [...timeColumns(roles), roles.hours].flatMap((column) =>
      column !== null && !blankAt(grid, row, column) ? [column] : [],
    );
    if (isUnticked(value) && times.length > 0) return false;
    const heading = shape.meanings.find(({ column }) => column === away)?.text ?? '';
    const meaning = times.length > 0 ? null : meaningOfBox(heading, value);
    const reading: MarkReadingOfSheet =
      meaning === null ? { kind: 'unclear', why: times.length > 0 ? 'ambiguous' : 'unticked' } : readingOf(meaning);
    for (const column of [away, ...times]) claimEntry(this.claims, row, column, reading);
    this.entries.push(this.entryAt(person, day, row, away, reading));
    return true;
  }

  private readEvent(row: number, person: number, day: number, column: number, reader: MarkReader): void {
    const { grid } = this;
    if (blankAt(grid, row, column)) return;
    const { folded } = textAt(grid, row, column);
    // Whoever joined or left was there: events are presence, whatever the word for leaving means as a mark.
    const there: MarkReadingOfSheet =
      this.isPassage || isComing(folded) || isGoing(folded)
        ? { kind: 'present', minutes: null }
        : reader(grid.at(row, column), false);
    claimEntry(this.claims, row, column, there);
    this.entries.merge(this.entryAt(person, day, row, column, there));
  }

  /** The filled columns of times and hours. */
  private timesIn(row: number): number[] {
    const { grid, roles } = this;
    return [...timeColumns(roles), roles.hours, roles.minutesBeside].flatMap((column) =>
      column !== null && !blankAt(grid, row, column) ? [column] : [],
    );
  }

  /** @param meeting the row in which its times stand, if they are said */
  private readOfMeeting(row: number, meeting: number, person: number, day: number): void {
    const { grid, shape } = this;
    const [name = 0] = shape.nameColumns;
    const [time] = this.timesIn(meeting);
    const isOwn = time === undefined || hasOwnTime(grid, row, shape);
    const mark = isOwn ? writtenAt(grid, row, name) : writtenAt(grid, meeting, time);
    const reading = this.explained(mark, this.atMeeting(row, meeting));
    claimEntry(this.claims, row, name, reading);
    this.entries.merge(this.entryAt(person, day, row, name, reading, mark));
  }

  /** For as long as it lasted; whoever left earlier, for how long, is asked. */
  private atMeeting(row: number, meeting: number): MarkReadingOfSheet {
    const { grid, shape, roles, legend } = this;
    if (hasOwnTime(grid, row, shape)) return { kind: 'unclear', why: 'ambiguous' };
    return this.timesIn(meeting).length === 0
      ? { kind: 'present', minutes: null }
      : timesOfRow(grid, shape, meeting, roles, legend).reading;
  }

  private readSignature(row: number, person: number, day: number, column: number, reader: MarkReader): void {
    if (blankAt(this.grid, row, column)) {
      this.readUnsigned(row, person, day);
      return;
    }
    const reading = signatureAt(this.grid, this.shape, row, column, reader);
    claimEntry(this.claims, row, column, reading);
    this.entries.push(this.entryAt(person, day, row, column, reading));
  }

  private readUnsigned(row: number, person: number, day: number): void {
    const { grid, leave, signatures } = this;
    if (isAnyFilled(grid, row, signatures)) return;
    const said = absenceOfUnsigned(grid, row, leave.notes);
    if (said === null) return;
    claimEntry(this.claims, row, said.column, said.reading);
    this.entries.push(this.entryAt(person, day, row, said.column, said.reading));
  }

  private readClock(row: number, person: number, day: number, reader: MarkReader): void {
    const { grid, roles } = this;
    const columns = this.timesIn(row);
    const [first] = columns;
    const leave = this.leaveOf(row, columns, reader);
    if (leave !== null) {
      for (const column of [leave.column, ...columns]) claimEntry(this.claims, row, column, leave.reading);
      const told = leave.reading.kind === 'unclear' ? [...new Set([leave.column, ...columns])] : [leave.column];
      const mark = told.map((at) => writtenAt(grid, row, at)).join(' – ');
      this.entries.merge(this.entryAt(person, day, row, leave.column, leave.reading, mark));
      return;
    }
    if (first === undefined) {
      const signed = this.signatures.find((column) => !blankAt(grid, row, column));
      if (signed !== undefined) this.readSignature(row, person, day, signed, reader);
      return;
    }
    const told = timesOfRow(grid, this.shape, row, roles, this.legend);
    const mark = (this.disagreeing.has(row) ? columns : [first]).map((at) => writtenAt(grid, row, at)).join(' – ');
    const unclear: MarkReadingOfSheet = { kind: 'unclear', why: 'disagreeing' };
    const reading = this.explained(mark, this.disagreeing.has(row) ? unclear : told.reading);
    for (const column of columns) claimEntry(this.claims, row, column, reading);
    const isContradicted = reading === unclear;
    const entry = this.entryAt(person, day, row, first, reading, mark);
    this.entries.merge(entry, { stays: isContradicted ? [] : told.stays, isContradicted });
  }

  /**
   * Hours beside "dopust" are hours of leave where others come and go; where nobody's times are kept, some of them may have
   * been worked: that is asked.
   *
   * @param filled the columns of times and hours that are not blank
   */
  private leaveOf(row: number, filled: readonly number[], reader: MarkReader): LeaveOfRow | null {
    const { grid, roles, leave } = this;
    const byHours = (hours: number | null, isTimed: boolean): LeaveOfRow | null =>
      leaveByHours(grid, row, leave.ofHours, leave.headings, hours, isTimed);
    if (filled.length === 0) return leaveOfRow(grid, row, leave, reader) ?? byHours(null, false);
    const times = timeColumns(roles);
    const inPlaceOfHours = saidInPlaceOfHours(grid, row, roles);
    if (inPlaceOfHours !== null) return inPlaceOfHours;
    const undone = isUndone(grid, row, roles)
      ? (absenceInNotes(grid, row, [...this.remarks, ...leave.columns]) ?? byHours(roles.hours, true))
      : null;
    if (undone !== null) return undone;
    if (times.some((column) => clockAt(grid, row, column) !== null)) return null;
    const noted = leaveInNotes(grid, row, [...times, ...leave.notes]);
    if (times.length > 0) return noted ?? byHours(roles.hours, true);
    const found = noted ?? leaveBesideHours(grid, row, leave, reader);
    if (found === null) return roles.hours === null ? null : byHours(roles.hours, false);
    return found.reading.kind === 'absence' ? { ...found, reading: { kind: 'unclear', why: 'ambiguous' } } : null;
  }

  /** Present by status, with the time or the hours that the same row gives; where nobody can be sure of these, both are asked together. */
  private entryByStatus(
    row: number,
    person: number,
    day: number,
    column: number,
    said: MarkReadingOfSheet,
  ): EntryReading {
    const { grid, roles } = this;
    const time = said.kind === 'present' && said.minutes === null ? minutesOfTimes(grid, row, roles) : null;
    const told = time === null ? this.hoursBeside(row, column, said) : { kind: 'present' as const, minutes: time };
    if (told?.kind !== 'unclear' || roles.hours === null) {
      claimEntry(this.claims, row, column, told ?? said);
      return this.entryAt(person, day, row, column, told ?? said);
    }
    const mark = [column, roles.hours].map((at) => writtenAt(grid, row, at)).join(' – ');
    const reading = this.explained(mark, told);
    for (const at of [column, roles.hours]) claimEntry(this.claims, row, at, reading);
    return this.entryAt(person, day, row, column, reading, mark);
  }

  private entryAt(
    person: number,
    day: number,
    row: number,
    column: number,
    reading: MarkReadingOfSheet,
    mark = writtenAt(this.grid, row, column),
  ): EntryReading {
    return { person, day, mark, value: this.grid.at(row, column), reading, at: this.grid.ref(row, column) };
  }

  claimTable(): void {
    const { shape, roles, rows: people } = this;
    const used = new Set(
      [
        ...shape.nameColumns,
        roles.date,
        ...timeColumns(roles),
        roles.hours,
        roles.minutesBeside,
        roles.punches,
        ...roles.sessions,
      ].flatMap((column) => column ?? []),
    );
    for (const { row } of people.rows) {
      const behind = nameBehindNumber(this.grid, row, shape.nameColumns, shape);
      for (const { column, heading } of shape.meanings) {
        if (used.has(column) || column === behind?.column) this.claims.read(row, column);
        else this.claims.ignore(row, column, reasonOfHeading(heading));
      }
    }
    if (shape.headingRow >= 0)
      for (const { column } of shape.meanings) this.claims.ignore(shape.headingRow, column, 'heading');
    for (const row of people.nameless)
      for (const { column } of shape.meanings) this.claims.ignore(row, column, 'withoutName');
  }
}
