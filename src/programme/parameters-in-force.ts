/** Which row of tblParametri holds on a day, and what it is worth. */
import { PARAMETERS, parameterNamed, type ParameterName, type ParameterValues } from './parameters';
import { textKey } from './text-key';
import type { IsoDate } from './units';

/** The cells of a row that decide what it is worth. */
export interface ParameterEntry {
  readonly parameter: string;
  /** First day on which it holds; null where blank or unreadable. */
  readonly validFrom: IsoDate | null;
  readonly value: string | number | boolean;
  readonly unit: string;
  readonly source: string;
  readonly confirmed: string;
}

export type InForce<Row, Name extends ParameterName> =
  | { readonly kind: 'inForce'; readonly value: ParameterValues[Name]; readonly row: Row; readonly confirmed: boolean }
  /** No row is valid yet on that day. */
  | { readonly kind: 'missing' }
  /** Two or more rows begin on the same day. */
  | { readonly kind: 'ambiguous'; readonly rows: readonly Row[] }
  /** The row's value, unit or date cannot be read; `found` is what stands there. */
  | {
      readonly kind: 'unreadable';
      readonly row: Row;
      readonly column: 'Velja od' | 'Vrednost' | 'Enota';
      readonly found: string;
    };

export interface ParametersInForce<Row> {
  /** What holds on a day. A row holds from its day until the day before the next row of the same parameter. */
  readonly on: <Name extends ParameterName>(name: Name, day: IsoDate) => InForce<Row, Name>;
  /** The rows of a parameter, by date; those without a date first. */
  readonly rowsOf: (name: ParameterName) => readonly Row[];
}

/** Confirmed by any text in *Potrjeno* but `ne`. */
export const isConfirmed = (row: Pick<ParameterEntry, 'confirmed'>): boolean =>
  !['', 'ne'].includes(textKey(row.confirmed));

/** @param rows of any order; rows of names that are no parameter are left aside */
export function parametersOf<Row extends ParameterEntry>(rows: readonly Row[]): ParametersInForce<Row> {
  const byName = new Map<ParameterName, Row[]>();
  for (const row of rows) {
    const name = parameterNamed(row.parameter);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  for (const own of byName.values()) own.sort(byValidFrom);
  const rowsOf = (name: ParameterName): readonly Row[] => byName.get(name) ?? [];
  return { rowsOf, on: (name, day) => inForce(name, rowsOf(name), day) };
}

function byValidFrom(a: ParameterEntry, b: ParameterEntry): number {
  const [left, right] = [a.validFrom ?? '', b.validFrom ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function inForce<Row extends ParameterEntry, Name extends ParameterName>(
  name: Name,
  rows: readonly Row[],
  day: IsoDate,
): InForce<Row, Name> {
  // A row without a date could hold on any day: until it has one, no day is certain.
  const undated = rows.find((row) => row.validFrom === null);
  if (undated) return { kind: 'unreadable', row: undated, column: 'Velja od', found: '' };
  const row = rows.findLast(({ validFrom }) => validFrom !== null && validFrom <= day);
  if (!row) return { kind: 'missing' };
  const same = rows.filter(({ validFrom }) => validFrom === row.validFrom);
  if (same.length > 1) return { kind: 'ambiguous', rows: same };
  if (isOtherUnit(PARAMETERS[name].unit, row.unit))
    return { kind: 'unreadable', row, column: 'Enota', found: row.unit };
  const typed = typeof row.value === 'string' ? row.value.trim() : row.value;
  const value = PARAMETERS[name].read(typed);
  if (value === undefined) return { kind: 'unreadable', row, column: 'Vrednost', found: String(row.value) };
  return { kind: 'inForce', value, row, confirmed: isConfirmed(row) };
}

/** Units that would make the number mean something else; another spelling of the right unit is no harm. */
const OTHER_UNITS: Readonly<Record<string, RegExp>> = {
  '€': /^(ct|cent\w*|c)\b|tolar|sit/,
  '€/h': /^(ct|cent\w*|c)\b|tolar|sit|\/\s*(dan|min)/,
  '€/km': /^(ct|cent\w*|c)\b|tolar|sit|\/\s*m$/,
  h: /^(min|minut\w*|m)$/,
  km: /^(m|metr\w*)$/,
};

const isOtherUnit = (unit: string, written: string): boolean => OTHER_UNITS[unit]?.test(textKey(written)) ?? false;
