/** The report over several workbooks in a real browser: files are chosen in the pane, what reads them is loaded then, the sheet appears. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { buildRegisters } from '../../src/excel';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from '../flows/open-sample';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 900 } });
let page: Page;
let programme: Buffer;

beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  programme = Buffer.from(await excel.save());
});

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function openReports(): Promise<void> {
  page = await open();
  await page.getByRole('tab', { name: 'Poročila' }).click();
  await page.getByRole('combobox', { name: 'Poročilo' }).selectOption('Poročilo o projektu (več zvezkov)');
}

async function choose(...files: ReturnType<typeof file>[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Izberi datoteke …' }).click(),
  ]);
  await chooser.setFiles(files);
}

test('two programmes and a file that is none: the sheet is made, the odd file is named with the reason', async () => {
  await openReports();
  await choose(
    file('velenje.xlsx', programme),
    file('zapiski.xlsx', Buffer.from('to so zapiski')),
    file('zalec.xlsx', programme),
  );
  await page.getByText('Izbrane so 3 datoteke:').waitFor();
  await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
  const made = page.getByRole('status', { name: 'Poročilo je pripravljeno' });
  await made
    .getByText('zapiski.xlsx: Ta datoteka ni Excelov delovni zvezek; izberite datoteko .xlsx ali .csv.')
    .waitFor();
  expect(await made.getByRole('listitem').count()).toBe(2);
  expect(await page.locator('[data-sheet][aria-selected=true]').innerText()).toBe('Projekt');
  expect(await page.locator('#cell-A1').innerText()).toBe('Poročilo o projektu – vsi programi');
  await screenshot('project-sl');
  const { violations } = await new AxeBuilder({ page }).include('#view').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('work over many files stops when asked, and nothing is written', async () => {
  await openReports();
  await choose(...Array.from({ length: 12 }, (_, index) => file(`program-${index + 1}.xlsx`, programme)));
  await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
  await page.getByRole('button', { name: 'Ustavi' }).click();
  await page.getByText('Delo je ustavljeno. Zvezek je ostal, kakršen je bil.').waitFor();
  expect(await page.locator('[data-sheet]').allInnerTexts()).not.toContain('Projekt');
});
