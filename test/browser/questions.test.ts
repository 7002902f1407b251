/** What a workbook does not say, in a real browser: asked once, answered, built, and not asked again after it was saved. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { pagesOf } from './open-page';

const { open, screenshot } = pagesOf('preview', { viewport: { width: 1360, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await open();
});

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

async function workbookOf(sheets: Sheets): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const withoutYear = (): Promise<Buffer> =>
  workbookOf({
    Jesen: [
      ['Lista prisotnosti'],
      ['Priimek in ime', 'pon 7. 9.', 'tor 8. 9.', 'sre 9. 9.'],
      ['Novak Ana', 'P', 'K?', 'P'],
      ['Kovač Urban', 'P', 'P', 'N'],
      ['Žagar Cvetka', 'P', 'P', 'P'],
    ],
  });

/** A timesheet of day numbers without a month. */
const ofPerson = (name: string): string[][] => [
  ['Evidenca ur'],
  ['Ime in priimek:', name],
  ['Dan', 'Prihod', 'Odhod'],
  ...Array.from({ length: 30 }, (_, index) => [String(index + 1), '8:00', '12:00']),
];

/** A timesheet of some days of a month of 2020 without a name. */
const ofMonth = (month: number): string[][] => [
  ['Evidenca ur'],
  ['Datum', 'Prihod', 'Odhod'],
  ...[5, 6, 7].map((day) => [`${day}. ${month}. 2020`, '8:00', '12:00']),
];

async function openWorkbook(name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  // By the file's name: the sample, which is open until then, has an October, too, and its pane goes with it.
  await page.getByRole('toolbar').getByText(name).waitFor();
  await page.getByRole('tab', { name: 'Registri' }).click();
  await page.getByRole('button', { name: 'Preberi liste' }).click();
}

test('the year is chosen from those that fit the weekdays, and the workbook remembers it', async () => {
  await openWorkbook('jesen.xlsx', await withoutYear());
  const year = page.getByRole('combobox', { name: 'Katerega leta so dnevi od pon 7. 9. do sre 9. 9.?' });
  // 7 September is a Monday in these years; the next one is 2026, and nobody has been there yet.
  expect(await year.locator('option').allInnerTexts()).toEqual(['Izberite …', '2009', '2015', '2020', 'drugo leto …']);
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
  await openWorkbook('jesen-2.xlsx', saved);
  await page.getByText('2 shranjena odgovora').waitFor();
  expect(await page.getByRole('combobox', { name: /Katerega leta/ }).count()).toBe(0);
});

test.each([
  {
    what: 'the order of day and month is chosen',
    sheets: {
      Vaje: [
        ['Prisotnost'],
        ['Priimek in ime', '09/07/2020', '09/08/2020'],
        ['Novak Ana', 'P', 'P'],
        ['Kovač Urban', 'P', 'N'],
        ['Žagar Cvetka', 'N', 'P'],
      ],
    },
    question: /09\/07\/2020/,
    answer: { choose: 'najprej mesec' },
    read: ['7. 9. 2020 – 8. 9. 2020'],
  },
  {
    what: 'the month is typed once for everybody’s sheet',
    sheets: { Ana: ofPerson('Ana Novak'), Urban: ofPerson('Urban Kovač') },
    question: /mesec/,
    also: 'velja tudi za: Urban',
    answer: { type: '2020-09', wrong: 'jeseni' },
    read: ['1. 9. 2020 – 30. 9. 2020', '1. 9. 2020 – 30. 9. 2020'],
  },
  {
    what: 'the person is typed once for all their months',
    sheets: { Oktober: ofMonth(10), November: ofMonth(11) },
    question: /[Čč]igav/,
    also: 'velja tudi za: November',
    answer: { type: 'Žagar Cvetka' },
    read: ['5. 10. 2020 – 7. 10. 2020', '5. 11. 2020 – 7. 11. 2020'],
  },
])('$what', async ({ sheets, question, also, answer, read }) => {
  await openWorkbook('vprasanja.xlsx', await workbookOf(sheets));
  const field = page.getByLabel(question);
  if (also) await page.getByText(also).waitFor();
  const save = page.getByRole('button', { name: 'Shrani odgovore' });
  if ('wrong' in answer) {
    await field.fill(answer.wrong);
    await save.click();
    await page.getByText('Tega odgovora ne razumem.').waitFor();
  }
  if ('choose' in answer) await field.selectOption({ label: answer.choose });
  else await field.fill(answer.type);
  await save.click();
  await field.waitFor({ state: 'detached' });
  for (const days of new Set(read)) {
    const told = page.getByText(days);
    await told.first().waitFor();
    expect(await told.count()).toBe(read.filter((each) => each === days).length);
  }
});

test('times and hours that disagree are asked in words of their own, and the answer is the time that is built', async () => {
  const day = (number: number, hours: string): string[] => [`${number}. 10. 2020`, '8:00', '12:00', hours];
  const rows = [
    ['Evidenca ur'],
    ['Ime in priimek:', 'Žagar Cvetka'],
    ['Datum', 'Prihod', 'Odhod', 'Ure'],
    ...[day(5, '4'), day(6, '5'), day(7, '4')],
  ];
  await openWorkbook('neujemanje.xlsx', await workbookOf({ Ure: rows }));
  const field = page.getByLabel('Prihod, odhod in ure se ne ujemajo: »8:00 – 12:00 – 5«. Koliko ur velja?');
  await field.selectOption({ label: 'število ur …' });
  await screenshot('disagreeing-sl');
  await page.getByLabel('Ure za oznako 8:00 – 12:00 – 5').fill('4,5');
  await page.getByRole('button', { name: 'Shrani odgovore' }).click();
  await field.waitFor({ state: 'detached' });
  await page.getByLabel('Prvi dan programa').fill('2020-08-03');
  await page.getByRole('button', { name: 'Zgradi registre' }).click();
  await page.getByText(/Žagar Cvetka, 6\. 10\. 2020: novo .*4,5/).waitFor();
  await screenshot('disagreeing-built-sl');
});
