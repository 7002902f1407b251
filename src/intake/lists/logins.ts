/** What a program keeps of those who log in: an address of the network beside "failed", "success" and "logout". */
import { textAt, type Grid } from '../cells/grid';
import { isLogin, isOutcomeOfLogin } from '../words/login-words';
import { filledRows, wordsOf } from './list-columns';
import type { ListShape } from './list-shape';

/** "10.83.0.197", "2001:2d8::9fe:900", "::ffff:10.83.0.197". */
const ADDRESS = /^((\d{1,3}\.){3}\d{1,3}|(?=.*:.*:)[\da-f:]{3,39}((\d{1,3}\.){3}\d{1,3})?)$/i;

/** Shares of a column in which such things stand. */
const MOST = 0.8;

/** True where accounts log in, some of them in vain: nobody's attendance. Who logs in and out of a course may be there. */
export function isOfLogins(grid: Grid, shape: ListShape): boolean {
  const columns = shape.meanings.map(({ column }) => column);
  return (
    columns.some((column) => tellsLogins(grid, shape, column)) &&
    columns.some((column) => isOfAddresses(grid, shape, column))
  );
}

/** Nothing but logins and what came of them, and both; every row of a log says it. */
function tellsLogins(grid: Grid, shape: ListShape, column: number): boolean {
  const isOfLog = (word: string): boolean => isLogin(word) || isOutcomeOfLogin(word);
  if (!isOfLog(textAt(grid, shape.firstRow, column).folded)) return false;
  const words = new Set(wordsOf(grid, shape, column).filter((word) => word !== ''));
  return (
    [...words].every((word) => isOfLog(word)) &&
    [...words].some((word) => isLogin(word)) &&
    [...words].some((word) => isOutcomeOfLogin(word))
  );
}

function isOfAddresses(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  return (
    rows.length > 0 && rows.filter((row) => isAddress(textAt(grid, row, column).text)).length >= MOST * rows.length
  );
}

const isAddress = (text: string): boolean => ADDRESS.test(text) && !/^\d{1,2}:\d{2}(:\d{2})?$/.test(text);
