/** Which rows of the registers a month's figures were made from. */
import type { IsoDate } from '../programme/units';
import { isConfirmed } from '../programme/parameters-in-force';
import type { Register } from '../register/register';
import type { ParameterRow } from '../register/records';
import { sourcesOf, type Provenance, type UsedParameter } from './provenance';

/** The provenance of figures about the days from `from` to `to`, both included. */
export function provenanceBetween(
  register: Register,
  from: IsoDate,
  to: IsoDate,
  madeOn: IsoDate,
  used: readonly ParameterRow[],
): Provenance {
  const inStretch = ({ date }: { readonly date: IsoDate | null }): boolean =>
    date !== null && from <= date && date <= to;
  const overlaps = (row: { readonly from: IsoDate | null; readonly to: IsoDate | null }): boolean =>
    row.from !== null && row.from <= to && (row.to === null || from <= row.to);
  return {
    madeOn,
    sources: sourcesOf(
      register.participants,
      register.attendance.filter(inStretch),
      register.individual.filter(inStretch),
      register.absences.filter((row) => overlaps({ from: row.from, to: row.to ?? row.from })),
      register.suspensions.filter(overlaps),
      register.parameters.filter((row) => used.includes(row)),
    ),
    parameters: used.map(usedParameter),
  };
}

/** A row of tblParametri as the provenance block prints it. */
export const usedParameter = (row: ParameterRow): UsedParameter => ({
  parameter: row.parameter,
  validFrom: row.validFrom,
  value: row.value,
  unit: row.unit,
  confirmed: isConfirmed(row),
});
