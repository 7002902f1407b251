/** The funder's indicators as a sheet: counts by sex and ids, no names (programme rules §8). */
import type { IsoDate } from '../../programme/units';
import type { Settings } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import type { StyleName } from '../../sheet/styles';
import type { Words } from '../../strings';
import { outputSheet } from '../output-sheet';
import { addDefinitions, addProvenance, type Provenance } from '../provenance';
import { addHead } from '../report-head';
import type { ReportColumn } from '../report-table';
import { addSection } from '../section';
import { SheetRows } from '../sheet-rows';
import { SMALL_CELL, type FunderIndicators, type Indicator } from './indicators';
import type { FunderRecord } from './records';

export function funderSheet(
  indicators: FunderIndicators,
  today: IsoDate,
  settings: Settings,
  provenance: Provenance,
  words: Words,
): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.funder.${key}`, facts);
  const rows = new SheetRows([62, 13, 13, 13]);
  addHead(rows, say('title'), settings, say('period', { today: words.date(today) }));
  for (const [label, value] of [
    [say('grandTotal'), indicators.grandTotal],
    [say('grandTotalLeft'), indicators.grandTotalLeft],
    [say('incompleteCount'), indicators.incomplete.length],
  ] as const) {
    rows.add([
      { value: label, style: 'gridText' },
      { value, style: 'gridCount' },
    ]);
  }
  rows.skip();
  const breaks: number[] = [];
  for (const { period, entry, exit } of indicators.periods) {
    if (period !== indicators.periods[0]?.period) breaks.push(rows.next);
    addSection(rows, say('entry', { period: period.replace('-', '–') }), columnsOf(words), entry, words);
    addSection(rows, say('exit', { period: period.replace('-', '–') }), columnsOf(words), exit, words);
  }
  const missingColumns: ReportColumn<FunderRecord>[] = [
    { heading: say('id'), style: 'gridText', value: ({ id }) => id },
    { heading: say('missing'), style: 'gridWrapped', value: ({ missing }) => missing.join(', '), span: 'rest' },
  ];
  addSection(rows, say('incomplete'), missingColumns, indicators.incomplete, words);
  if (indicators.merged.length > 0) {
    const list = indicators.merged.map(({ id, mergedIds }) => [id, ...mergedIds].join(' + '));
    rows.paragraph(say('merged', { list: list.join(', ') }), 'warningWrapped');
  }
  if (indicators.withoutEntry.length > 0) {
    rows.paragraph(say('withoutEntry', { list: indicators.withoutEntry.join(', ') }), 'warningWrapped');
  }
  const definitions = ['Complete', 'Small', 'Person', 'Bands', 'Results'];
  addDefinitions(
    rows,
    definitions.map((key) => `reports.funder.define${key}`),
    words,
  );
  addProvenance(rows, provenance, words);
  return outputSheet(
    rows,
    { name: say('sheet'), title: say('title'), orientation: 'portrait', pageBreaks: breaks },
    words,
  );
}

function columnsOf(words: Words): ReportColumn<Indicator>[] {
  const say = (key: string): string => words.say(`reports.funder.${key}`);
  const styleOf =
    (count: (indicator: Indicator) => number) =>
    (indicator: Indicator): StyleName | null =>
      isSmall(count(indicator)) ? 'gridCountFlagged' : null;
  const figure = (heading: string, count: (indicator: Indicator) => number): ReportColumn<Indicator> => ({
    heading,
    style: 'gridCount',
    styleOf: styleOf(count),
    value: count,
  });
  return [
    { heading: say('indicatorHeading'), style: 'gridWrapped', value: ({ key }) => say(`indicator.${key}`) },
    figure(say('men'), ({ men }) => men),
    figure(say('women'), ({ women }) => women),
    { ...figure(say('together'), ({ men, women }) => men + women), formula: (cell) => `=${cell(1)}+${cell(2)}` },
  ];
}

const isSmall = (count: number): boolean => count >= 1 && count <= SMALL_CELL;
