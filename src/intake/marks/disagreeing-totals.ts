/**
 * Coming and going beside the hours of the same day: where they disagree, only staff can tell which is right. A break counts as
 * presence, so hours without it agree.
 */

/** Of a row, in minutes. */
export interface TimeAndTotal {
  readonly row: number;
  /** From coming to going. */
  readonly span: number;
  readonly total: number;
  /** The break, where the row says it. */
  readonly rest: number | null;
}

/** 3.7 hours are 3 h 40 min. */
const ROUNDING = 3;
/** Offices count by quarters of an hour, too. */
const QUARTER = 15;
const LONGEST_BREAK = 120;
/** In so many rows one break shows. */
const FEWEST = 3;

/** The rows that contradict themselves; none where the hours have nothing to do with the times, as planned ones have not. */
export function disagreeingTotals(rows: readonly TimeAndTotal[]): ReadonlySet<number> {
  const usual = usualBreak(rows);
  const differs = ({ span, total, rest }: TimeAndTotal): boolean => {
    const left = span - total;
    const isRounded = total % QUARTER === 0 && Math.abs(left) <= QUARTER / 2;
    return !isRounded && [0, rest ?? 0, usual].every((expected) => Math.abs(left - expected) > ROUNDING);
  };
  const found = rows.filter(differs);
  return new Set(rows.length >= FEWEST && found.length > 0.5 * rows.length ? [] : found.map(({ row }) => row));
}

/** By how much most totals are less than the times; 0 where that is no break. */
function usualBreak(rows: readonly TimeAndTotal[]): number {
  const counts = new Map<number, number>();
  for (const { span, total } of rows) counts.set(span - total, (counts.get(span - total) ?? 0) + 1);
  const [left, times] = [...counts].reduce(
    ([best, most], [each, count]) => (count > most ? [each, count] : [best, most]),
    [0, 0],
  );
  return rows.length >= FEWEST && times >= 0.5 * rows.length && left > 0 && left <= LONGEST_BREAK ? left : 0;
}
