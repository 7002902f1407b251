/** The register's legend: what it holds, else the defaults with what the workbook's own legends say. */
import { DEFAULT_LEGEND, markKey, type Meaning } from '../../programme';
import type { Draft, LegendRow } from '../../register';
import type { MarkMeaning } from '../mark-meaning';
import type { LegendReading, WorkbookReading } from '../reading';

/** The meaning of the eight that a mark's meaning is; null where it is none of them (absent – excused or not?). */
export const meaningOf = (meaning: MarkMeaning): Meaning | null =>
  meaning === 'absent' || meaning === 'unclear' ? null : meaning;

export function legendFor(existing: readonly LegendRow[], reading: WorkbookReading): Draft<LegendRow>[] {
  if (existing.length > 0) return [...existing];
  const own = new Map<string, LegendReading>();
  for (const sheet of reading.sheets) {
    for (const entry of sheet.legend)
      if (!own.has(markKey(entry.mark)) && meaningOf(entry.meaning) !== null) own.set(markKey(entry.mark), entry);
  }
  const rows: Draft<LegendRow>[] = DEFAULT_LEGEND.map((entry) => {
    const said = own.get(markKey(entry.mark));
    const meaning = said ? meaningOf(said.meaning) : null;
    return meaning === null || meaning === entry.meaning
      ? entry
      : { mark: entry.mark, meaning, description: said?.description ?? '' };
  });
  const known = new Set(rows.map(({ mark }) => markKey(mark)));
  for (const [key, { mark, meaning, description }] of own) {
    // Numbers are hours wherever no legend says otherwise; ticks are kept as P.
    if (!known.has(key) && !/^\d+$/.test(mark)) rows.push({ mark, meaning: meaningOf(meaning), description });
  }
  return rows;
}
