/** How quickly the pane's list of issues follows the user: scrolling, typing into the search, grouping. Milliseconds. */
import type { Page } from 'playwright-core';

export interface ListSpeed {
  /** From one frame to the next while the list is scrolled from top to bottom, 95 % of them and the longest. */
  readonly frame95: number;
  readonly longestFrame: number;
  /** From a key in the search box to the next frame, the longest of several. */
  readonly key: number;
  /** From that key to the list that it leaves. */
  readonly search: number;
  /** From the choice of another grouping to its list, the longest. */
  readonly grouping: number;
}

export async function listSpeed(page: Page): Promise<ListSpeed> {
  // What runs the benchmarks names functions by a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  const frames = await page.evaluate(async () => {
    const list = document.querySelector('[role=listbox]');
    if (!list) throw new Error('no list');
    const times: number[] = [];
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = await frame();
    for (let step = 1; step <= 200; step++) {
      list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / 200;
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    list.scrollTop = 0;
    return times.toSorted((a, b) => a - b);
  });
  const searched: { readonly key: number; readonly search: number }[] = [];
  for (const text of ['p', 'pr', 'priimek1', 'priimek12', 'nobody like that', '']) {
    searched.push(await typed(page, text));
  }
  const grouped: number[] = [];
  for (const grouping of ['person', 'rule', 'sheet']) grouped.push(await groupedBy(page, grouping));
  return {
    frame95: frames[Math.floor(frames.length * 0.95)] ?? 0,
    longestFrame: frames.at(-1) ?? 0,
    key: Math.max(...searched.map(({ key }) => key)),
    search: Math.max(...searched.map(({ search }) => search)),
    grouping: Math.max(...grouped),
  };
}

/** The list follows when the number of shown issues does. */
const typed = (page: Page, text: string): Promise<{ key: number; search: number }> =>
  page.evaluate(async (wanted) => {
    const box = document.querySelector('input[type=search]');
    const status = document.querySelector('[role=status]');
    if (!(box instanceof HTMLInputElement) || !status) throw new Error('no search');
    const said = status.textContent;
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    value?.set?.call(box, wanted);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const key = performance.now() - start;
    while (status.textContent === said && performance.now() - start < 1000) await frame();
    return { key, search: status.textContent === said ? key : performance.now() - start };
  }, text);

const groupedBy = (page: Page, grouping: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const select = document.querySelector('select');
    const list = document.querySelector('[role=listbox]');
    if (!select || !list) throw new Error('no groupings');
    const first = list.textContent;
    const value = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value');
    const start = performance.now();
    value?.set?.call(select, wanted);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    do await frame();
    while (list.textContent === first && performance.now() - start < 2000);
    return performance.now() - start;
  }, grouping);
