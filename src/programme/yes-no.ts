import { textKey } from './text-key';

const YES = new Set(['da', 'd', 'yes', 'y', 'true', '1']);
const NO = new Set(['ne', 'n', 'no', 'false', '0']);

/** The yes or no of a cell (da/ne, TRUE/FALSE, 1/0 …), or null for anything else. */
export function readYesNo(value: string | number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const key = textKey(String(value));
  return YES.has(key) ? true : NO.has(key) ? false : null;
}

export const yesNoText = (value: boolean): 'da' | 'ne' => (value ? 'da' : 'ne');
