/** What staff decide about single issues, in the preview: a correction, an accepted warning, the check while they type. */
import type { Locator, Page } from 'playwright-core';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await open();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const cell = (address: string): Locator => page.locator(`#cell-${address}`);
const issueAt = (sheet: string, address: string): Locator =>
  page.locator(`[role=option][aria-label*=", ${sheet} ${address}, "]`);
const check = (): Promise<void> =>
  page.getByRole('toolbar').getByRole('button', { name: 'Preveri', exact: true }).click();

async function type(address: string, text: string): Promise<void> {
  await page.getByLabel('Izbrane celice').fill(address);
  await page.getByLabel('Izbrane celice').press('Enter');
  await page.getByRole('grid').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a sure correction is written once it is confirmed, and the issue is gone', async () => {
  await page.getByRole('tab', { name: 'Oktober' }).click();
  await type('H9', 'B.');
  await check();
  await page.getByLabel('Išči po težavah').fill('H9');
  await issueAt('Oktober', 'H9').first().click();
  await button('Popravi v »B« …').click();
  await page.getByText('V celico Oktober!H9 se namesto »B.« zapiše »B«.').waitFor();
  expect(await cell('H9').innerText()).toBe('B.');
  await button('Zapiši v celico').click();
  await page.waitForFunction(() => document.getElementById('cell-H9')?.innerText === 'B');
  await page.getByText('Oznaka »B.« ', { exact: false }).first().waitFor({ state: 'detached' });
  // The search that was typed is still there.
  expect(await page.getByLabel('Išči po težavah').inputValue()).toBe('H9');
});

test('hours in words become a number, and a date whose day and month changed places is put right', async () => {
  await page.getByRole('tab', { name: 'Oktober' }).click();
  await type('H9', 'tri ure in pol');
  await page.getByRole('tab', { name: '12-2020' }).click();
  await type('G1', 'pon 12. 7.');
  await check();
  await page.getByLabel('Išči po težavah').fill('zamenjana');
  await issueAt('12-2020', 'G1').first().click();
  await button('Popravi v »pon 7. 12.« …').click();
  await screenshot('fix-date-sl');
  await button('Zapiši v celico').click();
  await issueAt('12-2020', 'G1').waitFor({ state: 'detached' });
  await page.getByLabel('Išči po težavah').fill('H9');
  await issueAt('Oktober', 'H9').first().click();
  await button('Popravi v »3,5« …').click();
  await button('Zapiši v celico').click();
  await issueAt('Oktober', 'H9').waitFor({ state: 'detached' });
  expect(await cell('H9').innerText()).toMatch(/^3[.,]5$/);
});

test('a warning is accepted with a reason and a name, and can be taken back', async () => {
  await check();
  const warnings = page.getByRole('button', { name: /^\d+ opozor/ });
  const before = await warnings.innerText();
  const warning = page.locator('[role=option][aria-label^="Opozorilo, "]').first();
  await warning.click();
  await button('Sprejmi opozorilo …').click();
  expect(await button('Sprejmi').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Razlog').fill('Dogovorjeno z enoto');
  await page.getByLabel('Kdo sprejema').fill('M. Kos');
  await screenshot('accept-sl');
  await button('Sprejmi').click();
  await page.getByText('Sprejeto: 1 opozorilo').click();
  await page.getByText('M. Kos, 31. 12. 2020: Dogovorjeno z enoto').waitFor();
  await screenshot('accepted-sl');
  expect(await warnings.innerText()).not.toBe(before);
  await button('Prekliči sprejetje').click();
  await page.getByText('Sprejeto: 1 opozorilo').waitFor({ state: 'detached' });
  expect(await warnings.innerText()).toBe(before);
});

test('while staff type, the pane says what is wrong with a cell and when it is right again', async () => {
  await page.getByLabel('Preverjaj sproti, med vnosom').click();
  await page.getByRole('tab', { name: 'Oktober' }).click();
  await page.getByText('Vsaka sprememba je preverjena takoj.').waitFor();
  await type('H9', '??');
  await button('Oktober!H9:').waitFor();
  await screenshot('live-sl');
  await type('H9', '6');
  await button('Oktober!H9: v redu.').waitFor();
  await page.getByLabel('Preverjaj sproti, med vnosom').click();
  await button('Oktober!H9: v redu.').waitFor({ state: 'detached' });
});
