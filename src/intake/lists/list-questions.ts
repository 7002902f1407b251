/** What a list leaves open: the days of its meetings, and who stands in rows without a name. */
import type { Grid } from '../cells/grid';
import type { DayReading, IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import type { PeopleRows } from '../tables/people-rows';
import type { ListShape } from './list-shape';

/** @param days those that nobody tells; none where the list tells them */
export function questionsOf(
  grid: Grid,
  { nameColumns }: ListShape,
  days: readonly DayReading[],
  { nameless }: PeopleRows,
  { answers }: SheetContext,
): IntakeQuestion[] {
  const questions: IntakeQuestion[] = [];
  const sheet = grid.name;
  const [first] = days;
  if (first) {
    const last = days.at(-1)?.label ?? '';
    questions.push({
      ...{ key: `sessions:${sheet}`, sheet, at: first.at, kind: 'sessionDates' },
      ...{ first: first.label, last, count: days.length },
    });
  }
  if (nameless.length > 0 && answers[`nameless:${sheet}`] === undefined) {
    const rows = nameless.map((row) => grid.place(row, 0).row + 1);
    questions.push({
      key: `nameless:${sheet}`,
      sheet,
      at: grid.ref(nameless[0] ?? 0, nameColumns[0] ?? 0),
      kind: 'rowsWithoutName',
      rows: rows.slice(0, MOST_ROWS).join(', '),
      count: rows.length,
    });
  }
  return questions;
}

/** So many rows are told by their numbers. */
const MOST_ROWS = 20;
