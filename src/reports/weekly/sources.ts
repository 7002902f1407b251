/** The sheets that a week's figures come from: where the marks stand, the register's own rows, the ledger. */
import type { WeekResult } from '../../allowances';
import type { IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import type { SourceRows } from '../provenance';

/** Each sheet with the number of its rows (marks, on a working sheet) in the week, in the order of their first one. */
export function sourcesOfWeek({ from, to, lines, isClosed }: WeekResult, { register }: RegisterFacts): SourceRows[] {
  const counts = new Map<string, number>();
  const count = (sheet: string, rows = 1): void => {
    counts.set(sheet, (counts.get(sheet) ?? 0) + rows);
  };
  const isIn = (date: IsoDate | null): boolean => date !== null && from <= date && date <= to;
  for (const { date, source, at } of register.attendance) if (isIn(date)) count(source?.sheet ?? at.table.sheet);
  for (const { date, at } of register.individual) if (isIn(date)) count(at.table.sheet);
  const ledger = register.payments[0]?.at.table.sheet;
  if (isClosed && ledger !== undefined) count(ledger, lines.length);
  return [...counts].map(([sheet, rows]) => ({ sheet, rows }));
}
