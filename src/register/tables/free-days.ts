import { FREE_DAY_COLUMNS, type FreeDayColumn } from '../columns';
import type { FreeDayRow } from '../records';
import { DATE, dateCell, text, type RegisterTable } from './table';

export const FREE_DAYS: RegisterTable<FreeDayRow, FreeDayColumn> = {
  name: 'tblProstiDnevi',
  sheet: 'Prosti dnevi',
  headings: FREE_DAY_COLUMNS,
  columns: { Datum: { ...DATE, width: 16 }, Ime: text(48) },
  needed: [['Datum']],
  read: (cells) => {
    const date = cells.date('Datum');
    return date === null ? { freeDay: null, asTyped: cells.asTyped() } : { freeDay: { date, name: cells.text('Ime') } };
  },
  write: ({ freeDay, asTyped }) =>
    freeDay === null ? (asTyped ?? {}) : { Datum: dateCell(freeDay.date), Ime: freeDay.name },
};
