/** A legend beside the register of one month explains those of the others, too: offices copy the sheet and leave the legend behind. */
import { markKey } from '../programme';
import type { Explained } from './marks/mark-context';
import type { SheetReading } from './reading';

/** What the legends within sheets say, without marks that two of them explain differently. */
export function legendWithin(sheets: readonly SheetReading[]): readonly Explained[] {
  const said = new Map<string, Explained | null>();
  for (const { mark, meaning, description } of sheets.flatMap(({ entries, legend }) =>
    entries.length > 0 ? legend : [],
  )) {
    if (meaning === 'unclear') continue;
    const known = said.get(markKey(mark));
    said.set(markKey(mark), known === undefined || known?.meaning === meaning ? { mark, meaning, description } : null);
  }
  return [...said.values()].flatMap((each) => each ?? []);
}

/** Whether marks of the sheet are explained there, and nowhere on itself. */
export function needsLegend({ entries, legend }: SheetReading, within: readonly Explained[]): boolean {
  if (within.length === 0 || entries.length === 0) return false;
  const own = new Set(legend.map(({ mark }) => markKey(mark)));
  const keys = new Set(within.map(({ mark }) => markKey(mark)).filter((key) => !own.has(key)));
  return keys.size > 0 && entries.some(({ mark }) => keys.has(markKey(mark)));
}
