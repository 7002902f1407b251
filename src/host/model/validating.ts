/** Finds cells that hold what their data validation refuses – pasting gets past a validation, as in Excel. */
import type { DataValidation } from 'exceljs';
import type { Target } from '../objects/target';
import { notImplemented } from '../errors';
import type { Area } from './area';
import { findCell, valueOf, type WireValue } from './cells';
import { locate } from '../objects/reference';
import { eachExisting } from './apply';
import { validationAt } from './validations';
import { usedArea } from './used';

/** One cell areas, in rows. Blank cells count as valid where the rule ignores blanks. */
export function invalidCells(target: Target): readonly Area[] {
  const { book, sheet, areas } = target;
  book.calculate();
  const wrong: Area[] = [];
  const lists = new Map<string, ReadonlySet<string>>();
  for (const area of areas) {
    const used = usedArea(sheet, false, area);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const validation = validationAt(sheet, row, column);
        if (!validation) continue;
        const value = valueOf(findCell(sheet, row, column), book.extras.date1904);
        if (!accepts(target, validation, value, lists))
          wrong.push({ top: row, bottom: row, left: column, right: column });
      }
    }
  }
  return wrong;
}

function accepts(
  target: Target,
  validation: DataValidation,
  value: WireValue,
  lists: Map<string, ReadonlySet<string>>,
): boolean {
  if (value === '') return validation.allowBlank ?? false;
  const kind = validation.type as string;
  if (kind === 'any') return true;
  if (kind === 'list') {
    const source = String(validation.formulae[0]);
    let words = lists.get(source);
    if (!words) lists.set(source, (words = listWords(target, source)));
    return words.has(String(value).toLowerCase());
  }
  const number = kind === 'textLength' ? String(value).length : value;
  if (typeof number !== 'number' || (kind === 'whole' && !Number.isInteger(number))) return false;
  const [first, second] = (validation.formulae as unknown[]).map(limit);
  return compare(number, validation.operator ?? 'between', first ?? NaN, second ?? NaN);
}

function limit(value: unknown): number {
  const number = value instanceof Date ? value.getTime() / 86_400_000 + 25569 : Number(value);
  if (Number.isNaN(number)) throw notImplemented('checking a data validation with a formula');
  return number;
}

function compare(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    default:
      return value <= first;
  }
}

function listWords({ book, sheet }: Target, source: string): ReadonlySet<string> {
  const words = /^"(.*)"$/s.exec(source)?.[1];
  if (words !== undefined) return new Set(words.split(',').map((word) => word.trim().toLowerCase()));
  const place = locate(book, sheet, source);
  if (!place) throw notImplemented(`the list ${source} of a data validation`);
  const found = new Set<string>();
  eachExisting(place.sheet, [place.area], (cell) =>
    found.add(String(valueOf(cell, book.extras.date1904)).toLowerCase()),
  );
  return found;
}
