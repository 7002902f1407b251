/** Sure corrections from end to end: a cell is broken, the check offers what was meant, it is written, the next check is silent. */
import { applyFix, buildRegisters, checkWorkbook } from '../../src/excel';
import { newLocalExcel, type LocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { LANGUAGES, wordsIn } from '../../src/strings';
import { fixText, issueMessage } from '../../src/strings/issue-words';
import type { Issue, RuleId } from '../../src/register';
import { serialOf } from '../../src/sheet/serial';
import { date } from '../../src/programme/calendar';
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
const newIssues = async (): Promise<Issue[]> =>
  (await checkWorkbook(CHECK)).issues.filter((issue) => !before.has(keyOf(issue)));
const valueAt = (excel: LocalExcel, sheet: string, cell: string): unknown =>
  excel.view(sheet).cells.find(({ address }) => address === cell)?.value;

interface Broken {
  readonly what: string;
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
  readonly typed: string | number;
  readonly after: string | number;
  /** As the pane shows it in Slovenian. */
  readonly shown: string;
}

const DECEMBER = '12-2020';
const CASES: readonly Broken[] = [
  { what: 'an EMŠO without its first zero', rule: 'emso-invalid', sheet: 'Udeleženci', cell: 'F6', typed: 211996500129, after: '0211996500129', shown: '0211996500129' },
  { what: 'a mark with a stop', rule: 'mark-unknown', sheet: DECEMBER, cell: 'E14', typed: "'N.", after: 'N', shown: 'N' },
  { what: 'hours in words', rule: 'mark-unknown', sheet: DECEMBER, cell: 'C2', typed: 'štiri ure in pol', after: 4.5, shown: '4,5' },
  { what: 'half an hour in words', rule: 'mark-unknown', sheet: DECEMBER, cell: 'C2', typed: 'pol ure', after: '0:30', shown: '0:30' },
  { what: 'hours with a stop', rule: 'mark-unknown', sheet: DECEMBER, cell: 'C2', typed: "'5.", after: 5, shown: '5' },
  { what: 'individual hours in words', rule: 'individual-hour', sheet: 'Individualno delo', cell: 'D4', typed: 'ena ura', after: 1, shown: '1' },
  // The 7th of December 2020 is a Monday, the 12th of July a Sunday.
  { what: 'day and month that changed places in a text', rule: 'weekday-mismatch', sheet: DECEMBER, cell: 'G1', typed: "'pon 12. 7.", after: 'pon 7. 12.', shown: 'pon 7. 12.' },
  // The 10th of December is a Thursday, the 12th of October a Monday on which people have marks already.
  { what: 'the same where the wrong day has marks of its own', rule: 'weekday-mismatch', sheet: DECEMBER, cell: 'J1', typed: "'čet 12. 10.", after: 'čet 10. 12.', shown: 'čet 10. 12.' },
]; // prettier-ignore

test.each(CASES.map((each) => [each.what, each] as const))('%s', async (_what, broken) => {
  const { rule, sheet, cell, typed, after, shown } = broken;
  const excel = await openInHost(registers);
  excel.setCell(sheet, cell, typed);
  const found = await newIssues();
  expect(found.map((issue) => [issue.rule, issue.at])).toEqual([[rule, { sheet, cell }]]);
  const fix = found[0]?.fix;
  if (!fix) throw new Error('there is no correction');
  expect(fix).toMatchObject({ at: { sheet, cell }, after });
  expect(fixText(fix, wordsIn('sl')).after).toBe(shown);
  expect(await applyFix(fix)).toBe('fixed');
  expect(valueAt(excel, sheet, cell)).toBe(after);
  expect(await newIssues()).toEqual([]);
});

describe('day and month that changed places in a date', () => {
  const [WRITTEN, MEANT] = [date('2020-07-12'), date('2020-12-07')];

  const SHEET = 'December 2020';
  const DAYS = [1, 2, 3, 4, 7, 8, 9, 10, 11];
  const WEEKDAYS = ['tor', 'sre', 'čet', 'pet', 'pon', 'tor', 'sre', 'čet', 'pet'];

  /** A sheet of an office whose weekdays stand above true dates: C2 is the 1st, G3 the 7th of December. */
  async function withTrueDates(): Promise<LocalExcel> {
    startClientLibraryInNode();
    const excel = await newLocalExcel('december.xlsx');
    excel.activate();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.getRange('A1').values = [['Lista prisotnosti, december 2020']];
      sheet.getRange('C2:K2').values = [WEEKDAYS];
      sheet.getRange('C3:K3').numberFormat = [DAYS.map(() => 'd. m. yyyy')];
      sheet.getRange('A3:K3').values = [
        ['Št.', 'Priimek in ime', ...DAYS.map((day) => serialOf(date(`2020-12-${String(day).padStart(2, '0')}`)))],
      ];
      sheet.getRange('A4:K5').values = ['Novak Ana', 'Kovač Štefan'].map((name, index) => [index + 1, name, ...DAYS.map(() => 'P')]); // prettier-ignore
      await context.sync();
    });
    return excel;
  }

  it('is written as a date, in the format of its cell', async () => {
    const excel = await withTrueDates();
    const undisturbed = (await checkWorkbook(CHECK)).issues.map(keyOf);
    excel.setCell(SHEET, 'G3', serialOf(WRITTEN));
    const found = (await checkWorkbook(CHECK)).issues.filter((issue) => !undisturbed.includes(keyOf(issue)));
    expect(found.map(({ rule, at, variant }) => [rule, at.cell, variant])).toEqual([['weekday-mismatch', 'G2', 'swapped']]); // prettier-ignore
    const fix = found[0]?.fix;
    if (!fix) throw new Error('there is no correction');
    expect(fixText(fix, wordsIn('sl'))).toEqual({ before: '12. 7. 2020', after: '7. 12. 2020' });
    expect(await applyFix(fix)).toBe('fixed');
    expect(valueAt(excel, SHEET, 'G3')).toBe(serialOf(MEANT));
    expect(excel.view(SHEET).cells.find(({ address }) => address === 'G3')?.text).toBe('7. 12. 2020');
    expect((await checkWorkbook(CHECK)).issues.map(keyOf)).toEqual(undisturbed);
  });

  it.each([
    ['a word that is wrong for both days', 'G1', "'pet 7. 12."],
    // The 12th of January 2020 is a Sunday.
    ['a date in its place that only the word speaks against', 'C1', "'ned 1. 12."],
  ])('is not offered for %s', async (_what, cell, typed) => {
    const excel = await openInHost(registers);
    excel.setCell(DECEMBER, cell, typed);
    const mismatch = (await newIssues()).filter(({ rule }) => rule === 'weekday-mismatch');
    expect(mismatch.map(({ at, fix }) => [at.cell, fix])).toEqual([[cell, undefined]]);
  });

  it.each(LANGUAGES)('is told in words (%s)', async (language) => {
    const excel = await openInHost(registers);
    excel.setCell(DECEMBER, 'G1', "'pon 12. 7.");
    const [issue] = await newIssues();
    expect(issue && issueMessage(issue, wordsIn(language))).toContain(language === 'sl' ? '7. 12. 2020' : '2020');
  });
});

test('a formula is not written over', async () => {
  const excel = await openInHost(registers);
  excel.setCell(DECEMBER, 'C2', '="B"&"."');
  const fix = (await newIssues()).find(({ rule }) => rule === 'mark-unknown')?.fix;
  if (!fix) throw new Error('there is no correction');
  expect(await applyFix(fix)).toBe('formula');
  expect(valueAt(excel, DECEMBER, 'C2')).toBe('B.');
});
