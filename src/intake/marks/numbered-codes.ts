/** "1 | prisotna", "2 | bolezen" under "Šifra | Pomen": numbers that are codes in the column which they explain, and hours elsewhere. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { meaningOfExplanation } from '../words/mark-words';
import type { LegendHit } from './legend-in-sheet';
import { headingsOf } from './legend-table';
import type { Explained } from './mark-context';

/** 1 and 0 are ticks, whoever explains them. */
const FEWEST_CODES = 3;
/** Of goods and rooms hardly a word means anything. */
const MOSTLY = 0.5;

/** Those of a sheet, each open until it is known to be a code; none where most of them are of something else. */
export function numberedCodes(grid: Grid): LegendHit[] {
  return headingsOf(grid).flatMap(({ row: heading, column }) => {
    const codes: LegendHit[] = [];
    for (let row = heading + 1; row < grid.rows && !blankAt(grid, row, column); row++) {
      const mark = writtenAt(grid, row, column);
      const said = textAt(grid, row, column + 1);
      if (!/^\d{1,2}$/.test(mark) || said.text === '') continue;
      codes.push({
        mark,
        meaning: 'unclear',
        asCode: meaningOfExplanation(said.folded) ?? 'unclear',
        description: said.text,
        at: grid.ref(row, column),
        row,
        column,
        explainedAt: { row, column: column + 1 },
      });
    }
    const told = codes.filter(({ asCode }) => asCode !== 'unclear').length;
    const areOnce = new Set(codes.map(({ mark }) => mark)).size === codes.length;
    return areOnce && codes.length >= FEWEST_CODES && told > MOSTLY * codes.length ? codes : [];
  });
}

/** The same legend for a column that holds codes and no hours. */
export const ofCodes = (legend: readonly Explained[]): readonly Explained[] =>
  legend.map((each) => (each.asCode === undefined ? each : { ...each, meaning: each.asCode }));
