/** Rows or columns along one axis of the grid: where each begins, and which is where. */

export interface Axis {
  readonly count: number;
  /** Pixels from the sheet's edge to the beginning of the line; for `count` the whole length. */
  startOf(line: number): number;
  sizeOf(line: number): number;
  /** The line that covers a place; the first or last one outside. */
  at(place: number): number;
}

/** @param sizeOf pixels of each line, 0 = hidden */
export function axisOf(count: number, sizeOf: (line: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) starts[line + 1] = (starts[line] ?? 0) + sizeOf(line);
  return {
    count,
    startOf: (line) => starts[Math.min(Math.max(line, 0), count)] ?? 0,
    sizeOf: (line) => (starts[line + 1] ?? 0) - (starts[line] ?? 0),
    at: (place) => {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** A stretch of lines that is drawn in one part of the view: frozen or scrolled. */
export interface Stretch {
  readonly first: number;
  /** Included; before `first` for none. */
  readonly last: number;
  /** Where the part begins in the view. */
  readonly offset: number;
  readonly length: number;
  /** What is added to a line's start to get its place in the part. */
  readonly shift: number;
}

/** The frozen and the scrolled stretch of an axis in a view of `length` pixels. */
export function stretchesOf(axis: Axis, frozen: number, scroll: number, length: number): readonly [Stretch, Stretch] {
  const frozenLength = Math.min(axis.startOf(frozen), length);
  const rest = Math.max(0, length - frozenLength);
  const from = frozenLength + scroll;
  const first = Math.max(frozen, axis.at(from));
  return [
    {
      first: 0,
      last: frozenLength === 0 ? -1 : Math.min(frozen - 1, axis.at(frozenLength)),
      offset: 0,
      length: frozenLength,
      shift: 0,
    },
    { first, last: rest === 0 ? first - 1 : axis.at(from + rest), offset: frozenLength, length: rest, shift: -from },
  ];
}
