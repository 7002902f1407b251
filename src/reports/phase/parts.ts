/** Parts that the reports of several phases share. */
import type { Words } from '../../strings';
import { SUMMED, type ReportColumn } from '../report-table';
import { addSection } from '../section';
import type { SheetRows } from '../sheet-rows';
import type { PhaseReport } from './report';

/** `3. 9. 2020 – 2. 3. 2021; stanje 15. 1. 2021` */
export const phasePeriod = ({ phase, today }: PhaseReport, words: Words): string =>
  words.say('reports.phase.period', {
    from: words.date(phase.from),
    to: words.date(phase.to),
    today: words.date(today),
  });

export interface CountedText {
  /** '' where the cell is blank. */
  readonly text: string;
  readonly count: number;
}

/** A section with texts and how often each occurs; a section without any says so. */
export function countTable(
  rows: SheetRows,
  section: string,
  textHeading: string,
  countHeading: string,
  counted: readonly CountedText[],
  words: Words,
): void {
  const columns: ReportColumn<CountedText>[] = [
    { heading: textHeading, style: 'gridWrapped', value: ({ text }) => text || words.say('reports.phase.blank') },
    { heading: countHeading, value: ({ count }) => count, ...SUMMED.count },
  ];
  addSection(rows, section, columns, counted, words, { totalLabel: words.say('reports.phase.totals') });
}
