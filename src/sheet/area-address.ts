/** Where an address of a cell or an area lies. */
import { columnIndex } from './address';
import type { Area } from './plan';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The area of `F7`, `$B$2:C9`, whole columns `B:D` or whole rows `3:5`; null if the text is none of these. */
export function parseAreaAddress(address: string): Area | null {
  const parts = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(address.replaceAll('$', ''));
  if (!parts || (!parts[1] && !parts[2])) return null;
  const [, firstLetters, firstNumber, lastLetters, lastNumber] = parts;
  const single = !address.includes(':');
  return {
    firstRow: firstNumber ? Number(firstNumber) - 1 : 0,
    firstColumn: firstLetters ? columnIndex(firstLetters) : 0,
    lastRow: lastNumber ? Number(lastNumber) - 1 : single && firstNumber ? Number(firstNumber) - 1 : LAST_ROW,
    lastColumn: lastLetters
      ? columnIndex(lastLetters)
      : single && firstLetters
        ? columnIndex(firstLetters)
        : LAST_COLUMN,
  };
}
