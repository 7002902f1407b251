import { parametersOf } from '../programme/parameters-in-force';
import type { ParameterRow } from '../register/records';
import { cellOf } from '../register/row';
import { parameterUse } from './parameter-use';
import type { Rule } from './rule';

/** One for each row in use. */
export const parameterUnconfirmed: Rule = {
  id: 'parameter-unconfirmed',
  severity: 'note',
  source: 'Sklep o višini in načinu izplačila denarnih prejemkov',
  asserts: 'money is computed with confirmed parameters',
  *check(facts, { today }) {
    const parameters = parametersOf(facts.register.parameters);
    const told = new Set<ParameterRow>();
    for (const [day, names] of parameterUse(facts, today)) {
      for (const name of names) {
        const inForce = parameters.on(name, day);
        if (inForce.kind !== 'inForce' || inForce.confirmed || told.has(inForce.row)) continue;
        told.add(inForce.row);
        const { at, value, confirmed, validFrom } = inForce.row;
        yield {
          at: cellOf(at, 'Potrjeno'),
          participant: null,
          name: '',
          date: null,
          found: confirmed,
          variant: 'unconfirmed',
          facts: {
            parameter: name,
            value: typeof value === 'number' ? String(value).replace('.', ',') : String(value),
            from: validFrom,
          },
        };
      }
    }
  },
};
