/** A csv beside the open workbook, in a real browser: chosen in the pane, what it was taken for, built, checked, taken away again. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { pagesOf } from './open-page';

const OWN = 'Priimek in ime;7. 9. 2020;8. 9. 2020\nNovak Ana;P;P\nKovač Urban;P;N\nŽagar Cvetka;P;P\n';
const BESIDE =
  'Priimek in ime;Datum;Prisotnost\nNovak Ana;5. 10. 2020;P\nKovač Urban;5. 10. 2020;P\nŽagar Cvetka;5. 10. 2020;??\n';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 1200 } });
let page: Page;

beforeEach(async () => {
  page = await open();
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function openAndChoose(...files: ReturnType<typeof file>[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file('september.csv', OWN));
  // Exactly: the sample that is open before has a September, too.
  await page.locator('[data-sheet="september"]').waitFor();
  await page.getByRole('tab', { name: 'Registri' }).click();
  // While the pane asks for the programme's name, nothing else runs.
  await page.getByText('september.csv').nth(1).waitFor();
  const add = page.getByRole('button', { name: 'Dodaj datoteke …', disabled: false });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), add.press('Enter')]);
  await chooser.setFiles(files);
}

test('in English', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('tab', { name: 'Registers' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add files …' }).click(),
  ]);
  await chooser.setFiles([file('prijave.csv', BESIDE), file('vzorec.xlsx', OWN)]);
  await page.getByText('from the file prijave.csv').waitFor();
  await page.getByText('This is the open workbook; its sheets are always read.').waitFor();
  await page.getByRole('button', { name: 'Remove the file prijave.csv' }).click();
  await page.getByText('from the file prijave.csv').waitFor({ state: 'detached' });
});

test('a file chosen with the keyboard is read, built from, and issues in it are told where they are', async () => {
  await openAndChoose(file('prijave.csv', BESIDE), file('zapiski.xlsx', 'to so zapiski'));
  const files = page.getByRole('list', { name: 'Datoteke ob zvezku' });
  await files.getByText('Ta datoteka ni Excelov delovni zvezek; izberite datoteko .xlsx ali .csv.').waitFor();
  await page.getByText('iz datoteke prijave.csv').waitFor();
  expect(await page.getByRole('combobox', { name: 'Vrsta lista [prijave.csv]prijave' }).inputValue()).toBe(
    'attendance-list',
  );
  await page.getByRole('button', { name: 'Odstrani datoteko zapiski.xlsx' }).click();
  await files.getByText('zapiski.xlsx').waitFor({ state: 'detached' });
  await page.getByLabel('Prvi dan programa').fill('2020-08-03');
  await screenshot('source-files-sl');
  const { violations } = await new AxeBuilder({ page }).include('#view').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Zgradi registre' }).click();
  await page.getByRole('button', { name: 'Zapiši' }).click();
  await page.getByRole('heading', { name: 'Registri so zapisani' }).waitFor();

  await page.getByRole('button', { name: 'Odstrani datoteko prijave.csv' }).click();
  await page.getByText('iz datoteke prijave.csv').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Osveži registre' }).click();
  await page.getByText('Ohranjeni so 3 vpisi iz datoteke »prijave.csv«, ki tokrat ni med izbranimi.').waitFor();
  await screenshot('source-files-kept-sl');
  await page.getByRole('button', { name: 'Prekliči' }).click();

  await page.getByRole('tab', { name: 'Preverjanje' }).click();
  await page.getByRole('button', { name: 'Preveri', exact: true }).last().click();
  await page.getByLabel('Išči po težavah').fill('prijave.csv');
  await page.getByRole('listbox', { name: 'Seznam težav' }).getByRole('option').first().click();
  await page.getByRole('button', { name: /^Pojdi na celico/ }).click();
  await page
    .getByText('To je v datoteki »prijave.csv«, list »prijave«, celica C4. Popravite tam in datoteko znova dodajte.')
    .waitFor();
  await screenshot('source-files-issue-sl');
});
