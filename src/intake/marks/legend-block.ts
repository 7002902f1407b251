/** The whole of a legend in two columns: whoever explains "řd" explains the "n" above it as well, in words that nobody here knows. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { LegendHit } from './legend-in-sheet';

/** One mark beside its meaning may stand there by chance. */
const FEWEST = 2;

/** What such a mark means is not known, and must not be taken for what it means elsewhere. */
export function othersInBlock(
  grid: Grid,
  hits: readonly LegendHit[],
  isFree: (row: number, column: number) => boolean,
): LegendHit[] {
  const blocks = new Map<string, LegendHit[]>();
  for (const hit of hits) {
    const { row, column, explainedAt, meaning } = hit;
    if (explainedAt?.row !== row || meaning === 'unclear') continue;
    const key = `${column}/${explainedAt.column}`;
    blocks.set(key, [...(blocks.get(key) ?? []), hit]);
  }
  const known = new Set(hits.map(({ row, column }) => `${row}/${column}`));
  const found: LegendHit[] = [];
  for (const block of blocks.values()) {
    if (block.length < FEWEST) continue;
    for (const { row, column, explainedAt } of block) {
      const explained = explainedAt?.column ?? column;
      for (const step of [-1, 1]) {
        for (let at = row + step; isRowOfLegend(grid, at, column, explained, isFree); at += step) {
          if (known.has(`${at}/${column}`)) break;
          known.add(`${at}/${column}`);
          found.push({
            mark: writtenAt(grid, at, column),
            meaning: 'unclear',
            description: textAt(grid, at, explained).text,
            at: grid.ref(at, column),
            row: at,
            column,
            explainedAt: { row: at, column: explained },
          });
        }
      }
    }
  }
  return found;
}

/** A short mark beside a word, and no headings ("Code | Meaning"); "n" heads columns as well. */
function isRowOfLegend(
  grid: Grid,
  row: number,
  column: number,
  explained: number,
  isFree: (row: number, column: number) => boolean,
): boolean {
  if (row < 0 || row >= grid.rows || blankAt(grid, row, column) || !isFree(row, column) || !isFree(row, explained))
    return false;
  const mark = textAt(grid, row, column);
  const word = textAt(grid, row, explained);
  return (
    /^(?=.*[^\d])\S{1,5}$/u.test(mark.text) &&
    (mark.text.length <= 2 || mark.heading?.coverage !== 1) &&
    /^\p{L}{2}/u.test(word.text) &&
    word.text.length <= 60
  );
}
