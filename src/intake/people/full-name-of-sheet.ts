/** The whole name of whom a sheet is called by: "Ana Novak – druženje, vrt" over the days of a sheet "Ana" or "ga. Ana". */
import type { Claims } from '../cells/account';
import { textAt, type Grid } from '../cells/grid';
import { fold } from '../words/text';
import type { FoundPerson } from './person-label';
import { namesGiven } from './person-in-title';

const BEHIND_NAME = /\s+[-–—|]\s+|\s*[,:;(]\s*/u;

/** The only name of two or three words at the beginning of a title in which the word is that the sheet is called by; null for none or two of them. */
export function fullNameOfSheet(grid: Grid, called: string, lastRow: number, claims: Claims): FoundPerson | null {
  const words = fold(called)
    .split(' ')
    .filter((word) => word.length > 2);
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return null;
  const found: { readonly name: string; readonly row: number }[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const [name = ''] = textAt(grid, row, 0).text.split(BEHIND_NAME);
    if (name.includes(' ') && fold(name).split(' ').includes(word) && namesGiven(grid, name)) found.push({ name, row });
  }
  const [only, ...more] = found;
  if (only === undefined || more.some(({ name }) => fold(name) !== fold(only.name))) return null;
  claims.read(only.row, 0);
  return { name: only.name, surname: '', givenName: '', at: grid.ref(only.row, 0) };
}
