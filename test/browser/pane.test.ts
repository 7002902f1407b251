/** The pane alone, in a real browser, over invented data: what it shows, where keys lead, what a screen reader meets. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { pagesOf } from './open-page';

// The narrowest pane that Excel makes.
const { open } = pagesOf('pane', { viewport: { width: 320, height: 720 }, timeout: 10_000 });
let page: Page;

async function openPane(query = ''): Promise<void> {
  page = await open(query);
}

const calls = (): Promise<readonly string[]> => page.evaluate(() => window.recording.calls);
/** Of the list; boxes to choose from have options too. */
const options = (): ReturnType<Page['locator']> => page.locator('[role=option]');
const option = (number: number): ReturnType<Page['locator']> => options().nth(number);

async function check(button = 'Preveri'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

async function expectAccessible(): Promise<void> {
  // Fluent's focus keeper puts hidden sentinels around groups; they hand the focus on at once.
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('checking', () => {
  test('lists the issues under their sheets, with counts', async () => {
    await openPane();
    await check();
    await option(0).waitFor();
    expect(await option(0).getAttribute('aria-label')).toMatch(/^Napaka, September 2020 F7, Žagar Cvetka, /);
    expect(await page.getByRole('button', { name: '9 napak' }).isVisible()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe('Prikazanih 12 težav');
  });

  test('a click on an issue selects its cell and shows what to do', async () => {
    await openPane();
    await check();
    await option(2).click();
    expect(await calls()).toEqual(['check', 'goTo September 2020!F9']);
    const card = page.getByRole('region', { name: 'Izbrana težava' });
    expect(await card.getByRole('heading').innerText()).toBe('Več ur, kot jih je na urniku');
    expect(await card.innerText()).toContain('Kaj storiti');
  });

  test('arrows choose, Enter goes to the cell', async () => {
    await openPane();
    await check();
    await page.getByRole('listbox').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual(['check', 'goTo September 2020!F8']);
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset')).toBe('2');
  });

  test('a check asked for with keys leaves the focus where it was, the first as any other', async () => {
    await openPane();
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
      );
    await page.getByRole('button', { name: 'Preveri', exact: true }).focus();
    await page.keyboard.press('Enter');
    await option(0).waitFor();
    expect(await focused()).toBe('Preveri znova');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.recording.calls.length === 2);
    await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    expect(await focused()).toBe('Preveri znova');
    await page.getByRole('listbox').focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.evaluate(() => window.ask('check'));
    await page.waitForFunction(() => window.recording.calls.length === 3);
    await page.locator('[role=option][aria-selected=true]').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset')).toBe('1');
  });

  test('severities and words narrow the list, groups arrange it', async () => {
    await openPane();
    await check();
    await page.getByRole('button', { name: '9 napak' }).click();
    await page.getByText('Prikazane 3 težave').waitFor();
    await page.getByRole('searchbox').fill('ceh f8');
    await page.getByText('Prikazana 1 težava').waitFor();
    await page.getByRole('searchbox').fill('nobody like that');
    await page.getByText('Nobena težava ne ustreza iskanju.').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: '9 napak' }).click();
    await page.getByRole('combobox', { name: 'Razvrsti po' }).selectOption('rule');
    await page.getByText('Nejasna oznaka', { exact: true }).waitFor();
  });

  test('says plainly that there are no issues', async () => {
    await openPane('issues=0');
    await check();
    expect(await page.getByRole('heading', { name: 'Ni težav' }).isVisible()).toBe(true);
    expect(await page.getByText('Preverjenih je 7 listov.').isVisible()).toBe(true);
  });

  test('twenty thousand issues are drawn a screenful at a time and reached to the last', async () => {
    await openPane('issues=20000');
    await check();
    await option(0).waitFor();
    expect(await options().count()).toBeLessThan(60);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset')).toBe('20000');
    const longest = await page.evaluate(async () => {
      const list = document.querySelector('[role=listbox]');
      if (!list) throw new Error('no list');
      let slowest = 0;
      for (let step = 0; step < 60; step += 1) {
        const before = performance.now();
        list.scrollTop = (step * 18_000) % list.scrollHeight;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        slowest = Math.max(slowest, performance.now() - before);
      }
      return slowest;
    });
    // A frame takes some 20 ms here; the bound only tells drawing a screenful from drawing everything.
    expect(longest).toBeLessThan(500);
  });
});

