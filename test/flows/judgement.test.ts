/** What staff decide about a single issue: to accept a warning, to take a sure correction – over the local host. */
import {
  acceptWarning,
  applyFix,
  buildRegisters,
  checkWorkbook,
  makeFunder,
  makeMonth,
  makePhase,
  makeSignIn,
  makeWeek,
  takeBackAcceptance,
} from '../../src/excel';
import { parseIsoMonth, weekOf } from '../../src/programme/calendar';
import type { Issue } from '../../src/register';
import { fullAddress } from '../../src/sheet/address';
import { wordsIn } from '../../src/strings';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME, SAMPLE_TODAY } from './open-sample';

const CHECK = { ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, mark: true, issuesSheet: true } as const;
const BECAUSE = { reason: 'Delavnica je bila izjemoma takrat', by: 'M. Kos', on: SAMPLE_TODAY } as const;

function some(issues: readonly Issue[], which: (issue: Issue) => boolean): Issue {
  const found = issues.find(which);
  if (!found) throw new Error('the sample has no such issue');
  return found;
}

/** A warning at a cell of a working sheet. */
const isWarningInSheet = ({ severity, at, found }: Issue): boolean =>
  severity === 'warning' && /2020$/.test(at.sheet) && found !== '';

describe('an accepted warning', () => {
  it('leaves list, counts and marks, and stands on the sheet of problems with reason, name and day', async () => {
    const excel = await openInHost();
    const before = await checkWorkbook(CHECK);
    const warning = some(before.issues, isWarningInSheet);
    await acceptWarning(warning, BECAUSE);
    const after = await checkWorkbook(CHECK);
    expect(after.issues).toEqual(before.issues.filter((issue) => issue !== warning));
    expect(after.counts.warning).toBe(before.counts.warning - 1);
    expect(after.accepted).toMatchObject([{ issue: warning, acceptance: BECAUSE }]);

    const marked = excel.view(warning.at.sheet).cells.find(({ address }) => address === warning.at.cell);
    expect(marked?.note).toBeNull();
    const texts = excel.view('Težave').cells.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Sprejeta opozorila', BECAUSE.reason, 'M. Kos, 31. 12. 2020']));
  });

  it('stays accepted in the saved file, and speaks again once its cell changes', async () => {
    const excel = await openInHost();
    const warning = some((await checkWorkbook(CHECK)).issues, isWarningInSheet);
    await acceptWarning(warning, BECAUSE);
    const again = await openInHost(await excel.save());
    expect((await checkWorkbook(CHECK)).accepted).toHaveLength(1);
    again.setCell(warning.at.sheet, warning.at.cell, '2');
    const changed = await checkWorkbook(CHECK);
    expect(changed.accepted).toEqual([]);
  });

  it('stands under the reports of its days, and under no other; never on a list to sign', async () => {
    const excel = await openInHost();
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    const warning = some((await checkWorkbook(CHECK)).issues, ({ rule, date }) => rule === 'evidence-missing' && date !== null); // prettier-ignore
    if (warning.date === null) throw new Error('the warning has a day');
    await acceptWarning(warning, BECAUSE);
    const [day, week] = [warning.date, weekOf(warning.date)];
    const make = { ...IN_SLOVENIAN, write: true } as const;
    const line = `Manjka dokazilo o odsotnosti, ${warning.name}, ${wordsIn('sl').date(day)}, ${fullAddress(warning.at)}. Sprejeto 31. 12. 2020, M. Kos: ${BECAUSE.reason}`;
    const listing = async (sheets: readonly string[]): Promise<number> =>
      sheets.filter((name) => excel.view(name).cells.some(({ text }) => text === line)).length;
    const month = parseIsoMonth(day.slice(0, 7));
    const other = parseIsoMonth(day.startsWith('2020-09') ? '2020-10' : '2020-09');
    if (month === null || other === null) throw new Error('there are such months');
    expect(await listing((await makeMonth(month, make)).sheets)).toBe(1);
    expect(await listing((await makeMonth(other, make)).sheets)).toBe(0);
    expect(await listing((await makePhase(2, make)).sheets)).toBe(1);
    expect(await listing((await makePhase(3, make)).sheets)).toBe(0);
    expect(await listing((await makeWeek(week, make)).sheets)).toBe(1);
    expect(await listing((await makeSignIn({ week }, make)).sheets)).toBe(0);
    expect(await listing((await makeFunder(make)).sheets)).toBe(0);
  });

  it("stands under the funder's indicators with the id alone", async () => {
    const excel = await openInHost();
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    const warning = some((await checkWorkbook(CHECK)).issues, ({ rule }) => rule === 'funder-entry-data');
    await acceptWarning(warning, { ...BECAUSE, reason: 'Ni želela odgovoriti' });
    const { sheets } = await makeFunder({ ...IN_SLOVENIAN, write: true });
    const texts = excel.view(sheets[0] ?? '').cells.map(({ text }) => text);
    expect(texts).toContain(
      `Podatki ob vstopu za poročanje, ${warning.participant ?? ''}, ${fullAddress(warning.at)}. Sprejeto 31. 12. 2020.`,
    );
    expect(texts.join('\n')).not.toContain(warning.name);
  });

  it('can be taken back', async () => {
    await openInHost();
    const before = await checkWorkbook(CHECK);
    const warning = some(before.issues, isWarningInSheet);
    await acceptWarning(warning, BECAUSE);
    await takeBackAcceptance(warning);
    const after = await checkWorkbook(CHECK);
    expect(after.issues).toEqual(before.issues);
    expect(after.accepted).toEqual([]);
  });

  it('is never an error', async () => {
    await openInHost();
    const error = some((await checkWorkbook(CHECK)).issues, ({ severity }) => severity === 'error');
    await expect(acceptWarning(error, BECAUSE)).rejects.toMatchObject({ name: 'NotAcceptable' });
    expect((await checkWorkbook(CHECK)).accepted).toEqual([]);
  });
});

