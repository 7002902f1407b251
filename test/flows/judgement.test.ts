/** What staff decide about a single issue: to accept a warning, to take a sure correction – over the local host. */
import { acceptWarning, applyFix, checkWorkbook, takeBackAcceptance } from '../../src/excel';
import type { Issue } from '../../src/register';
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