describe('trouble', () => {
  test("Excel's refusal is told in one place and can be put away", async () => {
    await openPane('fail=cellEdit');
    await check();
    await page.getByText('V Excelu je odprta celica za urejanje.').waitFor();
    await page.getByRole('button', { name: 'Zapri obvestilo' }).click();
    expect(await page.getByText('V Excelu je odprta celica za urejanje.').count()).toBe(0);
  });

  test('a mistake of ours is told as one, too', async () => {
    await openPane('fail=mistake');
    await check();
    await page.getByText('TypeError: x is undefined').waitFor();
  });

  test('an issue at a register that is yet to be built says so and stays readable', async () => {
    await openPane('fail=gone');
    await check();
    await option(0).click();
    await page.getByText('Lista »September 2020« ali te celice ni v zvezku.').waitFor();
    expect(await page.getByRole('region', { name: 'Izbrana težava' }).isVisible()).toBe(true);
  });

  test('long work shows progress and stops', async () => {
    await openPane('endless');
    await check();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.4');
    await page.getByRole('button', { name: 'Ustavi' }).click();
    await page.getByText('Delo je ustavljeno.').waitFor();
    expect(await page.getByRole('button', { name: 'Preveri', exact: true }).isEnabled()).toBe(true);
  });
});

describe('the other tasks', () => {
  test('registers are written only after the difference was agreed with', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Registri' }).click();
    await page.getByRole('button', { name: 'Preberi liste' }).click();
    const kind = page.getByRole('combobox', { name: 'Vrsta lista September 2020' });
    expect(await kind.inputValue()).toBe('attendance-matrix');
    await page.getByRole('button', { name: 'Zgradi registre' }).click();
    await page.getByText('Vpišite prvi dan programa.').waitFor();
    await page.getByLabel('Prvi dan programa').fill('2020-09-01');
    await page.getByRole('button', { name: 'Zgradi registre' }).click();
    await page.getByRole('heading', { name: 'Zapišem v registre?' }).waitFor();
    await page.getByText('Novak Ana, 8. 9. 2020: P → B (September 2020 F7)').waitFor();
    expect(await calls()).toEqual([]);
    await page.getByRole('button', { name: 'Zapiši' }).click();
    await page.getByRole('heading', { name: 'Registri so zapisani' }).waitFor();
    expect(await calls()).toEqual(['build 2020-09-01']);
  });

  test('questions are asked all together, with what fits to choose from, and are gone once answered', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Registri' }).click();
    await page.getByRole('button', { name: 'Preberi liste' }).click();
    const form = page.getByRole('form', { name: '4 vprašanja o vaših listih' });
    await form.waitFor();
    const year = form.getByRole('combobox', { name: 'Katerega leta so dnevi od 1. 9. do 30. 9.?' });
    expect(await year.locator('option').allInnerTexts()).toEqual([
      'Izberite …',
      '2015',
      '2020',
      '2026',
      'drugo leto …',
    ]);
    await year.selectOption('2020');
    await form.getByRole('combobox', { name: 'Kaj pomeni oznaka »K?«?' }).selectOption('neopravičeno');
    await form.getByRole('combobox', { name: 'Kdo je »Novak Ana«?' }).selectOption('Novak Ana (U003, roj. 2. 3. 1980)');
    const days = form.getByRole('textbox', { name: 'Katerih dni so bila srečanja od Srečanje 1 do Srečanje 2?' });
    await days.fill('7. 9. 2020');
    await form.getByRole('button', { name: 'Shrani odgovore' }).click();
    await form.getByText('Tega odgovora ne razumem.').waitFor();
    expect(await calls()).toEqual([]);
    await days.fill('7. 9. 2020\n8. 9. 2020');
    await form.getByRole('button', { name: 'Shrani odgovore' }).click();
    await form.waitFor({ state: 'detached' });
    const answers = {
      'year:September': '2020',
      'mark:k?': 'unexcused',
      'sessions:Delavnice': '2020-09-07,2020-09-08',
      'same:ana novak': 'U003',
    };
    expect(await calls()).toEqual([`answer ${JSON.stringify(answers)}`]);
    await page.getByText('4 shranjeni odgovori').click();
    await page.getByRole('button', { name: 'Pozabi odgovor: Oznaka »k?«: neopravičeno' }).click();
    await page.getByRole('form', { name: '1 vprašanje o vaših listih' }).waitFor();
    await expectAccessible();
  });

  test('hours may be typed for a mark, and a sheet may be taken for something else', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Registri' }).click();
    await page.getByRole('button', { name: 'Preberi liste' }).click();
    await page.getByRole('combobox', { name: 'Kaj pomeni oznaka »K?«?' }).selectOption('število ur …');
    await page.getByRole('textbox', { name: 'Ure za oznako K?' }).fill('4,5');
    await page.getByRole('button', { name: 'Shrani odgovore' }).click();
    await page.getByRole('form', { name: '3 vprašanja o vaših listih' }).waitFor();
    await page.getByRole('combobox', { name: 'Vrsta lista Urnik' }).selectOption('legenda oznak');
    await page.getByText('2 shranjena odgovora').waitFor();
    expect(await calls()).toEqual(['answer {"mark:k?":"4,5"}', 'answer {"kind:Urnik":"legend"}']);
  });

  test('a week is suggested, made and told in euros', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Teden' }).click();
    const chosen = page.getByRole('combobox', { name: 'Teden' });
    await chosen.waitFor();
    expect(await chosen.inputValue()).toBe('2020-W38');
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    await page.getByRole('heading', { name: 'List »Teden 2020-W38« je pripravljen' }).waitFor();
    // 14 × 12 h × 0,60 € + 43,12 € − 2,40 €
    expect(await page.getByText('141,52 €').isVisible()).toBe(true);
    expect(await calls()).toEqual(['week 2020-W38']);
  });

  test("a person's amount opens to its days, parameters and cells, and a cell is gone to", async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Teden' }).click();
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    const line = page.getByRole('button', { name: /^Novak Ana/ });
    await line.focus();
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    for (const sum of ['12 h × 0,80 €', '3 dnevi × 3,70 €, od 4 h na dan', '3 dnevi × 2 × 3 km × 0,13 €']) {
      expect(await page.getByText(sum).isVisible()).toBe(true);
    }
    expect(await page.getByText('Razlika za 2020-W37: -4,50 €').isVisible()).toBe(true);
    expect(await page.getByText('nepotrjeno', { exact: true }).count()).toBe(1);
    // A held line says what it would pay, too.
    const held = page.getByRole('list', { name: 'Koliko bi prejeli po teh vnosih' }).getByRole('button').first();
    await held.click();
    expect(await page.getByText('12 h × 0,80 €').count()).toBe(2);
    await held.click();
    await line.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pojdi na celico September 2020!P9' }).click();
    expect(await calls()).toEqual(['week 2020-W38', 'goTo Udeleženci!R4', 'goTo September 2020!P9']);
    await expectAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('a week with held lines is closed only without them on purpose, then paid from', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Teden' }).click();
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).click();
    await page.getByRole('button', { name: 'Zaključi teden' }).click();
    await page.getByRole('button', { name: 'Zaključi teden' }).click();
    await page.getByText('Nekatere vrstice so zadržane zaradi napak (Čeh Boris).').waitFor();
    await page.getByRole('button', { name: 'Zaključi teden' }).click();
    expect(await page.getByText('Za zdaj se ne izplača: Čeh Boris.').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'Zaključi brez 1 zadržane vrstice' }).check();
    await page.getByRole('button', { name: 'Zaključi teden' }).click();
    await page.getByText('Teden je zaključen 31. 12. 2020.').waitFor();
    await page.getByRole('button', { name: 'Plačilna datoteka' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Shrani' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('placila-2020-W38.xml');
    await page.getByRole('button', { name: 'Seznam za ročni vnos' }).click();
    await page.getByText('Seznam plačil za ročni vnos je na listu »Plačila 2020-W38«.').waitFor();
    await page.getByRole('button', { name: 'Znova odpri teden' }).click();
    await page.getByText(/^Samo če denar še ni bil nakazan/).waitFor();
    await page.getByRole('button', { name: 'Znova odpri teden' }).click();
    await page.getByRole('button', { name: 'Zaključi teden' }).waitFor();
    expect(await calls()).toEqual(['week 2020-W38', 'close 2020-W38', 'list 2020-W38', 'reopen 2020-W38']);
  });

  test('a report is made for what was chosen and its sheets are shown', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Poročila' }).click();
    await page.getByRole('combobox', { name: 'Mesec' }).selectOption('2020-09');
    await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
    await page.getByRole('button', { name: 'Mesec 2020-09' }).click();
    expect(await calls()).toEqual(['report month 2020-09', 'goToSheet Mesec 2020-09']);
  });

  test('lists to sign are made for a week of the plan or for one day', async () => {
    await openPane();
    await page.getByRole('tab', { name: 'Poročila' }).click();
    await page.getByRole('combobox', { name: 'Poročilo' }).selectOption('signIn');
    await page.getByRole('combobox', { name: 'Teden' }).selectOption('2020-W37');
    await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
    await page.getByRole('combobox', { name: 'Lista za' }).selectOption('day');
    await page.getByLabel('Dan').fill('2020-09-12');
    await page.getByRole('button', { name: 'Pripravi poročilo' }).click();
    await page.getByRole('button', { name: 'Mesec 2020-09' }).waitFor();
    expect(await calls()).toEqual(['report signIn 2020-W37', 'report signIn 2020-09-12']);
  });

  test('the ribbon asks, the pane answers', async () => {
    await openPane();
    await page.evaluate(() => window.ask('checkCells'));
    await page.getByText('Samo celice F7:F8').waitFor();
    await page.getByText('Prikazani 2 težavi').waitFor();
    await page.evaluate(() => window.ask('week'));
    await page.getByRole('button', { name: 'Pripravi tedenski list' }).waitFor();
  });
});

