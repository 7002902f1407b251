/** References inside formulas: found without being misled by texts, quoted sheet names, functions or table columns. */

/** A piece of a formula. Pieces put together again give the formula. */
export type FormulaPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** A name followed by `(`, as written. */
  | { readonly kind: 'function'; readonly text: string }
  /** A name that is no address: a defined name, TRUE, a LET variable … */
  | { readonly kind: 'name'; readonly text: string }
  /** `Table[…]` or `[@…]` with its brackets. */
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly specifier: string }
  /** An address or area, `sheet` unquoted and null where it is the formula's own. */
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null; readonly area: string };

const STRING = /"(?:[^"]|"")*"/y;
const SHEET = /(?:'((?:[^']|'')+)'|((?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*))!/uy;
const AREA =
  /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!)/y;

/** Takes a formula (with or without `=`) apart. */
export function piecesOf(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const text = (value: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + value };
    else pieces.push({ kind: 'text', text: value });
    at += value.length;
  };
  while (at < formula.length) {
    const plain = take(STRING) ?? take(ERROR);
    if (plain) {
      text(plain[0]);
      continue;
    }
    const sheet = take(SHEET);
    if (sheet) {
      const start = at;
      at += sheet[0].length;
      const area = take(AREA);
      const named = area ? null : (take(ERROR) ?? take(NAME));
      at = start;
      if (area) {
        pieces.push({
          kind: 'reference',
          text: sheet[0] + area[0],
          sheet: sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? '',
          area: area[0],
        });
        at += sheet[0].length + area[0].length;
      } else text(sheet[0] + (named?.[0] ?? ''));
      continue;
    }
    const area = take(AREA);
    if (area) {
      pieces.push({ kind: 'reference', text: area[0], sheet: null, area: area[0] });
      at += area[0].length;
      continue;
    }
    const number = take(NUMBER);
    if (number) {
      text(number[0]);
      continue;
    }
    const name = take(NAME);
    if (name) {
      const next = formula[at + name[0].length];
      if (next === '[') {
        const specifier = bracketed(formula, at + name[0].length);
        pieces.push({ kind: 'structured', text: name[0] + specifier, table: name[0], specifier });
        at += name[0].length + specifier.length;
      } else {
        pieces.push({ kind: next === '(' ? 'function' : 'name', text: name[0] });
        at += name[0].length;
      }
      continue;
    }
    if (formula[at] === '[') {
      const specifier = bracketed(formula, at);
      pieces.push({ kind: 'structured', text: specifier, table: '', specifier });
      at += specifier.length;
      continue;
    }
    text(formula[at] ?? '');
  }
  return pieces;
}

/** `[[#Data],[Ure]]` from its first bracket; `'` escapes the character after it. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(start, at + 1);
    }
  }
  return formula.slice(start);
}

/** The formula as it reads in a cell so many rows and columns further: relative addresses move, those pushed off the sheet become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return piecesOf(formula)
    .map((piece) => {
      if (piece.kind !== 'reference') return piece.text;
      const prefix = piece.text.slice(0, piece.text.length - piece.area.length);
      const shifted = piece.area.split(':').map((end) => shiftEnd(end, rows, columns));
      return shifted.includes(null) ? `${prefix}#REF!` : prefix + shifted.join(':');
    })
    .join('');
}

function shiftEnd(end: string, rows: number, columns: number): string | null {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
  if (!parts) return end;
  const [, columnMark = '', letters = '', secondMark = '', digits = ''] = parts;
  // In `$5` the only mark belongs to the row.
  const rowMark = letters === '' ? columnMark : secondMark;
  const column = letters === '' ? '' : columnMark ? letters : lettersOf(columnNumberOf(letters) + columns);
  const row = digits === '' ? '' : rowMark ? digits : rowOf(Number(digits) + rows);
  if (column === null || row === null) return null;
  return `${letters === '' ? '' : columnMark}${column}${digits === '' ? '' : rowMark}${row}`;
}

const rowOf = (row: number): string | null => (row >= 1 && row <= 1_048_576 ? String(row) : null);

export function columnNumberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function lettersOf(column: number): string | null {
  if (column < 1 || column > 16_384) return null;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
