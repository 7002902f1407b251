/** A sheet that the office protected: a check goes on, marks what it may and says what it could not mark. */
import { buildRegisters, checkWorkbook, clearMarks } from '../../src/excel';
import { inExcel } from '../../src/excel/run';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

it('lists the issues of a protected sheet and marks the others', async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Oktober').protection.protect();
    await context.sync();
  });
  const before = excel.view('Oktober');
  const outcome = await checkWorkbook({ ...IN_SLOVENIAN, mark: true, issuesSheet: false });
  expect(outcome.unmarkedSheets).toEqual(['Oktober']);
  expect(outcome.issues.filter(({ at }) => at.sheet === 'Oktober').length).toBeGreaterThan(0);
  expect(excel.view('Oktober')).toEqual(before);
  const marked = excel.view('September 2020').cells.find(({ address }) => address === 'X9');
  expect(marked?.note).toContain('Prisotnik');
  await clearMarks();
  expect(excel.view('September 2020').cells.find(({ address }) => address === 'X9')?.note).toBeNull();
});
