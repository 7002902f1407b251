import { readHours } from '../programme/hours';
import { DEFAULT_LEGEND, legendOf, markKey, type Legend } from '../programme/legend';
import { hoursForCell, meantHours } from '../programme/meant-hours';
import { MEANING_WORDS } from '../programme/meaning';
import type { DatedRecord } from '../register/facts';
import type { Concern } from '../register/issue';
import type { LegendRow } from '../register/records';
import type { HeadingFault, SourceFacts } from '../register/source';
import { cellOf } from '../register/row';
import { fullAddress } from '../sheet/address';
import { atMark, markCell } from './finding';
import type { Finding, Rule } from './rule';
import { isUnreadable } from './unreadable';

/**
 * An absence mark beside hours counts as unreadable, too. Where a row of Oznake leaves a mark without one of the eight
 * meanings, or gives it a second, that row is told once for all cells with the mark.
 */
export const markUnknown: Rule = {
  id: 'mark-unknown',
  severity: 'error',
  source: 'Opis programa: izplačilo po potrjeni listi prisotnosti',
  asserts: 'every mark is in the legend or is readable hours',
  *check(facts, { source }) {
    yield* underDoubtfulHeadings(source);
    yield* inDoubtfulPeriods(source);
    const entries = facts.register.legend.length > 0 ? facts.register.legend : DEFAULT_LEGEND;
    const legend = legendOf(entries);
    const rowOf = doubtfulRows(facts.register.legend);
    const unreadBy = new Map<LegendRow, Concern[]>();
    for (const { otherDays, name } of facts.people) {
      for (const { kind, record } of otherDays) {
        if (kind !== 'unread' || isUnreadable(record.at, 'Oznaka') || isUnreadable(record.at, 'Ure')) continue;
        const finding = unread(record, name, legend);
        const row = finding.variant === 'meaningUnknown' ? rowOf(record.mark) : null;
        if (row) {
          const { participant, date } = record;
          const concern = { participant, date };
          const others = unreadBy.get(row);
          if (others) others.push(concern);
          else unreadBy.set(row, [concern]);
          continue;
        }
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
    yield* withoutMeaning(facts.register.legend, unreadBy);
    yield* contradictions(facts.register.legend, unreadBy);
  },
};

const HEADING_VARIANTS: Readonly<Record<HeadingFault, string>> = {
  blank: 'headingBlank',
  unreadable: 'headingUnreadable',
  repeated: 'headingRepeated',
  strayed: 'headingStrayed',
  row: 'rowDay',
};

/** Marks whose heading does not say their day: told once, at the heading; the weeks that they may be of wait. */
function* underDoubtfulHeadings({ doubtfulHeadings }: SourceFacts): Iterable<Finding> {
  for (const { cell, fault, found, days, participants } of doubtfulHeadings) {
    const [meant, ...others] = days;
    const isSure = meant !== undefined && others.length === 0;
    yield {
      at: cell,
      participant: null,
      name: '',
      date: isSure ? meant : null,
      found,
      variant: fault === 'row' && found === '' ? 'rowWithoutDay' : `${HEADING_VARIANTS[fault]}${isSure ? 'Sure' : ''}`,
      facts: { found, count: participants.length, ...(isSure && { meantDate: meant }) },
      concerns: participants.flatMap((participant) => days.map((day) => ({ participant, date: day }))),
    };
  }
}

/** Sheets whose month or year cannot be right: told once, at the first day; the weeks of both readings wait. */
function* inDoubtfulPeriods({ doubtfulPeriods }: SourceFacts): Iterable<Finding> {
  for (const { cell, found, said, days, participants } of doubtfulPeriods) {
    yield {
      at: cell,
      participant: null,
      name: '',
      date: null,
      found,
      variant: 'periodDoubtful',
      facts: {
        from: said[0] ?? null,
        to: said.at(-1) ?? null,
        fromDate: days[0] ?? null,
        toDate: days.at(-1) ?? null,
        sheet: cell.sheet,
      },
      concerns: participants.flatMap((participant) => [...said, ...days].map((date) => ({ participant, date }))),
    };
  }
}

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

/** Whose days a row of Oznake leaves unread. */
type UnreadBy = ReadonlyMap<LegendRow, readonly Concern[]>;

/** For a mark that the legend holds and does not explain, the row to mend; null where none is to blame. */
function doubtfulRows(legend: readonly LegendRow[]): (mark: string) => LegendRow | null {
  const known = new Map<string, LegendRow | null>();
  const find = (mark: string): LegendRow | null => {
    const [first, ...later] = legend.filter((row) => row.mark.trim() === mark.trim());
    if (first?.meaning === null) return first;
    if (first) return later.find(({ meaning }) => meaning !== first.meaning) ?? null;
    return legend.find((row) => row.meaning === null && markKey(row.mark) === markKey(mark)) ?? null;
  };
  return (mark) => {
    let row = known.get(mark);
    if (row === undefined) known.set(mark, (row = find(mark)));
    return row;
  };
}

/** Rows of Oznake without a meaning; where something unreadable stands for it, that is told instead. */
function* withoutMeaning(legend: readonly LegendRow[], unreadBy: UnreadBy): Iterable<Finding> {
  for (const row of legend) {
    const { mark, meaning, at } = row;
    if (meaning !== null || mark.trim() === '' || isUnreadable(at, 'Pomen')) continue;
    yield ofLegend(row, 'Pomen', 'legendMeaning', unreadBy);
  }
}

/** The same mark again with another meaning, at the later row. */
function* contradictions(legend: readonly LegendRow[], unreadBy: UnreadBy): Iterable<Finding> {
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
    const finding = ofLegend(row, 'Oznaka', 'legendTwice', unreadBy);
    yield {
      ...finding,
      found: mark,
      facts: { ...finding.facts, firstCell: fullAddress(cellOf(earlier.at, 'Oznaka')) },
    };
  }
}

function ofLegend(row: LegendRow, column: 'Oznaka' | 'Pomen', variant: string, unreadBy: UnreadBy): Finding {
  const concerns = unreadBy.get(row) ?? [];
  const finding = { at: cellOf(row.at, column), participant: null, name: '', date: null, found: '' };
  return concerns.length === 0
    ? { ...finding, variant, facts: { mark: row.mark } }
    : { ...finding, variant: `${variant}Used`, facts: { mark: row.mark, count: concerns.length }, concerns };
}
