/**
 * One broken fact, one issue: single cells of the sample's workbook are broken, one at a time, and the check must then find
 * exactly what staff would call the fault, where they can mend it – beside what the sample has planted already.
 */
import type { WeekResult } from '../../src/allowances';
import { buildRegisters, checkWorkbook, makeWeek } from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { date, weekOf } from '../../src/programme/calendar';
import type { IsoWeek } from '../../src/programme/units';
import type { Issue } from '../../src/register';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

jest.setTimeout(60_000);

const CHECK = { ...IN_SLOVENIAN, mark: false, issuesSheet: false } as const;

let registers: Uint8Array;
let before: ReadonlySet<string>;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  registers = await excel.save();
  before = new Set((await checkWorkbook(CHECK)).issues.map(keyOf));
});

const keyOf = (issue: Issue): string => JSON.stringify([issue.rule, issue.at, issue.date, issue.found]);

type Edit = readonly [sheet: string, cell: string, typed: string | number];
type Expected = readonly string[];

test.each<[string, Edit, Expected]>([
  ['a mark that nobody explained', ['12-2020', 'C2', 'XX'], ['mark-unknown 12-2020!C2']],
  ['a mark taken away', ['12-2020', 'C2', ''], ['mark-missing 12-2020!C2']],
  ['one number that cannot be hours', ['12-2020', 'C2', 45], ['mark-unknown 12-2020!C2']],
  ['the same among hours', ['Oktober', 'H7', 45], ['mark-unknown Oktober!H7']],
  ['an hour too many', ['12-2020', 'C2', 7], ['hours-over-plan 12-2020!C2']],
  ['a name misspelt in a month', ['12-2020', 'B3', 'BOŽIČNK Žan'], ['person-unknown 12-2020!B3']],
  ['a name taken away', ['12-2020', 'B3', ''], ['person-unknown 12-2020!B3']],
  ['a name taken away from another sheet', ['Nov', 'A7', ''], ['person-unknown Nov!A7']],
  ['a name that nobody has in place of another', ['12-2020', 'B3', 'Neznanec Tone'], ['person-unknown 12-2020!B3']],
  ['a name in the other order', ['12-2020', 'B3', 'Žan Božičnik'], []],
  ['an absence that ends before it begins', ['Odsotnosti', 'D5', "'1. 10. 2020"], ['evidence-missing Odsotnosti!D5']],
  ['an absence whose first day is none', ['Odsotnosti', 'C5', "'31. 9. 2020"], ['evidence-missing Odsotnosti!C5']],
  ['evidence received on no day', ['Odsotnosti', 'F5', 'kmalu'], ['evidence-missing Odsotnosti!F5']],
  ['evidence received without its day', ['Odsotnosti', 'F5', 'da'], []],
  ['individual work without hours', ['Individualno delo', 'D4', ''], ['individual-hour Individualno delo!D4']],
  [
    'individual work of an id that nobody has',
    ['Individualno delo', 'A4', 'U777'],
    ['person-unknown Individualno delo!A4'],
  ],
  ['an absence of an id that nobody has', ['Odsotnosti', 'A5', 'U999'], ['person-unknown Odsotnosti!A5']],
  ['an ID taken away', ['Udeleženci', 'A9', ''], ['person-unknown Individualno delo!A8']],
  ['another ID', ['Udeleženci', 'A9', 'U777'], ['person-unknown Individualno delo!A8']],
  ['an ID given twice', ['Udeleženci', 'A10', 'U005'], ['participant-duplicate Udeleženci!A10']],
  ['an EMŠO that is a remark', ['Udeleženci', 'F6', 'v postopku'], ['emso-invalid Udeleženci!F6']],
  ['another sex', ['Udeleženci', 'E6', 'Ž'], ['emso-mismatch Udeleženci!F6']],
  ['an entry before the programme', ['Udeleženci', 'O6', "'1. 7. 2020"], ['inclusion-dates Udeleženci!O6']],
  ['an entry that is no date', ['Udeleženci', 'O6', 'september'], ['inclusion-dates Udeleženci!O6']],
  ['an insurance that ends', ['Udeleženci', 'X6', "'1. 12. 2020"], ['insurance-module-two Udeleženci!W6']],
  ['a distance in words', ['Udeleženci', 'R7', 'deset'], ['travel-data Udeleženci!R7']],
  ['a parameter in words', ['Parametri', 'C4', 'osemdeset'], ['parameter-invalid Parametri!C4']],
  ['a parameter twice from one day', ['Parametri', 'B5', "'1. 9. 2019"], ['parameter-invalid Parametri!B5']],
  ['a mark with two meanings', ['Oznake', 'A13', 'B'], ['mark-unknown Oznake!A13']],
  ['a mark without a meaning', ['Oznake', 'B5', ''], ['mark-unknown Oznake!B5']],
  ['a mark with a meaning that is none', ['Oznake', 'B5', 'morda'], ['mark-unknown Oznake!B5']],
  ['a free day that is none', ['Prosti dnevi', 'A6', 'ni datum'], ['not-planned Prosti dnevi!A6']],
  ['the first day of a phase in words', ['Program', 'B11', 'jeseni'], ['inclusion-dates Program!B11']],
  ['a day heading taken away', ['September 2020', 'J5', ''], ['mark-unknown September 2020!J5']],
  ['a day heading taken away where the month has all days', ['Oktober', 'H4', ''], ['mark-unknown Oktober!H4']],
  ['a day heading that cannot be read', ['Oktober', 'H4', '5x'], ['mark-unknown Oktober!H4']],
  ['a date taken away', ['Nov', 'D5', ''], ['mark-unknown Nov!D5']],
  ['a date typed in words', ['Nov', 'D5', "'4,11"], ['mark-unknown Nov!D5']],
  ['a date with its weekday taken away', ['12-2020', 'E1', ''], ['mark-unknown 12-2020!E1']],
  ['a day heading typed too large', ['Oktober', 'H4', 16], ['mark-unknown Oktober!H4']],
  ['a day heading under weekdays typed too large', ['September 2020', 'I5', 17], ['mark-unknown September 2020!I5']],
  ['a date of another month', ['Nov', 'D5', 44169], ['mark-unknown Nov!D5']],
  ['a date of another month in words', ['12-2020', 'E1', 'sre 3. 11.'], ['mark-unknown 12-2020!E1']],
  ['the last day heading taken away', ['September 2020', 'AF5', ''], ['mark-unknown September 2020!AF5']],
  ['the first date taken away', ['Nov', 'B5', ''], ['mark-unknown Nov!B5']],
  ['a day heading typed as its neighbour’s', ['Oktober', 'H4', 6], ['mark-unknown Oktober!H4']],
  ['the same under weekdays', ['September 2020', 'J5', 9], ['mark-unknown September 2020!J5']],
  ['a date typed as its neighbour’s', ['12-2020', 'E1', 'pet 4. 12.'], ['mark-unknown 12-2020!E1']],
  ['a true date typed as its neighbour’s', ['Nov', 'D5', 44140], ['mark-unknown Nov!D5']],
  [
    'the month of another sheet in a title',
    ['Oktober', 'B2', 'Evidenca ur za mesec september 2020'],
    ['mark-unknown Oktober!D4'],
  ],
  [
    'a month of no programme in a title',
    ['Oktober', 'B2', 'Evidenca ur za mesec junij 2020'],
    ['mark-unknown Oktober!D4'],
  ],
  ['last year in a title', ['Oktober', 'B2', 'Evidenca ur za mesec oktober 2019'], ['mark-unknown Oktober!D4']],
  ['next year in a title', ['Oktober', 'B2', 'Evidenca ur za mesec oktober 2021'], ['mark-unknown Oktober!D4']],
])('%s', async (_what, [sheet, cell, typed], expected) => {
  const excel = await openInHost(registers);
  excel.setCell(sheet, cell, typed);
  const { issues } = await checkWorkbook(CHECK);
  const found = issues.filter((issue) => !before.has(keyOf(issue)));
  expect(found.map(({ rule, at }) => `${rule} ${at.sheet}!${at.cell}`)).toEqual(expected);
});

