/** A new programme begun in an empty workbook, in a real browser: what is wrong in the form is said at its field, then all sheets stand there. */
import { AxeBuilder } from '@axe-core/playwright';
import { newLocalExcel } from '../../src/host';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 1500 }, today: '2020-08-20' });

test('provider, places, payer, account and people are asked for, checked at their fields and written', async () => {
  const page = await open();
  const empty = Buffer.from(await (await newLocalExcel()).save());
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'prazen.xlsx', mimeType: 'application/octet-stream', buffer: empty });
  await page.getByText('prazen.xlsx').first().waitFor();
  await page.getByRole('tab', { name: 'Registri' }).click();
  await page.getByRole('button', { name: 'Preberi liste' }).click();
  const form = page.getByRole('form', { name: 'Program' });
  await form.getByLabel('Prvi dan programa').fill('2020-09-01');
  await form.getByLabel('Naziv programa').fill('AS – Aktiviraj se!');
  await form.getByLabel('Izvajalec').fill('Zavod Izmišljen');
  await form.getByLabel('Lokacija').fill('Trg 1; Trg 2');
  await form.getByLabel('Plačnik', { exact: true }).fill('Občina Izmišljena');
  await form.getByLabel('TRR plačnika').fill('SI56 0310 0100 1018 518');
  const people = form.getByLabel('Udeleženci (po en v vrstici)');
  await people.fill('Novak Ana\nKovač Štefan\t31. 9. 2020\nSkupaj\nAna Novak');
  const modules = form.getByLabel('Načrt modulov (po en v vrstici)');
  await expect(modules.inputValue()).resolves.toContain('II; 6; pon,tor,sre,čet,pet; 480; 1');
  await modules.fill('Uvod; 4; pon,tor; 40\nDelo; 30; pon; 200');
  await form.getByRole('button', { name: 'Pripravi nov program' }).click();
  await form.getByText('Vrstica 2: ure na dan se pišejo kot 4 ali 4,5.').waitFor();
  await form.getByText('TRR ni veljaven. Preverite številke.').waitFor();
  await form.getByText('Vrstica 3: pričakovana sta priimek in ime ene osebe.').waitFor();
  await form.getByText('Vrstica 2: datum vključitve se piše 1. 9. 2020.').waitFor();
  await form.getByText('Vrstici 1, 4: isto ime.').waitFor();
  await screenshot('new-programme-wrong-sl');
  const { violations } = await new AxeBuilder({ page }).include('#view').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await form.getByLabel('TRR plačnika').fill('SI56 0203 6025 3863 406');
  await people.fill('Novak Ana\nKovač Štefan\t1. 10. 2020\nŽagar Črtomira');
  await modules.fill('Uvod; 4; pon,tor; 40\nDelo; 5,5; sre,čet; 200; 2');
  await form.getByText('Prebrano: 3 udeleženci.').waitFor();
  await screenshot('new-programme-sl');
  await form.getByRole('button', { name: 'Pripravi nov program' }).click();
  await page.getByText('Nov program je pripravljen: 22 listov.').waitFor({ timeout: 60_000 });
  const grid = page.getByRole('grid');
  await grid.getByText('Občina Izmišljena').waitFor();
  await grid.getByText('SI56020360253863406').waitFor();
  for (const written of ['Uvod', 'Delo', 'pon,tor', 'sre,čet'])
    await grid.getByText(written, { exact: true }).waitFor();
  await page.locator('[data-sheet]', { hasText: 'Oktober 2020' }).click();
  for (const name of ['Novak Ana', 'Kovač Štefan', 'Žagar Črtomira']) await grid.getByText(name).waitFor();
  await screenshot('new-programme-month-sl');
  await page.locator('[data-sheet]', { hasText: 'Udeleženci' }).click();
  for (const id of ['U001', 'U002', 'U003']) await grid.getByText(id).waitFor();
  await screenshot('new-programme-people-sl');
});