describe('everybody can use it', () => {
  test.each([
    ['before a check', '', null],
    ['with a chosen issue', '', 'Preveri'],
    ['without issues', 'issues=0', 'Preveri'],
    ['after a failure', 'fail=cellEdit', 'Preveri'],
    ['in English, dark, with a chosen issue', 'lang=en-US&dark', 'Check'],
  ])('%s there is nothing that axe objects to', async (_name, query, button) => {
    await openPane(query);
    if (button) await check(button);
    if (button && !query.includes('=0') && !query.includes('fail')) await option(1).click();
    await expectAccessible();
  });

  test.each([
    ['Registri', 'Preberi liste'],
    ['Teden', 'Pripravi tedenski list'],
    ['Poročila', 'Pripravi poročilo'],
  ])('nor in %s', async (name, button) => {
    await openPane();
    await page.getByRole('tab', { name }).click();
    await page.getByRole('button', { name: button }).click();
    await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    await expectAccessible();
  });

  test('speaks English where Office does, and says so to screen readers', async () => {
    await openPane('lang=en-GB');
    await check('Check');
    expect(await page.getByText('12 issues shown').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test.each([320, 450])('nothing is cut off at %d pixels', async (width) => {
    await openPane();
    await page.setViewportSize({ width, height: 720 });
    await check();
    await option(0).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const tab of await page.getByRole('tab').all()) {
      const box = await tab.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
});