describe('a quick fix', () => {
  it('writes the mark that was meant, into its cell alone, and the issue is gone', async () => {
    const excel = await openInHost();
    const { issues } = await checkWorkbook(CHECK);
    const cell = some(issues, ({ rule }) => rule === 'evidence-missing').at;
    excel.setCell(cell.sheet, cell.cell, 'B.');
    const broken = some((await checkWorkbook(CHECK)).issues, ({ at, rule }) => rule === 'mark-unknown' && at.cell === cell.cell && at.sheet === cell.sheet); // prettier-ignore
    if (!broken.fix) throw new Error('there is no fix');
    expect(broken.fix).toEqual({ at: cell, before: 'B.', after: 'B' });
    const shown = (): unknown => excel.view(cell.sheet).cells.map(({ address, value }) => [address, value]);
    const before = shown() as [string, unknown][];
    expect(await applyFix(broken.fix)).toBe('fixed');
    expect(shown()).toEqual(before.map(([address, value]) => [address, address === cell.cell ? 'B' : value]));
    const { issues: after } = await checkWorkbook(CHECK);
    expect(after.filter(({ rule, at }) => rule === 'mark-unknown' && at.cell === cell.cell)).toEqual([]);
  });

  it('writes a padded EMŠO as text, the format of the cell as it was', async () => {
    const excel = await openInHost();
    excel.setCell('September 2020', 'AZ90', 101006500006);
    const at = { sheet: 'September 2020', cell: 'AZ90' };
    expect(await applyFix({ at, before: '101006500006', after: '0101006500006' })).toBe('fixed');
    expect(excel.view(at.sheet).cells.find(({ address }) => address === 'AZ90')?.value).toBe('0101006500006');
  });

  it.each([
    ['General', 4.5],
    // Excel would make the text 4.5 of the number, or 1.25, which may be a clock.
    ['@', '4,5'],
    ['h:mm', '4,5'],
    ['d. m. yyyy', '4,5'],
  ])('writes hours into a cell with the format %s as they are read again', async (format, written) => {
    const excel = await openInHost();
    const at = { sheet: 'September 2020', cell: 'AZ90' };
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      range.numberFormat = [[format]];
      range.values = [['štiri in pol']];
      await context.sync();
    });
    expect(await applyFix({ at, before: 'štiri in pol', after: 4.5 })).toBe('fixed');
    expect(excel.view(at.sheet).cells.find(({ address }) => address === 'AZ90')?.value).toBe(written);
  });

  it('writes nothing where the cell has changed meanwhile', async () => {
    const excel = await openInHost();
    excel.setCell('September 2020', 'AZ90', 'C');
    const at = { sheet: 'September 2020', cell: 'AZ90' };
    expect(await applyFix({ at, before: 'B.', after: 'B' })).toBe('changed');
    expect(excel.view(at.sheet).cells.find(({ address }) => address === 'AZ90')?.value).toBe('C');
  });

  it('says that a sheet is protected', async () => {
    const excel = await openInHost();
    excel.setCell('September 2020', 'AZ90', 'B.');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('September 2020').protection.protect();
      await context.sync();
    });
    const at = { sheet: 'September 2020', cell: 'AZ90' };
    await expect(applyFix({ at, before: 'B.', after: 'B' })).rejects.toMatchObject({ code: 'protected' });
  });
});
