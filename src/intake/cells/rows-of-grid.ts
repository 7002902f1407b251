/** Some rows of a sheet looked at as a sheet of their own: one page of several that stand below each other. */
import type { Claims } from './account';
import type { Grid } from './grid';

/** @param to exclusive */
export const rowsOfGrid = (grid: Grid, from: number, to: number): Grid => ({
  ...grid,
  rows: to - from,
  tables: [],
  at: (row, column) => (row < to - from ? grid.at(row + from, column) : ''),
  format: (row, column) => grid.format(row + from, column),
  place: (row, column) => grid.place(row + from, column),
  ref: (row, column) => grid.ref(row + from, column),
});

/** The claims of the whole sheet, made by someone who looks at its rows from `from` on. */
export const claimsBelow = (claims: Claims, from: number): Claims => ({
  read: (row, column) => claims.read(row + from, column),
  unclear: (row, column) => claims.unclear(row + from, column),
  ignore: (row, column, why) => claims.ignore(row + from, column, why),
});
