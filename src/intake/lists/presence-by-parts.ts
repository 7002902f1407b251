/** "Present M | Present E", "Prisoten dopoldne | Prisoten popoldne": presence in the parts of a day that the sheet does not tell. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import type { DayAxis } from '../days/day-axis';
import { meaningOfWord, TICKS } from '../words/mark-words';
import { isPartOfDay } from '../words/session-words';
import { fold } from '../words/text';
import type { ListShape } from './list-shape';
import { lineOfMeetings } from './marked-columns';

const FEWEST = 2;
/** "O", "NO": marks that a legend or the programme explains. */
const LONGEST_LETTERS = 2;

/** The line of meetings that such columns of marks are, each under another part of the day; null for fewer than two. */
export function presenceByParts(grid: Grid, shape: ListShape): DayAxis | null {
  const parts = partsOfDay(grid, shape).filter(({ isSaid }) => isSaid);
  return parts.length < FEWEST
    ? null
    : lineOfMeetings(
        grid,
        shape.headingRow,
        parts.map(({ column }) => column),
      );
}

interface PartOfDay {
  readonly column: number;
  /** A word of presence stands before it. */
  readonly isSaid: boolean;
}

/** Columns of marks, each under another part of the day; none for fewer than two. */
export function partsOfDay(grid: Grid, shape: ListShape): readonly PartOfDay[] {
  const parts = shape.meanings.flatMap(({ column, text }) => {
    const said = partIn(text);
    const part = said ?? (text.length > 1 && isPartOfDay(text) ? text : null);
    return part !== null && holdsMarks(grid, shape, column) ? [{ column, part, isSaid: said !== null }] : [];
  });
  if (parts.length < FEWEST || new Set(parts.map(({ part }) => part)).size < parts.length) return [];
  // One of them may still be empty, but not all.
  return parts.every(({ column }) => rowsOf(shape).every((row) => blankAt(grid, row, column))) ? [] : parts;
}

/** True where every meeting is one of these parts. */
export const areParts = ({ days }: DayAxis): boolean => days.every(({ label }) => partIn(fold(label)) !== null);

/** Behind a word of presence a part of the day, perhaps by its first letter. */
function partIn(text: string): string | null {
  const [, word = '', part = ''] = /^(\p{L}+) (.+)$/u.exec(text) ?? [];
  if (meaningOfWord(word) !== 'present' && !speaksOfAttendance(word)) return null;
  return isPartOfDay(part) ? part : null;
}

const rowsOf = ({ firstRow, endRow }: ListShape): number[] =>
  Array.from({ length: Math.max(0, endRow - firstRow) }, (_, step) => firstRow + step);

/** Figures would be how often somebody was there. */
function holdsMarks(grid: Grid, shape: ListShape, column: number): boolean {
  return rowsOf(shape).every((row) => {
    const value = grid.at(row, column);
    if (typeof value === 'number') return value === 0 || value === 1;
    const { text, folded } = textAt(grid, row, column);
    return text.length <= LONGEST_LETTERS || TICKS.has(text) || meaningOfWord(folded) !== null;
  });
}
