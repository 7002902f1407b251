/** The whole way in a real browser: a workbook in the grid, the real pane beside it, Microsoft's client library in between. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from 'playwright-core';
import { openLocalExcel } from '../../src/host';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 800 } });
let page: Page;

async function openSample(query = ''): Promise<void> {
  page = await open(query);
}

const ribbon = (name: string): Locator => page.getByRole('toolbar').getByRole('button', { name, exact: true });
const issues = (): Locator => page.locator('[role=option]');
const selectedCells = (label = 'Izbrane celice'): Promise<string> => page.getByLabel(label).inputValue();
const sheetShown = (): Promise<string> => page.locator('[data-sheet][aria-selected=true]').innerText();
const cell = (address: string): Locator => page.locator(`#cell-${address}`);

/** The first issue of a sheet, with its cell. */
async function firstIssue(sheet: string): Promise<{ row: Locator; address: string }> {
  const row = page.locator(`[role=option][aria-label*=", ${sheet} "]`).first();
  await row.waitFor();
  const address = new RegExp(`, ${sheet} ([A-Z]+\\d+),`).exec((await row.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  return { row, address };
}

async function buildRegisters(): Promise<void> {
  await page.getByRole('tab', { name: 'Registri' }).click();
  await page.getByRole('button', { name: 'Preberi liste' }).click();
  await page.getByLabel('Prvi dan programa').fill('2020-08-03');
  await page.getByRole('button', { name: 'Zgradi registre' }).click();
  await page.getByRole('button', { name: 'Zapiši' }).click();
  await page.getByRole('heading', { name: 'Registri so zapisani' }).waitFor();
}

async function downloaded(): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), ribbon('Prenesi').click()]);
  return download;
}

