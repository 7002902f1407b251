/** The sample from working sheets to the bank by the command line: build, close a week, pay. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder, prisotnik } from './command-line';
import { openInHost } from './open-sample';

const SAMPLE = join(__dirname, '../../assets/vzorec.xlsx');
const VALIDATOR = join(__dirname, '..', 'schemas', 'payment', 'validate.mjs');
const TODAY = ['--today', '2020-12-31'];
const WEEK = '2020-W37';
const inFolder = outputFolder();

jest.setTimeout(120_000);

interface Paid {
  readonly payments: number;
  readonly controlCents: number;
}

// Jest's sandbox makes Node warn when the client library is first loaded; the warning is not the command line's.
beforeAll(() => openInHost());

describe('paying from the sample', () => {
  let closed: string;
  beforeAll(async () => {
    const registers = inFolder('registri.xlsx');
    closed = inFolder('zakljuceno.xlsx');
    const built = await prisotnik('build', SAMPLE, '--start', '2020-08-01', '-o', registers, ...TODAY);
    expect(built).toMatchObject({ status: 0, err: '' });
    const week = await prisotnik('week', registers, WEEK, '--close', '--without-held', '-o', closed, ...TODAY);
    expect(week).toMatchObject({ status: 0, err: '' });
  });

  it.each(['09', '03'])(
    'gives a file that the schema of version %s takes, with the sum that is told',
    async (format) => {
      const output = inFolder(`placila-${format}.xml`);
      const said = await prisotnik('pay', closed, WEEK, '--format', format, '-o', output, '--json', ...TODAY);
      expect(said).toMatchObject({ status: 0, err: '' });
      const { payments, controlCents } = JSON.parse(said.out) as Paid;
      const xml = readFileSync(output, 'utf8');
      expect(JSON.parse(execFileSync(process.execPath, [VALIDATOR, format], { input: xml, encoding: 'utf8' }))).toEqual(
        [],
      );
      const amounts = [...xml.matchAll(/<InstdAmt Ccy="EUR">(\d+)\.(\d\d)<\/InstdAmt>/g)];
      expect(amounts).toHaveLength(payments);
      expect(amounts.reduce((sum, [, euros, cents]) => sum + Number(`${euros ?? ''}${cents ?? ''}`), 0)).toBe(
        controlCents,
      );
      expect(xml).toContain('<IBAN>SI56051008010486080</IBAN>');
    },
  );
});
