/** Reads a sheet of several sign-in lists below each other, each of which says its own day. */
import { Ledger } from './cells/account';
import type { Grid } from './cells/grid';
import { claimsBelow, rowsOfGrid } from './cells/rows-of-grid';
import { close, closing } from './close-sheet';
import { findList, isInList, readList } from './lists/list';
import { rolesOf } from './lists/list-roles';
import { findListShape, type ListShape } from './lists/list-shape';
import { pagesOf } from './lists/pages';
import { findLegend } from './marks/legend-in-sheet';
import type { SheetReading } from './reading';
import type { SheetContext } from './sheet-context';

/** @returns null where the sheet is no such book, or nobody has signed in it */
export function readPages(grid: Grid, shape: ListShape, context: SheetContext): SheetReading | null {
  // A column of days says of each row which day it is of.
  const pages = rolesOf(grid, shape, context).date === null ? pagesOf(grid, shape) : [];
  if (pages.length === 0) return null;
  // The day that names the sheet or the file is not that of a page that is not dated yet.
  const ofPage = { ...context, dayOfNames: null };
  const lists = pages.flatMap(({ from, to }) => {
    const page = rowsOfGrid(grid, from, to);
    const own = findListShape(page);
    const list = own && findList(page, own, ofPage);
    return list ? [{ from, page, list, isIn: isInList(page, list) }] : [];
  });
  const hits = findLegend(grid, (row, column) =>
    lists.some(({ from, page, isIn }) => row >= from && row < from + page.rows && isIn(row - from, column)),
  );
  const ledger = new Ledger(grid);
  const tables = lists
    .flatMap(({ from, page, list }) => readList(page, list, hits, ofPage, claimsBelow(ledger, from)) ?? [])
    .filter(({ entries }) => entries.length > 0);
  const [first] = tables;
  return first ? close(grid, ledger, tables, hits, closing(grid, first.headerRow, hits), context) : null;
}
