/** Rows in which what somebody has above is summed up: "Ana Novak Totale", "Skupaj Ana Novak". */
import type { TextFacts } from '../cells/cell-facts';

/** As programs write it, in any of their languages; other words for a sum are headings. */
const RESULT = /^(ergebnis|subtotal|sous total|vmesna vsota|delna vsota|medzisucet|mezisoucet|suma czesciowa)$/;

/**
 * @param above the name in the last row of a person
 * @param facts facts of a text
 */
export function isTotalOf(name: string, above: string | undefined, facts: (text: string) => TextFacts): boolean {
  if (above === undefined || name.length <= above.length) return false;
  const [whole, part] = [facts(name).folded, facts(above).folded];
  if (part === '' || whole.length <= part.length) return false;
  const isBehind = whole.startsWith(`${part} `);
  if (!isBehind && !whole.endsWith(` ${part}`)) return false;
  const rest = isBehind ? whole.slice(part.length + 1) : whole.slice(0, -part.length - 1);
  const match = facts(rest).heading;
  return RESULT.test(rest) || (match?.heading === 'total' && match.coverage === 1);
}