describe('the sample workbook', () => {
  test('is shown with its sheets, checked with one click, and an issue leads to its marked cell', async () => {
    await openSample();
    expect(await page.getByRole('heading', { level: 1, name: 'Prisotnik' }).isVisible()).toBe(true);
    await ribbon('Preveri').click();
    const { row, address } = await firstIssue('September 2020');
    await row.click();
    await page.waitForFunction((wanted) => document.querySelector(`#cell-${wanted}[aria-selected=true]`), address);
    expect(await selectedCells()).toBe(address);
    expect(await sheetShown()).toBe('September 2020');
    const fill = await cell(address)
      .locator('span')
      .first()
      .evaluate((span) => getComputedStyle(span).backgroundColor);
    // The fill of errors, F8CBC6.
    expect(fill).toBe('rgb(248, 203, 198)');
    await screenshot('check-sl');
  });

  test('gets its issues on a sheet of their own', async () => {
    await openSample();
    await ribbon('Preveri').click();
    await issues().first().waitFor();
    await page.getByRole('button', { name: 'Več možnosti' }).click();
    await page.getByRole('menuitem', { name: 'Zapiši težave na list' }).click();
    await page.getByText('Težave so zapisane na list »Težave«.').waitFor();
    expect(await sheetShown()).toBe('Težave');
  });

  test('loses its marks without a trace', async () => {
    await openSample();
    await ribbon('Preveri').click();
    const { row, address } = await firstIssue('September 2020');
    await row.click();
    await page.getByRole('button', { name: 'Več možnosti' }).click();
    await page.getByRole('menuitem', { name: 'Počisti oznake' }).click();
    await page.getByText('Oznake so odstranjene.').waitFor();
    const fill = await cell(address)
      .locator('span')
      .first()
      .evaluate((span) => getComputedStyle(span).backgroundColor);
    expect(fill).toBe('rgba(0, 0, 0, 0)');
  });

  test('has a week closed without its held lines; the ledger and the protected sheet are in the result', async () => {
    await openSample();
    await buildRegisters();
    await ribbon('Tedenski list').click();
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    await page.getByRole('heading', { name: /^List »Teden 2020-W\d\d« je pripravljen$/ }).waitFor();
    const close = page.getByRole('button', { name: 'Zaključi teden' });
    await close.click();
    await page.getByRole('checkbox', { name: /^Zaključi brez / }).check();
    await close.click();
    await page.getByText(/^Teden je zaključen /).waitFor();
    await screenshot('closed-sl');
    await page.getByRole('button', { name: 'Plačilna datoteka' }).click();
    const save = page.getByRole('button', { name: 'Shrani', exact: true });
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(await readFile(await file.path(), 'utf8')).toContain('<IBAN>SI56051008010486080</IBAN>');

    const week = await sheetShown();
    const result = await openLocalExcel(
      new Uint8Array(await readFile(await (await downloaded()).path())),
      'result.xlsx',
    );
    const closed = result.view('Izplačila').cells.filter(({ text }) => text === 'zaprto');
    expect(closed.length).toBeGreaterThan(8);
    expect(() => result.setCell(week, 'D14', 99)).toThrow();
  });

  test('gets registers and a weekly sheet, and the result is a workbook that opens again', async () => {
    await openSample();
    await buildRegisters();
    await ribbon('Tedenski list').click();
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    await page.getByRole('heading', { name: /^List »Teden 2020-W\d\d« je pripravljen$/ }).waitFor();
    const week = await sheetShown();
    expect(week).toMatch(/^Teden 2020-W/);
    await screenshot('week-sl');

    await page.getByRole('tab', { name: 'Poročila' }).click();
    await page.getByRole('combobox', { name: 'Mesec' }).selectOption('2020-09');
    await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
    await page.getByRole('heading', { name: 'Poročilo je pripravljeno' }).waitFor();
    await screenshot('month-sl');

    const download = await downloaded();
    expect(download.suggestedFilename()).toBe('vzorec-prisotnik.xlsx');
    const file = await download.path();
    const result = await openLocalExcel(new Uint8Array(await readFile(file)), 'result.xlsx');
    expect(result.sheetNames()).toEqual(
      expect.arrayContaining(['September 2020', 'Udeleženci', 'Prisotnost', week, await sheetShown()]),
    );
    expect(result.lost).toEqual([]);

    await page.getByRole('button', { name: 'Več možnosti' }).click();
    await page.getByRole('menuitem', { name: 'Odstrani ustvarjene liste' }).click();
    await page.getByText(/^Odstranjen/).waitFor();
    const left = await page.locator('[data-sheet]').allInnerTexts();
    expect(left).toContain('Udeleženci');
    expect(left.filter((name) => /^(Teden|Mesec) 2020/.test(name))).toEqual([]);
  });

  test('says of a closed week whose attendance changed since that its amounts are those of the closing', async () => {
    await openSample();
    await buildRegisters();
    await ribbon('Tedenski list').click();
    await page.getByRole('combobox', { name: 'Teden' }).selectOption('2020-W37');
    const make = page.getByRole('button', { name: 'Pripravi tedenski list' });
    await make.click();
    const close = page.getByRole('button', { name: 'Zaključi teden' });
    await close.click();
    await page.getByRole('checkbox', { name: /^Zaključi brez / }).check();
    await close.click();
    await page.getByText(/^Teden je zaključen /).waitFor();
    const person = page.getByRole('button', { name: /^Cvetrežnik Marjeta/ });
    const paid = await person.innerText();

    // P, the plan's 4 hours, becomes 3: an hour's reward of 0,80 € and the day's meal of 3,70 € are lost.
    await page.locator('[data-sheet="September 2020"]').click();
    await page.getByLabel('Izbrane celice').fill('I8');
    await page.getByLabel('Izbrane celice').press('Enter');
    await page.getByRole('grid').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await make.click();
    await person.click();
    await page.getByText(/^Prisotnost v tem tednu se je po zaključku spremenila\./).waitFor();
    expect(await person.innerText()).toBe(paid);
    expect(await page.getByText('Dnevi', { exact: true }).count()).toBe(0);
    await screenshot('why-closed-sl');

    // The next open week carries the difference.
    await page.getByRole('combobox', { name: 'Teden' }).selectOption('2020-W38');
    await make.click();
    await page.getByText('Teden 2020-W38').first().waitFor();
    await person.click();
    await page.getByText(/^Razlika za 2020-W37: .4,50\s€/).waitFor();
    await screenshot('why-correction-sl');
  });

  test("tells of a person's amount which days, prices and cells made it, and goes to one of them", async () => {
    await openSample();
    await buildRegisters();
    await ribbon('Tedenski list').click();
    await page.getByRole('combobox', { name: 'Teden' }).selectOption('2020-W37');
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    await page.getByRole('button', { name: /^Cvetrežnik Marjeta/ }).click();
    await page.getByText(/ h × 0,80\s€$/).waitFor();
    await page.getByText('Dnevi', { exact: true }).scrollIntoViewIfNeeded();
    await screenshot('why-sl');
    await page.getByRole('button', { name: 'Pojdi na celico September 2020!I8' }).click();
    await page.waitForFunction(() => document.querySelector('#cell-I8[aria-selected=true]'));
    expect(await sheetShown()).toBe('September 2020');
    await page.getByText('Parametri', { exact: true }).last().scrollIntoViewIfNeeded();
    await screenshot('why-cell-sl');
  });

  test('speaks English where Office does', async () => {
    await openSample('lang=en');
    await ribbon('Check').click();
    await issues().first().click();
    await page.getByRole('region', { name: 'Chosen issue' }).waitFor();
    await screenshot('check-en');
    await page.getByRole('button', { name: 'Slovensko' }).click();
    await page.getByRole('button', { name: 'Preveri', exact: true }).first().waitFor();
  });

  test('is used without barriers', async () => {
    await openSample();
    await ribbon('Preveri').click();
    await issues().nth(1).click();
    const { violations } = await new AxeBuilder({ page })
      .exclude(['[data-tabster-dummy]'])
      .exclude(['[role=gridcell]'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('the grid', () => {
  test('is walked with keys and typed into; what is typed is in the result', async () => {
    await openSample();
    await page.getByRole('tab', { name: 'Mirovanja' }).click();
    await page.getByRole('grid').focus();
    for (const key of ['Control+End', 'ArrowDown', 'Home']) await page.keyboard.press(key);
    const address = await selectedCells();
    expect(address).toMatch(/^A\d+$/);
    await page.keyboard.type('Kovač Urban');
    await page.keyboard.press('Enter');
    expect(await cell(address).innerText()).toBe('Kovač Urban');
    expect(await selectedCells()).toBe(`A${Number(address.slice(1)) + 1}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.waitForFunction((id) => document.getElementById(id)?.innerText === '', `cell-${address}`);
  });

  test('draws only what is in view', async () => {
    await openSample();
    await page.getByRole('tab', { name: 'Individualno delo' }).click();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(600);
    await page.getByLabel('Izbrane celice').fill('A240');
    await page.getByLabel('Izbrane celice').press('Enter');
    await cell('A240').waitFor();
    expect(await cell('A240').isVisible()).toBe(true);
  });

  test('while a cell is open Excel refuses the add-in, as the real one does', async () => {
    await openSample();
    await page.getByRole('grid').focus();
    await page.keyboard.type('x');
    // The pane's button would take the focus and close the cell; the pane is asked as the ribbon asks it.
    await page.evaluate(() => {
      const actions = (Office as unknown as { associated: Map<string, (event: object) => void> }).associated;
      actions.get('check')?.({ completed: () => undefined });
    });
    await page.getByText('V Excelu je odprta celica za urejanje.').waitFor();
  });

  test("the context menu checks the selected cells' issues alone", async () => {
    await openSample();
    await ribbon('Preveri').click();
    const { row, address } = await firstIssue('September 2020');
    await row.click();
    await cell(address).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Preveri izbrane celice' }).click();
    await page.getByText(`Samo celice ${address}`).waitFor();
    await page.getByText('Prikazana 1 težava').waitFor();
  });
});

describe('other files', () => {
  const choose = async (name: string, text: string): Promise<void> => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  };

  test('a file that is no workbook is told in one sentence, the open one stays', async () => {
    await openSample();
    await choose('notes.xlsx', 'these are notes');
    await page.getByText('Zvezka »notes.xlsx« ni mogoče odpreti.').waitFor();
    expect(await sheetShown()).toBe('Seznam udeležencev');
  });

  test('a text file becomes a sheet', async () => {
    await openSample();
    await choose('imena.csv', 'Priimek;Ime\nŽagar;Čita\n');
    await page.waitForFunction(() => document.querySelector('#cell-A2')?.textContent === 'Žagar');
  });
});
