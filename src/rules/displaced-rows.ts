/**
 * Rows whose ID nobody has, under the name of somebody who is in the register: that the ID is unknown is told once, at the
 * row; that the person lacks what stands in it is the same broken fact and is not told again.
 */
import type { RegisterFacts } from '../register/facts';
import { nameKey } from '../register/person-name';

/** Gives a person's rows of that kind, by the name. */
export function displacedRows<Row extends { readonly participant: string; readonly name: string }>(
  facts: RegisterFacts,
  rows: readonly Row[],
): (name: string) => readonly Row[] {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const key = nameKey(row.name);
    if (key === '' || facts.participant(row.participant) !== null) continue;
    const own = byName.get(key);
    if (own) own.push(row);
    else byName.set(key, [row]);
  }
  return (name) => (byName.size === 0 ? [] : (byName.get(nameKey(name)) ?? []));
}
