/** The columns of the weekly sheet, in their order. */
import { columnLetters } from '../../sheet/address';

export const COLUMNS = [
  { key: 'number', width: 4.5 },
  { key: 'id', width: 6.5 },
  { key: 'name', width: 25 },
  { key: 'monday', width: 7 },
  { key: 'tuesday', width: 7 },
  { key: 'wednesday', width: 7 },
  { key: 'thursday', width: 7 },
  { key: 'friday', width: 7 },
  { key: 'saturday', width: 7 },
  { key: 'sunday', width: 7 },
  { key: 'hours', width: 7.5 },
  { key: 'reward', width: 11 },
  { key: 'mealDays', width: 9 },
  { key: 'meal', width: 11 },
  { key: 'travelDays', width: 9 },
  { key: 'kilometres', width: 7.5 },
  { key: 'travelUnit', width: 11.5 },
  { key: 'travel', width: 11 },
  { key: 'correction', width: 11 },
  { key: 'total', width: 12 },
  { key: 'account', width: 15 },
  { key: 'signature', width: 24 },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** 0-based position of each column. */
export const AT = Object.fromEntries(COLUMNS.map(({ key }, index) => [key, index])) as Readonly<
  Record<ColumnKey, number>
>;

/** Letters of a column. */
export const letters = (key: ColumnKey): string => columnLetters(AT[key]);
