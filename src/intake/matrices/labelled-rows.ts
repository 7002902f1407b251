/** Rows of one person told apart by the same words under every name: "redno", "dežur.", "odsot.", whether anything stands in them or not. */
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { joinName } from '../people/names';
import { isKindOfRow } from './kinds-of-rows';

/** So many of the people have exactly these rows. */
const SHARE = 0.8;

/** Longer lists of words are no parts of a day. */
const MOST = 6;

export interface LabelledRows {
  readonly row: number;
  readonly name: string;
  readonly more: readonly number[];
}

/**
 * Everybody with their further rows, in which the name is blank or written again; null unless words in one column tell them.
 * Whoever has other rows has those of them that are called like those of the others.
 */
export function labelledRows(
  grid: Grid,
  rows: readonly { readonly row: number; readonly name: string }[],
  nameColumns: readonly number[],
  labelColumns: readonly number[],
): LabelledRows[] | null {
  const names = rows.filter(({ row, name }, index) => {
    const above = rows[index - 1];
    return above?.name !== name || above.row !== row - 1;
  });
  const nameIn = (row: number): string => joinName(nameColumns.map((column) => writtenAt(grid, row, column)));
  for (const column of labelColumns.filter((at) => !nameColumns.includes(at))) {
    const wordsOf = (row: number, name: string): string[] => {
      const words: string[] = [];
      for (let at = row; at < grid.rows && words.length < MOST; at++) {
        const { folded } = textAt(grid, at, column);
        if (!/\p{L}{2}/u.test(folded) || !['', name].includes(at === row ? '' : nameIn(at))) break;
        words.push(folded);
      }
      return words;
    };
    const all = names.map(({ row, name }) => wordsOf(row, name));
    const usual = all.length === 1 ? (all[0] ?? []).filter(isKindOfRow) : (all[0] ?? []);
    const isUsual = (words: readonly string[]): boolean => usual.every((word, index) => words[index] === word);
    const isTold = usual.length >= 2 && new Set(usual).size === usual.length;
    if (!isTold || all.filter(isUsual).length < SHARE * names.length) continue;
    return names.map(({ row, name }, index) => {
      const words = all[index] ?? [];
      const own = isUsual(words)
        ? usual
        : words.filter((word, at) => usual.includes(word) && words.indexOf(word) === at);
      return { row, name, more: own.slice(1).map((_, step) => row + 1 + step) };
    });
  }
  return null;
}
