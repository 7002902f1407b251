/** A1 addresses, as Excel writes them. All rows and columns here are 0-based. */

/** By column: every cell that is read or written is named by its own. */
const known: string[] = [];

/** `A` for 0, `AA` for 26. */
export const columnLetters = (column: number): string => (known[column] ??= lettersOf(column));

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `AA`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `C5` for row 4, column 2. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A1:C5`; a single cell gives `A1`. The ends are included. */
export function areaAddress(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Row and column of `C5` (or `$C$5`), or null if it is no cell address. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!parts?.[1] || !parts[2] || Number(parts[2]) === 0) return null;
  return { row: Number(parts[2]) - 1, column: columnIndex(parts[1]) };
}

/**
 * A sheet name as it stands before `!` in a reference: quoted unless it is letters, digits, `_` and `.` that cannot be
 * read as an address or a number, quotes doubled.
 */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'September 2020'!F7`, as Excel writes a reference. */
export const fullAddress = (ref: { readonly sheet: string; readonly cell: string }): string =>
  `${quoteSheetName(ref.sheet)}!${ref.cell}`;

/**
 * The inverse of {@link fullAddress}, or null if the text is no reference to a cell of a sheet. The first quote may be
 * missing: where a reference is typed into a cell, Excel takes it for the sign that a text follows.
 */
export function parseFullAddress(text: string): { sheet: string; cell: string } | null {
  const parts = /^(?:'?((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(text.trim());
  const cell = parts?.[3]?.replaceAll('$', '').toUpperCase();
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return cell && sheet ? { sheet, cell } : null;
}
