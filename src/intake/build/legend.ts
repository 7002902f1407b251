/** The register's legend: what it holds, else the defaults with what the workbook's own legends say. */
import { DEFAULT_LEGEND, markKey, type Meaning } from '../../programme';
import type { Draft, LegendRow } from '../../register';
import type { MarkMeaning } from '../words/mark-meaning';
import { answeredMeaning } from '../answers';
import type { Answers, LegendReading, WorkbookReading } from '../reading';

/** The meaning of the eight that a mark's meaning is; null where it is none of them (absent – excused or not?). */
export const meaningOf = (meaning: MarkMeaning): Meaning | null =>
  meaning === 'absent' || meaning === 'unclear' ? null : meaning;

/** @param answers what staff said of marks goes into the legend, so that the registers alone say it too */
export function legendFor(
  existing: readonly LegendRow[],
  reading: WorkbookReading,
  answers: Answers,
): Draft<LegendRow>[] {
  const rows = existing.length > 0 ? [...existing] : shippedLegend(reading);
  return [...rows, ...answeredRows(rows, reading, answers)];
}

function answeredRows(
  rows: readonly Draft<LegendRow>[],
  reading: WorkbookReading,
  answers: Answers,
): Draft<LegendRow>[] {
  const known = new Set(rows.map(({ mark }) => markKey(mark)));
  const added = new Map<string, Draft<LegendRow>>();
  if (!Object.keys(answers).some((key) => key.startsWith('mark:'))) return [];
  for (const { entries } of reading.sheets) {
    for (const { mark } of entries) {
      const key = markKey(mark);
      const meaning = known.has(key) || added.has(key) ? null : answeredMeaning(answers, mark);
      if (meaning !== null && meaning !== 'notEntered') added.set(key, { mark, meaning, description: '' });
    }
  }
  return [...added.values()];
}

function shippedLegend(reading: WorkbookReading): Draft<LegendRow>[] {
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
