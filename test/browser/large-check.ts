/** A check of a large workbook in the real pane, with Excel in a thread of its own. */
import type { Page } from 'playwright-core';
import { openLargeProgramme, type LargeProgramme } from '../large-programme';
import { watchLongTasks } from './busy-thread';

export interface LargeCheck {
  readonly page: Page;
  /** From the click to the list, in milliseconds. */
  readonly took: number;
  /** Stretches of 50 ms and more in which the pane's thread was busy, the longest first. */
  readonly longTasks: readonly number[];
}

/** A pane's narrow window. */
export const LARGE_VIEWPORT = { width: 360, height: 800 };

/** @param page the page `apart`, which has no workbook yet */
export async function openLarge(page: Page, programme: LargeProgramme): Promise<void> {
  const bytes = await (await openLargeProgramme(programme)).save();
  await page.route('**/program.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  await page.evaluate(async () => {
    const file = await fetch('program.xlsx');
    await window.openWorkbook(new Uint8Array(await file.arrayBuffer()));
  });
  await page.getByRole('heading', { level: 1, name: 'Prisotnik' }).waitFor();
  // The pane asks for the programme's title first.
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

export async function checkLarge(page: Page): Promise<LargeCheck> {
  const longTasks = await watchLongTasks(page);
  const start = performance.now();
  await page.getByRole('button', { name: 'Preveri', exact: true }).click();
  await page.locator('[role=option], h2:has-text("Ni težav")').first().waitFor();
  const took = performance.now() - start;
  return { page, took, longTasks: await longTasks() };
}
