/** Sheets that the add-in keeps itself: they hold a table of the registers. */
import type { SheetCells } from '../../sheet/cells';

const REGISTER_TABLE =
  /^tbl(Moduli|Parametri|Oznake|ProstiDnevi|Udelezenci|Prisotnost|Individualno|Odsotnosti|Mirovanja|Izplacila|Kandidati|Tim|Dejavnosti|Pritozbe)$/i;

export const isRegister = ({ tables }: SheetCells): boolean => tables.some(({ name }) => REGISTER_TABLE.test(name));
