/** "27 Jan 9.00AM | 27 Jan 1.00PM": meetings of one day, told apart by when they began. A register has one mark for the day. */
import type { AxisDay, DayAxis } from '../days/day-axis';
import { clockText, type Grid } from '../cells/grid';
import type { DayColumns } from './divided-days';

interface Meeting {
  /** The same for all meetings of a day. */
  readonly day: string;
  /** Minutes from midnight. */
  readonly time: number;
}

/** The axis without the later meetings of a day, whose columns are among those of the first. */
export function withMeetingsTogether(
  grid: Grid,
  axis: DayAxis,
  days: readonly DayColumns[],
): { readonly axis: DayAxis; readonly days: readonly DayColumns[] } {
  const together: DayColumns[] = [];
  const later = new Set<AxisDay>();
  let before: Meeting | null = null;
  for (const each of days) {
    const meeting = each.kind === 'marks' && each.columns.length === 1 ? meetingOf(grid, each.day) : null;
    const first = together.at(-1);
    if (first && meeting !== null && before !== null && meeting.day === before.day && meeting.time > before.time) {
      const labels = [...(first.labels ?? [clockText(before.time)]), clockText(meeting.time)];
      together[together.length - 1] = { ...first, columns: [...first.columns, ...each.columns], labels };
      later.add(each.day);
    } else together.push(each);
    before = meeting;
  }
  // Where there is but one day, its meetings are all that the table tells.
  if (later.size === 0 || together.length < 2) return { axis, days };
  return { axis: { ...axis, days: axis.days.filter((day) => !later.has(day)) }, days: together };
}

const MINUTES_OF_DAY = 1440;

/** Null where no time is told. */
function meetingOf(grid: Grid, { cell, row, column }: AxisDay): Meeting | null {
  if (cell?.kind === 'text') {
    const { year, months, day, time } = cell.day;
    return day === null || months === 0 || time === null ? null : { day: [year, months, day].join('/'), time };
  }
  const value = cell?.kind === 'serial' ? grid.at(row, column) : null;
  if (cell?.kind !== 'serial' || typeof value !== 'number' || Number.isInteger(value)) return null;
  return { day: cell.date, time: Math.round((value % 1) * MINUTES_OF_DAY) };
}
