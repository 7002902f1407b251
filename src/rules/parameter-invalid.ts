import { PARAMETER_NAMES, type ParameterName } from '../programme/parameters';
import { parametersOf, type InForce } from '../programme/parameters-in-force';
import type { IsoDate } from '../programme/units';
import type { ParameterRow } from '../register/records';
import type { Register } from '../register/register';
import { cellOf } from '../register/row';
import { cellAddress } from '../sheet/address';
import type { CellRef } from '../sheet/cells';
import { dateFound } from './found';
import { MONEY_PARAMETERS, parameterUse } from './parameter-use';
import type { Finding, Rule } from './rule';
import { ruleSettingsOf } from './rule-settings';
import { isUnreadable } from './unreadable';

/** One issue for each missing, doubled or unreadable row, however many days it is needed on. */
export const parameterInvalid: Rule = {
  id: 'parameter-invalid',
  severity: 'error',
  source: 'Sklep o višini in načinu izplačila denarnih prejemkov',
  asserts: 'on each day that money is computed for, exactly one readable value of each parameter is in force',
  *check(facts, { today }) {
    yield* settingFaults(facts.register.parameters, today);
    const parameters = parametersOf(facts.register.parameters);
    const days = [...parameterUse(facts, today).keys()];
    if (days.length > 0 && facts.register.parameters.length === 0) {
      const at = { sheet: 'Parametri', cell: 'A1' };
      yield { at, participant: null, name: '', date: null, found: '', variant: 'noParameters', facts: {} };
      return;
    }
    for (const name of PARAMETER_NAMES) {
      const told = new Set<string>();
      for (const day of days) {
        const finding = fault(name, parameters.on(name, day), parameters.rowsOf(name), day, facts.register);
        if (finding === null || told.has(finding.at.cell)) continue;
        told.add(finding.at.cell);
        yield finding;
      }
    }
  },
};

function* settingFaults(rows: readonly ParameterRow[], today: IsoDate): Iterable<Finding> {
  for (const { row, column } of ruleSettingsOf(rows, today).faults) {
    const found = column === 'Parameter' ? row.parameter : String(row.value);
    const variant = column === 'Parameter' ? 'ruleUnknown' : 'ruleSetting';
    const about = { at: cellOf(row.at, column), participant: null, name: '', date: null };
    yield { ...about, found, variant, facts: { parameter: row.parameter, found } };
  }
}

function fault(
  name: ParameterName,
  inForce: InForce<ParameterRow, ParameterName>,
  rows: readonly ParameterRow[],
  day: IsoDate,
  register: Register,
): Finding | null {
  const about = { participant: null, name: '', date: null };
  switch (inForce.kind) {
    case 'inForce':
      return null;
    case 'missing': {
      // The rest is asked for where a file is made, or may be left out.
      if (!MONEY_PARAMETERS.some((needed) => needed === name)) return null;
      const at = rows[0] ? cellOf(rows[0].at, 'Velja od') : tableHead(register);
      const found = dateFound(rows[0]?.validFrom ?? null);
      return { ...about, at, found, variant: 'missing', facts: { parameter: name, date: day } };
    }
    case 'ambiguous': {
      const later = inForce.rows.reduce((last, row) => (row.at.row > last.at.row ? row : last));
      const facts = { parameter: name, from: later.validFrom };
      return {
        ...about,
        at: cellOf(later.at, 'Velja od'),
        found: dateFound(later.validFrom),
        variant: 'ambiguous',
        facts,
      };
    }
    case 'unreadable': {
      const { row, column, found } = inForce;
      if (isUnreadable(row.at, column)) return null;
      const variant = found.trim() === '' ? 'blank' : 'unreadableValue';
      return { ...about, at: cellOf(row.at, column), found, variant, facts: { parameter: name, column, found } };
    }
  }
}

/** The heading *Parameter*. */
function tableHead({ parameters }: Register): CellRef {
  const table = parameters[0]?.at.table;
  return {
    sheet: table?.sheet ?? 'Parametri',
    cell: cellAddress(table?.headerRow ?? 0, table?.columns.get('Parameter') ?? 0),
  };
}
