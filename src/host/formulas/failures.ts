/** Which formulas failed by themselves, and which only read those. */
import type { PlacedFormula } from './placed';

/** More failures than these are not told apart. */
const FAILURES = 500;

/** Of formulas that failed those that failed by themselves; the others only read them. A circle is kept whole. */
export function rootsOf(failed: readonly PlacedFormula[]): PlacedFormula[] {
  if (failed.length > FAILURES) return [...failed];
  const reads = (reader: PlacedFormula, read: PlacedFormula): boolean =>
    (reader.translated?.reads ?? []).some(
      ({ sheet, area }) =>
        sheet === read.sheet &&
        area.firstRow <= read.row &&
        read.row <= area.lastRow &&
        area.firstColumn <= read.column &&
        read.column <= area.lastColumn,
    );
  let roots = [...failed];
  for (;;) {
    const rest = roots.filter(
      (one) =>
        !failed.some((other) => other !== one && reads(one, other)) ||
        roots.some((other) => other !== one && reads(other, one)),
    );
    if (rest.length === roots.length) return roots;
    roots = rest;
  }
}
