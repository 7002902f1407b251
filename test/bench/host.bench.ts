/**
 * The local Excel under load: 8,000 × 13 cells with formats written in one batch in at most 2 s, and used ranges read in a time
 * that grows with the rows (200,000 rows at most six times as long as 50,000).
 */
import { newLocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';

const WRITE_LIMIT = 2000;
const GROWTH_LIMIT = 6;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

/** Values, formulas, number formats, striped fills and lines, as a register sheet has them. */
async function writeRegister(context: Excel.RequestContext): Promise<void> {
  const rows = Array.from({ length: 8000 }, (_, row) =>
    Array.from({ length: 13 }, (_cell, column) => (column === 0 ? `U${row}` : column === 3 ? `=E${row + 1}*2` : row)),
  );
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange('A1:M8000');
  range.numberFormat = rows.map((row) => row.map((_, column) => (column === 0 ? '@' : '0.00')));
  range.values = rows;
  for (let block = 0; block < 40; block++) {
    const stripes = Array.from({ length: 20 }, (_, stripe) => block * 200 + stripe * 10 + 1);
    sheet.getRanges(stripes.map((row) => `A${row}:M${row + 4}`).join()).format.fill.color = '#DDF0EC';
  }
  range.format.borders.getItem('InsideHorizontal').style = 'Continuous';
  await context.sync();
}

async function fill(context: Excel.RequestContext, name: string, rows: number): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  for (let row = 0; row < rows; row += 25_000) {
    const block = Array.from({ length: 25_000 }, (_, index) => [
      `U${index}`,
      'Novak Ana',
      44000,
      'I',
      'P',
      'prisoten',
      4,
    ]);
    sheet.getRange(`A${row + 1}:G${row + 25_000}`).values = block;
    await context.sync();
  }
}

const read = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getUsedRange(true).load('values,numberFormat,address');
    await context.sync();
  });

async function main(): Promise<void> {
  startClientLibraryInNode();
  const excel = await newLocalExcel('bench.xlsx', { payloadLimit: Infinity });
  excel.activate();
  const write = await timed(() => Excel.run(writeRegister));
  await Excel.run((context) => fill(context, 'Kratek', 50_000));
  await Excel.run((context) => fill(context, 'Dolg', 200_000));
  await read('Kratek');
  const short = await timed(() => read('Kratek'));
  const long = await timed(() => read('Dolg'));
  const paint = await timed(() => Promise.resolve(excel.view('Sheet1')));
  process.stdout.write(
    `8,000 × 13 with formats: ${write} ms; used range of 50,000 rows: ${short} ms, of 200,000: ${long} ms; grid of 104,000 cells: ${paint} ms\n`,
  );
  if (write > WRITE_LIMIT || long > short * GROWTH_LIMIT) process.exitCode = 1;
}

void main();
