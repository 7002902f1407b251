/** Which rows of a long list are in view: rows have one of few fixed heights, their tops are summed once. */

/** `tops[i]` is the top of row i in pixels; the last entry is the height of the whole list. */
export function topsOf(heights: Iterable<number>, count: number): Float64Array {
  const tops = new Float64Array(count + 1);
  let row = 0;
  let top = 0;
  for (const height of heights) {
    tops[row] = top;
    top += height;
    row += 1;
  }
  tops[row] = top;
  return tops;
}

/** The row that covers `y`; the first or last one outside the list. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last row (included) to draw for a view of `height` from `scrollTop`, with some rows to spare on both sides. */
export function rowsInView(
  tops: Float64Array,
  scrollTop: number,
  height: number,
  spare: number,
): { first: number; last: number } {
  const count = tops.length - 1;
  if (count === 0) return { first: 0, last: -1 };
  return {
    first: Math.max(0, rowAt(tops, scrollTop) - spare),
    last: Math.min(count - 1, rowAt(tops, scrollTop + height) + spare),
  };
}

/** Where to scroll so that a row is fully in view: unchanged if it is already. */
export function scrollTopFor(tops: Float64Array, row: number, scrollTop: number, height: number): number {
  const top = tops[row] ?? 0;
  const bottom = tops[row + 1] ?? top;
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
