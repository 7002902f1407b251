/** Names of sheets. */
import type { Worksheet } from 'exceljs';
import { HostError, invalidArgument } from '../errors';
import type { Book } from './book';

/**
 * 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History", and unlike every other sheet's name
 * whatever the case (Microsoft Support, "Rename a worksheet"). Throws InvalidArgument or ItemAlreadyExists.
 */
export function assertSheetName(book: Book, name: unknown, self: Worksheet | null): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument('sheet name');
  if (/[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history') throw invalidArgument('sheet name');
  const other = book.findSheet(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists');
}

/** `Sheet1`, `Sheet2` …, the first that is free. */
export function freshSheetName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
