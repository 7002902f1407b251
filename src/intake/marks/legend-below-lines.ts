/** What stands in one column directly below lines of a legend that are understood, written as they are: lines of it, too. */
import { textAt, type Grid, type Place } from '../cells/grid';
import { FEWEST_TOGETHER } from './explanations';
import type { LegendHit } from './legend-in-sheet';
import { legendLine, mayBeSentence, meaningOfLine, type LegendLine } from './legend-line';

/**
 * What such a line says of its mark holds even where nobody knows what that is: it must not be taken for what it means elsewhere.
 *
 * @param texts the cells outside people and their marks
 */
export function belowLines(grid: Grid, texts: readonly Place[], known: readonly LegendHit[]): LegendHit[] {
  const free = new Set(texts.map(placeOf));
  const explained = new Set(known.map(placeOf));
  const understood = new Set(known.filter(({ meaning }) => meaning !== 'unclear').map(placeOf));
  const seen = new Set<string>();
  return known.flatMap((first): LegendHit[] => {
    const { column, row: start } = first;
    const form = formAt(grid, first);
    if (form === null || first.explainedAt !== null || seen.has(placeOf(first))) return [];
    const lines: Place[] = [];
    for (let row = start; free.has(placeOf({ row, column })); row++) {
      if (formAt(grid, { row, column }) !== form) break;
      lines.push({ row, column });
      seen.add(placeOf({ row, column }));
    }
    if (lines.filter((line) => understood.has(placeOf(line))).length < FEWEST_TOGETHER) return [];
    return lines.filter((line) => !explained.has(placeOf(line))).flatMap((line) => hitAt(grid, line));
  });
}

const placeOf = ({ row, column }: Place): string => `${row}/${column}`;

function lineAt(grid: Grid, { row, column }: Place): LegendLine | null {
  const line = row < 0 ? null : legendLine(textAt(grid, row, column));
  return line === null || mayBeSentence(line) ? null : line;
}

const formAt = (grid: Grid, place: Place): string | null => lineAt(grid, place)?.form ?? null;

function hitAt(grid: Grid, place: Place): LegendHit[] {
  const line = lineAt(grid, place);
  if (line === null) return [];
  const { row, column } = place;
  const { mark, words: description } = line;
  const meaning = meaningOfLine(description) ?? 'unclear';
  return [{ mark, meaning, description, at: grid.ref(row, column), row, column, explainedAt: null }];
}
