/** The totals of a month sheet as formulas over its marks. */
import type { LegendEntry } from '../../programme/legend';
import type { Meaning } from '../../programme/meaning';
import type { StyleName } from '../../sheet/styles';

export interface PersonTotal {
  /** Its heading in the words of the form. */
  readonly key: 'hours' | 'present' | 'excused' | 'unexcused' | 'suspended' | 'notEntered';
  /** @param marks the person's cells of the month @param plan the planned hours above them */
  readonly formula: (marks: string, plan: string) => string;
  readonly style: StyleName;
  readonly totalStyle: StyleName;
}

/** What is added up of each person. Without evidence at hand a month sheet cannot tell the two kinds of excused apart: they are one here. */
export function personTotals(legend: readonly LegendEntry[]): PersonTotal[] {
  const counted = { style: 'gridCount', totalStyle: 'totalCount' } as const;
  const present = marksOf(legend, 'present');
  return [
    {
      key: 'hours',
      formula: (marks, plan) =>
        [`SUM(${marks})`, ...present.map((mark) => `SUMPRODUCT((${marks}=${quoted(mark)})*${plan})`)].join('+'),
      style: 'gridHours',
      totalStyle: 'totalHours',
    },
    { key: 'present', formula: presentDays(legend), ...counted },
    {
      key: 'excused',
      formula: (marks) =>
        counting(marks, [...marksOf(legend, 'excused'), ...marksOf(legend, 'excusedAwaitingEvidence')]),
      ...counted,
    },
    { key: 'unexcused', formula: (marks) => counting(marks, marksOf(legend, 'unexcused')), ...counted },
    { key: 'suspended', formula: (marks) => counting(marks, marksOf(legend, 'suspended')), ...counted },
    { key: 'notEntered', formula: (marks, plan) => `SUMPRODUCT((${marks}="")*(${plan}>0))`, ...counted },
  ];
}

/** Counts the people present in a day's cells. */
export const dayTotals = (legend: readonly LegendEntry[]): ((marks: string) => string) => presentDays(legend);

const presentDays =
  (legend: readonly LegendEntry[]) =>
  (marks: string): string =>
    [`COUNTIF(${marks},">0")`, ...marksOf(legend, 'present').map((mark) => counting(marks, [mark]))].join('+');

const marksOf = (legend: readonly LegendEntry[], meaning: Meaning): string[] =>
  legend.flatMap((row) => (row.meaning === meaning ? [row.mark] : []));

/** One COUNTIF for each mark: array constants are not understood by every program that opens the sheet. */
const counting = (marks: string, wanted: readonly string[]): string =>
  wanted.length === 0
    ? '0'
    : wanted.map((mark) => `COUNTIF(${marks},${quoted(mark.replace(/[*?~]/g, '~$&'))})`).join('+');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
