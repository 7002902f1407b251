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

/** Of them those that explain marks of the sheet which it does not explain itself, if only that nobody here knows the words. */
export function neededLegend({ entries, legend }: SheetReading, within: readonly Explained[]): readonly Explained[] {
  if (within.length === 0 || entries.length === 0) return [];
  const own = new Set(legend.map(({ mark }) => markKey(mark)));
  const needed = within.filter(({ mark }) => !own.has(markKey(mark)));
  const keys = new Set(needed.map(({ mark }) => markKey(mark)));
  return keys.size > 0 && entries.some(({ mark }) => keys.has(markKey(mark))) ? needed : [];
}
