/** A legend under headings of its own, "Code | Meaning", on a sheet that holds other things as well. */
import { markKey } from '../../programme';
import { blankAt, textAt, writtenAt, type Grid, type Place } from '../cells/grid';
import { meaningOfExplanation } from '../words/mark-words';
import type { Explained } from './mark-context';

const CODE =
  /^(cod|code|codes|codigo|koda|kode|oznaka|znak|status|sifra|mark|marks|symbol|kurzel|zeichen|kod|sigla|clave|kratica|ky hieu)$/;
const MEANING =
  /^(meaning|description|concepto|significado|descripcion|pomen|opis|bedeutung|beschreibung|signification|significato|descrizione|vyznam|znaczenie|znacenje|jelentes|mo ta|y nghia|значение)$/;

/** The headings of the table stand in one of the first rows. */
const SEARCHED_ROWS = 60;
/** What is explained in fewer words that are known is something else: products, rooms. */
const FEWEST_MARKS = 3;

/** The marks of such tables; none where there is no such table. */
export const legendTables = (grid: Grid): Explained[] =>
  headingsOf(grid).flatMap(({ row, column }) => marksBelow(grid, row, column));

/** The row of the first such headings; null without any. */
export const headingRowOfLegend = (grid: Grid): number | null => headingsOf(grid)[0]?.row ?? null;

/** Where such headings stand: the cell of the codes. */
export function headingsOf(grid: Grid): Place[] {
  const found: { row: number; column: number }[] = [];
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      if (typeof grid.at(row, column) !== 'string' || typeof grid.at(row, column + 1) !== 'string') continue;
      if (CODE.test(textAt(grid, row, column).folded) && MEANING.test(textAt(grid, row, column + 1).folded))
        found.push({ row, column });
    }
  }
  return found;
}

/** A blank row parts groups of marks, two end the table. */
function marksBelow(grid: Grid, heading: number, column: number): Explained[] {
  const marks: Explained[] = [];
  for (let row = heading + 1; row < grid.rows; row++) {
    if (blankAt(grid, row, column)) {
      if (row + 1 >= grid.rows || blankAt(grid, row + 1, column)) break;
      continue;
    }
    const mark = writtenAt(grid, row, column);
    if (/^(?=.*[^\d])\S{1,5}$/u.test(mark))
      marks.push({ mark, meaning: meaningOfExplanation(textAt(grid, row, column + 1).folded) ?? 'unclear' });
  }
  // A list of who came has a mark in every row, and beside it perhaps what it means; a legend has each once.
  const isLegend = new Set(marks.map(({ mark }) => markKey(mark))).size === marks.length;
  return isLegend && marks.filter(({ meaning }) => meaning !== 'unclear').length >= FEWEST_MARKS ? marks : [];
}
