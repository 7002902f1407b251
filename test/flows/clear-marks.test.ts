/** Počisti oznake: what staff painted themselves, by hand or by a rule of their own, stands as it stood before the check. */
import { buildRegisters, checkWorkbook, clearMarks } from '../../src/excel';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const CHECK = { ...IN_SLOVENIAN, mark: true, issuesSheet: false } as const;

test("fills, notes and conditional formats of the staff's own at a cell with an issue", async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  const { issues } = await checkWorkbook({ ...CHECK, mark: false });
  const at = issues.find(({ rule }) => rule === 'hours-over-plan')?.at;
  if (!at) throw new Error('the sample has such an issue');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    const cell = sheet.getRange(at.cell);
    cell.format.fill.color = '#C6E0B4';
    const own = sheet.getRange('D5:AH20').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=D5="B"';
    own.custom.format.fill.color = '#FFE699';
    sheet.notes.add(at.cell, 'Vprašati');
    await context.sync();
  });
  const before = excel.sheetNames().map((name) => excel.view(name));
  await checkWorkbook(CHECK);
  const marked = excel.view(at.sheet).cells.find(({ address }) => address === at.cell);
  expect(marked?.note).toBe('Vprašati');
  expect(marked?.fill).not.toBe('#C6E0B4');
  await clearMarks();
  expect(excel.sheetNames().map((name) => excel.view(name))).toEqual(before);
});