async function paidIn(excel: LocalExcel, week: IsoWeek): Promise<WeekResult> {
  excel.activate();
  return (await makeWeek(week, { ...IN_SLOVENIAN, write: false })).result;
}

test.each<[string, Edit, IsoWeek]>([
  ['a day heading taken away', ['Oktober', 'H4', ''], weekOf(date('2020-10-05'))],
  ['a day heading typed too large', ['Oktober', 'H4', 16], weekOf(date('2020-10-05'))],
  ['a date of another month', ['Nov', 'D5', 44169], weekOf(date('2020-11-04'))],
  ['the first date taken away', ['Nov', 'B5', ''], weekOf(date('2020-11-02'))],
  ['a day heading typed as its neighbour’s', ['Nov', 'D5', 44140], weekOf(date('2020-11-04'))],
])('%s: the week of the day that was meant waits for everybody with a mark under it', async (_what, edit, week) => {
  const whole = await paidIn(await openInHost(registers), week);
  const broken = await openInHost(registers);
  broken.setCell(...edit);
  const waiting = await paidIn(broken, week);
  expect(whole.lines.length).toBeGreaterThan(0);
  expect(waiting.lines).toEqual([]);
  // Nothing is lost: the day counts for whoever waits.
  const hours = ({ lines, held }: WeekResult): number =>
    [...lines, ...held.map(({ line }) => line)].reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
  expect(hours(whole)).toBeGreaterThan(0);
  expect(hours(waiting)).toBe(hours(whole));
});

test('under a title of another month the weeks of both months wait, and nobody is told to have been away', async () => {
  const broken = await openInHost(registers);
  broken.setCell('Oktober', 'B2', 'Evidenca ur za mesec september 2020');
  for (const day of ['2020-09-14', '2020-10-12']) {
    const { lines, held, excluded } = await paidIn(broken, weekOf(date(day)));
    expect(lines).toEqual([]);
    expect(held.length).toBeGreaterThan(10);
    expect(excluded.filter(({ why }) => why === 'no-presence')).toEqual([]);
  }
});
