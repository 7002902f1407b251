/** Addresses that batches send: of a cell, an area, several areas, a name, a table. */
import type { Worksheet } from 'exceljs';
import { HostError, invalidArgument } from '../errors';
import { type Area, parseArea, splitSheet } from '../model/area';
import type { Book } from '../model/book';
import { findTable, tableArea } from '../model/tables';

interface Located {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Splits `A1,'a,b'!C3` at the commas outside of quotes. */
const splitAreas = (address: string): readonly string[] =>
  address.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];

/** Where an address of one area, a defined name or a table leads; null if it is none of them. */
export function locate(book: Book, home: Worksheet | null, address: string): Located | null {
  const { sheet: sheetName, rest } = splitSheet(address.startsWith('=') ? address.slice(1) : address);
  const sheet = sheetName === null ? home : book.findSheet(sheetName);
  if (!sheet) {
    if (sheetName !== null) return null;
    const table = findTable(book, rest);
    return table ? { sheet: table.sheet, area: tableArea(table.model) } : locateName(book, null, rest);
  }
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const table = findTable(book, rest);
  if (table) return { sheet: table.sheet, area: tableArea(table.model) };
  return locateName(book, sheet, rest);
}

function locateName(book: Book, sheet: Worksheet | null, text: string): Located | null {
  const wanted = text.toLowerCase();
  const candidates = book.extras.names.filter((name) => name.name.toLowerCase() === wanted);
  const found =
    candidates.find((name) => name.sheet !== null && name.sheet === sheet?.name) ??
    candidates.find((name) => name.sheet === null);
  return found && found.formula.toLowerCase() !== wanted ? locate(book, null, found.formula) : null;
}

/** `worksheet.getRange(address)`: the whole sheet for none; InvalidArgument for another sheet's address or no address at all. */
export function areaOnSheet(book: Book, sheet: Worksheet, address: unknown): Area {
  if (typeof address !== 'string' || address === '') throw invalidArgument('address');
  const found = locate(book, sheet, address);
  if (!found || found.sheet !== sheet) throw invalidArgument(`address ${address}`);
  return found.area;
}

/** The areas of `getRanges(address)`. More than 8,192 characters are refused (Microsoft Learn, Worksheet.getRanges). */
export function areasOnSheet(book: Book, sheet: Worksheet, address: unknown): readonly Area[] {
  if (typeof address !== 'string' || address === '') throw invalidArgument('address');
  if (address.length > 8192) throw new HostError('InvalidArgument', 'The address is longer than 8192 characters.');
  return splitAreas(address).map((part) => areaOnSheet(book, sheet, part));
}
