/** The days of a list: of which day each of its rows is, and which rows do not say it. */
import type { FoundDate } from '../days/date-above';
import type { ColumnDates } from '../days/date-column';
import { doubtOf } from '../days/doubtful-day';
import { writtenAt, type Grid } from '../cells/grid';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';
import type { DayReading, EntryReading, HeadingDoubt } from '../reading';

export class ListDays {
  readonly all: DayReading[] = [];
  private readonly positions = new Map<string, number>();
  /** Rows of a dated list without a day that can be told, by the position of their day. */
  private readonly unsaid = new Map<number, number>();
  private readonly column: number | null;

  /** @param single the one day of all rows, which stands above them */
  constructor(
    private readonly grid: Grid,
    private readonly shape: ListShape,
    private readonly roles: Roles,
    private readonly dates: ColumnDates | null,
    private readonly single: FoundDate | null,
  ) {
    this.column = roles.date ?? roles.timeIn ?? roles.timeOut;
  }

  /** Whether the row says its day, or one above says it for several. */
  isSaid(row: number): boolean {
    return this.dates?.byRow.has(row) === true;
  }

  /** The position of the day of a row. */
  of(row: number): number {
    const { grid, single, dates, column, roles } = this;
    if (single !== null) return this.add(single.date, { label: single.label, date: single.date, at: single.at });
    if (dates !== null && column !== null) {
      const found = dates.byRow.get(row);
      const known = found && this.positions.get(found.date ?? found.key);
      if (known !== undefined) return known;
      const label = writtenAt(grid, row, column);
      const day = { label, date: found?.date ?? null, at: grid.ref(row, column) };
      // "31. 11. 2020" is no day; where a question about all days is open, none of them is doubted.
      if (found && (found.date !== null || dates.questions.length > 0)) return this.add(found.date ?? found.key, day);
      const position = this.add(`? ${label}`, day);
      if (!this.unsaid.has(position)) this.unsaid.set(position, row);
      return position;
    }
    const label = roles.sessions
      .map((session) => `${writtenAt(grid, this.shape.headingRow, session)} ${writtenAt(grid, row, session)}`)
      .join(' ');
    return this.add(label, {
      label,
      date: null,
      at: grid.ref(row, roles.sessions[0] ?? this.shape.nameColumns[0] ?? 0),
    });
  }

  private add(key: string, day: DayReading): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.all.push(day);
    this.positions.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  /** Entries in rows of a dated list that do not say their day, told once for all rows that are written alike. */
  doubts(entries: readonly EntryReading[]): HeadingDoubt[] {
    const { grid, column, unsaid } = this;
    if (column === null || unsaid.size === 0) return [];
    const filled = new Set(entries.map(({ day }) => day));
    return [...unsaid].filter(([day]) => filled.has(day)).map(([day, row]) => doubtOf(grid, row, column, day));
  }
}
