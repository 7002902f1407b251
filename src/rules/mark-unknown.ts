import { readHours } from '../programme/hours';
import { DEFAULT_LEGEND, legendOf, markKey, type Legend } from '../programme/legend';
import { hoursForCell, meantHours } from '../programme/meant-hours';
import { MEANING_WORDS } from '../programme/meaning';
import type { DatedRecord } from '../register/facts';
import type { AttendanceRecord, LegendRow } from '../register/records';
import type { Register } from '../register/register';
import { cellOf } from '../register/row';
import { fullAddress } from '../sheet/address';
import { atMark, markCell } from './finding';
import type { Finding, Rule } from './rule';
import { isUnreadable } from './unreadable';

/** An absence mark beside hours counts as unreadable, too; so does a mark whose row in Oznake gives none of the eight meanings. */
export const markUnknown: Rule = {
  id: 'mark-unknown',
  severity: 'error',
  source: 'Opis programa: izplačilo po potrjeni listi prisotnosti',
  asserts: 'every mark is in the legend or is readable hours',
  *check(facts) {
    const entries = facts.register.legend.length > 0 ? facts.register.legend : DEFAULT_LEGEND;
    const legend = legendOf(entries);
    for (const { otherDays, name } of facts.people) {
      for (const { kind, record } of otherDays) {
        if (kind !== 'unread' || isUnreadable(record.at, 'Oznaka') || isUnreadable(record.at, 'Ure')) continue;
        const finding = unread(record, name, legend);
        const after = correctionOf(finding.variant, record.mark, entries);
        yield after === null ? finding : { ...finding, fix: { at: markCell(record), before: record.mark, after } };
      }
    }
    for (const record of facts.undated) {
      if (isUnreadable(record.at, 'Datum')) continue;
      yield {
        ...atMark(record, record.name, 'dateMissing', { mark: record.mark }),
        at: cellOf(record.at, 'Datum'),
        found: '',
      };
    }
    yield* unusedRows(facts.register);
    yield* contradictions(facts.register);
  },
};

function unread(record: DatedRecord, name: string, legend: Legend): Finding {
  const { mark, minutes } = record;
  if (mark.trim() === '') return atMark(record, name, 'blank');
  if (legend.meaningOf(mark) !== null && minutes !== null && minutes !== 0) {
    return atMark(record, name, 'absenceWithHours', { mark, writtenMinutes: minutes });
  }
  if (legend.has(mark)) return atMark(record, name, 'meaningUnknown', { mark });
  if (readHours(mark).kind === 'ambiguous') return atMark(record, name, 'uncertainHours', { mark });
  return atMark(record, name, 'unknown', { mark });
}

/** The mark or the hours that were surely meant. */
function correctionOf(variant: string, mark: string, legend: readonly MarkOfLegend[]): string | number | null {
  if (variant !== 'unknown' && variant !== 'uncertainHours') return null;
  const meant = variant === 'unknown' ? meantMark(mark, legend) : null;
  if (meant !== null) return meant;
  const time = meantHours(mark);
  return time === null ? null : hoursForCell(time);
}

type MarkOfLegend = Pick<LegendRow, 'mark' | 'meaning' | 'description'>;

/** The one mark of the legend that was surely meant: written with a stop (`B.`), or as the word for it (`mirovanje`). */
function meantMark(written: string, legend: readonly MarkOfLegend[]): string | null {
  const key = markKey(written).replace(/[.,;:!?*'"()]/g, '');
  if (key === '') return null;
  const meant = legend.filter(
    ({ mark, meaning, description }) =>
      meaning !== null && [mark, description, MEANING_WORDS[meaning]].some((word) => markKey(word) === key),
  );
  return meant.length === 1 ? (meant[0]?.mark ?? null) : null;
}

/** Rows of Oznake without a meaning. Where the mark is in use, its cells speak instead. */
function* unusedRows({ legend, attendance }: Register): Iterable<Finding> {
  for (const { mark, meaning, at } of legend) {
    if (meaning !== null || mark.trim() === '' || isUnreadable(at, 'Pomen')) continue;
    const key = markKey(mark);
    const isUsed = ({ reading, mark: written }: AttendanceRecord): boolean =>
      reading.kind === 'unknown' && markKey(written) === key;
    if (attendance.some(isUsed)) continue;
    yield {
      at: cellOf(at, 'Pomen'),
      participant: null,
      name: '',
      date: null,
      found: '',
      variant: 'legendMeaning',
      facts: { mark },
    };
  }
}

/** The same mark again with another meaning, at the later row. Where the mark is in use and cannot be read, its cells speak instead. */
function* contradictions({ legend, attendance }: Register): Iterable<Finding> {
  const first = new Map<string, LegendRow>();
  for (const row of legend) {
    const mark = row.mark.trim();
    const earlier = first.get(mark);
    if (mark === '' || row.meaning === null) continue;
    if (!earlier) {
      first.set(mark, row);
      continue;
    }
    if (earlier.meaning === row.meaning) continue;
    if (attendance.some(({ reading, mark: written }) => reading.kind === 'unknown' && written.trim() === mark))
      continue;
    const facts = { mark, firstCell: fullAddress(cellOf(earlier.at, 'Oznaka')) };
    yield { at: cellOf(row.at, 'Oznaka'), participant: null, name: '', date: null, found: mark, variant: 'legendTwice', facts }; // prettier-ignore
  }
}
