/** Where a made sheet's figures come from: printed under every report, so that a figure can be traced years later. */
import { PARAMETERS, parameterNamed } from '../programme/parameters';
import type { IsoDate } from '../programme/units';
import type { Words } from '../strings';
import { addAcceptedWarnings, type AcceptedWarning } from './accepted-warnings';
import type { SheetRows } from './sheet-rows';

/** The version of the rules (contract's readings) that figures are computed by; raised whenever a figure could come out differently. */
export const RULE_SET = '1';

/** A sheet that was read and how many of its rows went into the report. */
export interface SourceRows {
  readonly sheet: string;
  readonly rows: number;
}

/** A row of tblParametri that a figure was computed with. */
export interface UsedParameter {
  readonly parameter: string;
  readonly validFrom: IsoDate | null;
  readonly value: string | number | boolean;
  readonly unit: string;
  readonly confirmed: boolean;
}

export interface Provenance {
  readonly madeOn: IsoDate;
  readonly sources: readonly SourceRows[];
  /** None where no money was computed. */
  readonly parameters: readonly UsedParameter[];
  /** Of the warnings that staff accepted those that concern the sheet; left out where another sheet of the report lists them. */
  readonly accepted?: readonly AcceptedWarning[];
  /** How people are told among the accepted warnings; by name unless said. */
  readonly who?: 'name' | 'id';
}

/** What a record tells of its place; every record of the register does. */
interface Placed {
  readonly at: { readonly table: { readonly sheet: string } };
}

/** Counts records by the sheet that they stand on, in the order in which the sheets first appear. */
export function sourcesOf(...groups: readonly (readonly Placed[])[]): SourceRows[] {
  const rows = new Map<string, number>();
  for (const group of groups) {
    for (const { at } of group) rows.set(at.table.sheet, (rows.get(at.table.sheet) ?? 0) + 1);
  }
  return [...rows].map(([sheet, count]) => ({ sheet, rows: count }));
}

/** Adds the provenance block: accepted warnings, made when, from which sheets and rows, by which parameters (unconfirmed ones marked) and rules. */
export function addProvenance(rows: SheetRows, provenance: Provenance, words: Words): void {
  const { madeOn, sources, parameters, accepted = [], who = 'name' } = provenance;
  addAcceptedWarnings(rows, accepted, who, words);
  rows.skip();
  rows.add([{ value: words.say('reports.shared.provenance'), style: 'section' }]);
  rows.paragraph(
    words.say('reports.shared.madeOn', { date: words.date(madeOn), ruleSet: RULE_SET }),
    'footnoteWrapped',
  );
  const list = sources.map(({ sheet, rows: count }) => words.say('reports.shared.sourceRows', { sheet, count }));
  rows.paragraph(
    list.length > 0
      ? words.say('reports.shared.sources', { list: list.join(', ') })
      : words.say('reports.shared.noSources'),
    'footnoteWrapped',
  );
  const confirmed = parameters.filter((parameter) => parameter.confirmed);
  const unconfirmed = parameters.filter((parameter) => !parameter.confirmed);
  if (confirmed.length > 0) {
    rows.paragraph(words.say('reports.shared.parameters', { list: listed(confirmed, words) }), 'footnoteWrapped');
  }
  if (unconfirmed.length > 0) {
    rows.paragraph(words.say('reports.shared.unconfirmed', { list: listed(unconfirmed, words) }), 'warningWrapped');
  }
}

const listed = (parameters: readonly UsedParameter[], words: Words): string =>
  parameters.map((parameter) => parameterText(parameter, words)).join('; ');

/** `nagrada na uro 0,8 €/h (od 1. 9. 2019)` */
function parameterText({ parameter, validFrom, value, unit }: UsedParameter, words: Words): string {
  const written = typeof value === 'number' ? decimal(value, words) : String(value);
  // Where only a few words are allowed, Enota lists them: it is no unit.
  const name = parameterNamed(parameter);
  const isUnit = name === null || PARAMETERS[name].allowed === undefined;
  const text = [parameter, written, isUnit ? unit : ''].filter((part) => part !== '').join(' ');
  return validFrom === null ? text : words.say('reports.shared.since', { text, date: words.date(validFrom) });
}

const decimal = (value: number, words: Words): string =>
  words.language === 'sl' ? String(value).replace('.', ',') : String(value);

/** Adds the definitions of a report's figures as footnotes; `keys` are sentences of the words. */
export function addDefinitions(rows: SheetRows, keys: readonly string[], words: Words, facts = {}): void {
  rows.skip();
  rows.add([{ value: words.say('reports.shared.definitions'), style: 'section' }]);
  for (const key of keys) rows.paragraph(words.say(key, facts), 'footnoteWrapped');
}

/** The footer of every printed sheet: what it is, and the page. */
export const printFooter = (left: string, words: Words): { left: string; right: string } => ({
  // `&` begins a code in Excel's footers.
  left: left.replaceAll('&', '&&'),
  right: words.say('reports.shared.page'),
});
