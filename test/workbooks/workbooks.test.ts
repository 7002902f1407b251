/** The workbooks of this folder, from the file through Excel's client library to what intake says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectWorkbook } from '../../src/excel';
import { openLocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { reportOf } from '../../src/intake';
import { date } from '../../src/programme/calendar';
import { WORKBOOKS } from './make-workbooks';

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, file)));

async function inspect(file: string) {
  startClientLibraryInNode();
  (await openLocalExcel(bytesOf(file), file)).activate();
  return inspectWorkbook({ today: date('2026-11-23'), answers: {} });
}

const EACH = WORKBOOKS.map((made) => [made.file, made] as const);

test('the folder holds these files and no others', () => {
  const files = readdirSync(__dirname).filter((name) => /\.(xlsx|csv)$/.test(name));
  expect(files.sort()).toEqual(WORKBOOKS.map(({ file }) => file).sort());
  expect(files.length).toBeGreaterThanOrEqual(25);
});

test.each(EACH)('%s is what its maker writes', async (file, made) => {
  expect(Buffer.from(bytesOf(file)).equals(Buffer.from(await made.bytes()))).toBe(true);
});

test.each(EACH)('%s is read as a careful reader reads it', async (file, { expected }) => {
  const { reading } = await inspect(file);
  const [facts] = reading.sheets;
  const [report] = reportOf(reading).sheets;
  if (!facts || !report) throw new Error('the first sheet is read');
  const { dates } = report;
  const got = {
    ...report,
    dates: dates.length === 0 ? [] : [dates[0], dates.at(-1), dates.length],
    asks: facts.questions
      .map((question) => (question.kind === 'mark' ? `mark ${question.mark}` : question.kind))
      .sort(),
  };
  expect(got).toMatchObject({ ...expected, ...(expected.asks ? { asks: [...expected.asks].sort() } : {}) });
});

test.each(EACH)('every cell of %s is accounted for', async (file) => {
  const { reading } = await inspect(file);
  for (const { account } of reading.sheets) {
    expect(account.nonEmpty).toBeGreaterThan(0);
    expect(account.read + account.ignored + account.unclear).toBe(account.nonEmpty);
  }
});
