/** A legend in one column below its label, a mark and its words in each cell and nothing between them but a blank. */
import { textAt, type Grid, type Place } from '../cells/grid';
import { FEWEST_TOGETHER } from './explanations';
import type { LegendHit } from './legend-in-sheet';
import { meaningOfLine } from './legend-line';

/** "o odsoten, javljeno", "½ prisoten do kosila": a mark and, behind a blank, what it means. */
const MARK_AND_WORDS = /^([^\p{L}\s=:()"'#-]|\p{L}|\p{Lu}{2,3}|\p{L}{1,3}\.) (\p{Ll}.{2,60})$/u;
/** A legend is so long at most. */
const LONGEST_BLOCK = 25;

/** What stands below "LEGENDA" without a gap, a mark and its words in each cell; of two or more some are understood. */
export function belowLabels(
  grid: Grid,
  texts: readonly Place[],
  labels: readonly Place[],
  known: readonly LegendHit[],
): LegendHit[] {
  const explained = new Set(known.map(({ row, column }) => `${row}/${column}`));
  const free = new Set(texts.map(({ row, column }) => `${row}/${column}`));
  return labels.flatMap(({ row: first, column }) => {
    const found: LegendHit[] = [];
    let told = 0;
    for (let row = first + 1; row <= first + LONGEST_BLOCK && free.has(`${row}/${column}`); row++) {
      const [, mark = '', description = ''] = MARK_AND_WORDS.exec(textAt(grid, row, column).text) ?? [];
      const meaning = mark === '' ? null : meaningOfLine(description);
      if (explained.has(`${row}/${column}`) || (meaning !== null && meaning !== 'unclear')) told++;
      if (mark === '' || explained.has(`${row}/${column}`)) continue;
      const at = grid.ref(row, column);
      found.push({ mark, meaning: meaning ?? 'unclear', description, at, row, column, explainedAt: null });
    }
    return told >= FEWEST_TOGETHER ? found : [];
  });
}
