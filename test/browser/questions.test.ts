/** A workbook that does not say its year, in a real browser: asked once, answered, built, and not asked again after it was saved. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await open();
});

async function withoutYear(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('Jesen')
    .addRows([
      ['Lista prisotnosti'],
      ['Priimek in ime', 'pon 7. 9.', 'tor 8. 9.', 'sre 9. 9.'],
      ['Novak Ana', 'P', 'K?', 'P'],
      ['Kovač Urban', 'P', 'P', 'N'],
      ['Žagar Cvetka', 'P', 'P', 'P'],
    ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function openWorkbook(name: string, buffer: Buffer, sheet: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator(`[data-sheet]`, { hasText: sheet }).first().waitFor();
  await page.getByRole('tab', { name: 'Registri' }).click();
  await page.getByRole('button', { name: 'Preberi liste' }).click();
}

test('the year is chosen from those that fit the weekdays, and the workbook remembers it', async () => {
  await openWorkbook('jesen.xlsx', await withoutYear(), 'Jesen');
  const year = page.getByRole('combobox', { name: 'Katerega leta so dnevi od pon 7. 9. do sre 9. 9.?' });
  // 7 September is a Monday in these years.
  expect(await year.locator('option').allInnerTexts()).toEqual(
    expect.arrayContaining(['2009', '2015', '2020', '2026']),
  );
  await year.selectOption('2020');
  await page.getByRole('combobox', { name: 'Kaj pomeni oznaka »K?«?' }).selectOption('neopravičeno');
  await screenshot('questions-sl');
  await page.getByRole('button', { name: 'Shrani odgovore' }).click();
  await page.getByText('7. 9. 2020 – 9. 9. 2020').waitFor();
  await page.getByLabel('Prvi dan programa').fill('2020-08-03');
  await page.getByRole('button', { name: 'Zgradi registre' }).click();
  await page.getByText('Novak Ana, 7. 9. 2020: novo P (Jesen B3)').waitFor();
  await screenshot('difference-sl');
  await page.getByRole('button', { name: 'Zapiši' }).click();
  await page.getByRole('heading', { name: 'Registri so zapisani' }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('toolbar').getByRole('button', { name: 'Prenesi', exact: true }).click(),
  ]);
  const saved = await readFile(await download.path());
  await page.reload();
  await page.getByRole('grid').waitFor();
  await openWorkbook('jesen-2.xlsx', saved, 'Jesen');
  await page.getByText('2 shranjena odgovora').waitFor();
  expect(await page.getByRole('combobox', { name: /Katerega leta/ }).count()).toBe(0);
});
