/** From when to when each meeting of a diary lasted: "8:00 – 12:00" in one cell, or its beginning and its end in one each. */
import { readClockPair } from '../cells/clock';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { holdsSpans } from '../cells/time-columns';
import { markReader } from '../marks/marks';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import type { Heading } from '../words/headings';

/** What a row's times say of whoever is named in it; `mark` is null where the row has none. */
export interface TimesOfMeeting {
  readonly reading: MarkReadingOfSheet;
  readonly mark: string | null;
}

export interface MeetingTimes {
  /** One for spans, two for beginning and end, none where the diary does not say. */
  readonly columns: readonly number[];
  of(row: number): TimesOfMeeting;
}

/** Without times of its own a meeting took as long as is planned; times that contradict each other are asked. */
export function timesOfMeetings(grid: Grid, headingRow: number, rows: readonly number[]): MeetingTimes {
  const columnWhere = (is: (column: number) => boolean): number | null => {
    for (let column = 0; column < grid.columns; column++) if (is(column)) return column;
    return null;
  };
  const headed = (...headings: readonly Heading[]): number | null =>
    columnWhere((column) => {
      const match = textAt(grid, headingRow, column).heading;
      return match !== null && headings.includes(match.heading);
    });
  const span = columnWhere((column) => holdsSpans(grid, rows, column));
  if (span !== null) return inColumns(grid, [span], (row) => ofSpan(grid.at(row, span), false));
  // "Začetek" and "Konec" head days of entry and exit, too.
  const [from, to] = [headed('timeIn', 'entry'), headed('timeOut', 'exit')];
  // When it began says nothing of how long it was.
  if (from === null || to === null) return inColumns(grid, [], () => CAME);
  return inColumns(grid, [from, to], (row) => {
    const reading = readClockPair(grid, { row, column: from }, { row, column: to });
    const isWhole = !blankAt(grid, row, from) && !blankAt(grid, row, to);
    return reading === null || (isWhole && reading.kind === 'present' && reading.minutes === null) ? UNCLEAR : reading;
  });
}

const CAME = readingOf('present');
const UNCLEAR: MarkReadingOfSheet = { kind: 'unclear', why: 'disagreeing' };

const ofSpan = markReader([], {
  ...{ legends: [], defaultsHold: false, faltaLanguage: false },
  ...{ numbersArePoints: false, numbersAreHours: true },
});

const inColumns = (
  grid: Grid,
  columns: readonly number[],
  read: (row: number) => MarkReadingOfSheet,
): MeetingTimes => ({
  columns,
  of: (row) => {
    const filled = columns.filter((column) => !blankAt(grid, row, column));
    if (filled.length === 0) return { reading: CAME, mark: null };
    return { reading: read(row), mark: filled.map((column) => writtenAt(grid, row, column)).join(' – ') };
  },
});
