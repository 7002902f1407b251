/** Columns of hours that say again what those beside them say: their sum, a running total, what was planned, the hours before breaks are taken off. */
import type { Minutes } from '../../programme/units';
import { withoutPlanned } from '../words/actual-hours';

export interface HourColumn {
  readonly column: number;
  /** Folded heading. */
  readonly text: string;
  /** Per row; null where there is no amount. */
  readonly amounts: readonly (Minutes | null)[];
}

const TOTAL =
  /(^| )(total|totals|totaal|totale|totales|skupaj|skupno|vsota|summe|sum|ukupno|razem|suma|celkem|celkom|spolu|osszesen|итого|всего|yhteensa|toplam|jumlah)( |$)|(^| )gesamt|合計|合计/;
const NET = /(^| )(net|netto|neto|netta|nette|netas|liquido|liquidas)( |$)/;
const GROSS = /(^| )(gross|brutto|bruto|bruta|brut|brute|lordo)( |$)/;

/** The columns whose hours add up to those of a day. */
export function withoutSums(columns: readonly HourColumn[]): HourColumn[] {
  if (columns.length < 2) return [...columns];
  const worked = withoutPlanned(columns, ({ amounts }) => amounts.some((amount) => amount !== null));
  const net = worked.some(({ text }) => NET.test(text)) ? worked.filter(({ text }) => !GROSS.test(text)) : worked;
  const parts: HourColumn[] = [];
  for (const column of net) if (!saysAgain(column, parts)) parts.push(column);
  const totals = parts.filter(({ text }) => TOTAL.test(text));
  const others = parts.filter((column) => !totals.includes(column));
  const [total] = totals;
  if (total === undefined || others.length === 0) return parts;
  // "Regular" beside "Total" leaves overtime to the total; a total of weeks or of all days is of none.
  return isOfDays(total, others) ? [total] : others;
}

/**
 * Every amount is the sum of those beside it, or that added to the amount above. Four hours beside four hours may be two
 * halves of a day; what varies and is the same in both columns is not.
 */
function saysAgain({ amounts }: HourColumn, parts: readonly HourColumn[]): boolean {
  if (parts.length === 0) return false;
  let [sums, running] = [0, 0];
  const filled: number[] = [];
  amounts.forEach((amount, row) => {
    const sum = sumIn(parts, row);
    if (amount === null || (amount === 0 && sum === 0)) return;
    if (isNear(amount, sum)) sums++;
    if (isNear(amount, (filled.at(-1) ?? 0) + sum)) running++;
    filled.push(amount);
  });
  const isProof = filled.length > 1 && (parts.length > 1 || (filled.length > 2 && new Set(filled).size > 1));
  return isProof && (sums === filled.length || running === filled.length);
}

const sumIn = (columns: readonly HourColumn[], row: number): number =>
  columns.reduce((sum, { amounts }) => sum + (amounts[row] ?? 0), 0);

const isNear = (amount: number, other: number): boolean => Math.abs(amount - other) <= 1;

const isOfDays = ({ amounts }: HourColumn, others: readonly HourColumn[]): boolean =>
  amounts.every((amount, row) => (amount ?? 0) >= Math.max(...others.map((other) => other.amounts[row] ?? 0)));
