/** Punches that the program that exported them calls invalid itself: "Ne" under "Veljavno". They prove nobody's coming, nor that nobody came. */
import { writtenAt, type Grid } from '../cells/grid';
import { isUnticked } from '../words/mark-words';
import { fold } from '../words/text';
import type { ListShape } from './list-shape';

const VALID = /^(veljav(no|en|na|nost)|(is )?valid|gultig|valide|valido|是否有效)$/;

/** The column that says whether a row is valid; null without one. */
export const validColumn = ({ meanings }: ListShape): number | null =>
  meanings.find(({ text }) => VALID.test(text))?.column ?? null;

export function isInvalid(grid: Grid, row: number, column: number): boolean {
  const said = fold(writtenAt(grid, row, column));
  return isUnticked(said) || said === '否';
}
