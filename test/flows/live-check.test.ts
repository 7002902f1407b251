/** Checking while staff type, over the local host and its events. */
import { buildRegisters, checkWorkbook } from '../../src/excel';
import {
  chooseLiveCheck,
  isLiveCheckChosen,
  startLiveCheck,
  type LiveFindings,
  type StopLiveCheck,
} from '../../src/excel/live/live-check';
import type { LocalExcel } from '../../src/host';
import { isWithin } from '../../src/excel/live/changed-cells';
import type { Issue } from '../../src/register';
import { cellAddress } from '../../src/sheet/address';
import { numbersOf } from '../clean-programme';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME, SAMPLE_TODAY } from './open-sample';

const CHECK = { ...IN_SLOVENIAN, mark: false, issuesSheet: false } as const;

interface Live {
  readonly excel: LocalExcel;
  readonly stop: StopLiveCheck;
  /** What the next change comes to. */
  readonly next: () => Promise<LiveFindings>;
  readonly heard: readonly LiveFindings[];
}

let registers: Uint8Array;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  registers = await excel.save();
});

const running: StopLiveCheck[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function live(bytes: Uint8Array | undefined = registers): Promise<Live> {
  const excel = await openInHost(bytes);
  const heard: LiveFindings[] = [];
  let waiting: { resolve: (findings: LiveFindings) => void; reject: (thrown: unknown) => void } | null = null;
  const stop = await startLiveCheck({
    today: () => SAMPLE_TODAY,
    onFindings: (findings) => {
      heard.push(findings);
      waiting?.resolve(findings);
    },
    onProblem: (thrown) => waiting?.reject(thrown),
  });
  running.push(stop);
  const next = (): Promise<LiveFindings> => new Promise((resolve, reject) => (waiting = { resolve, reject }));
  return { excel, stop, next, heard };
}

/** A cell with a mark that nothing speaks against, and its sheet. */
async function goodMark(): Promise<{ sheet: string; cell: string }> {
  const { issues } = await checkWorkbook(CHECK);
  const taken = new Set(issues.map(({ at }) => `${at.sheet}!${at.cell}`));
  for (const cell of ['H9', 'I9', 'J9', 'H10', 'I10', 'J10']) {
    if (!taken.has(`Oktober!${cell}`)) return { sheet: 'Oktober', cell };
  }
  throw new Error('the sample has no good mark');
}

const key = ({ rule, at, variant }: Issue): string => `${rule} ${variant} ${at.sheet}!${at.cell}`;

describe('the live check', () => {
  it('finds at a changed cell what a full check finds there', async () => {
    const { excel, next } = await live();
    const { sheet, cell } = await goodMark();
    for (const typed of ['??', '25', '4.30', 'B', '']) {
      const findings = next();
      excel.setCell(sheet, cell, typed);
      const { issues, address } = await findings;
      expect(address).toBe(cell);
      const full = (await checkWorkbook(CHECK)).issues.filter(({ at }) => at.sheet === sheet && at.cell === cell);
      expect(issues.map(key)).toEqual(full.map(key));
      if (typed === '??') expect(issues.map(({ rule }) => rule)).toEqual(['mark-unknown']);
    }
  });

  it('says that a cell is in order again', async () => {
    const { excel, next } = await live();
    const { sheet, cell } = await goodMark();
    const before = excel.view(sheet).cells.find(({ address }) => address === cell)?.value ?? '';
    const wrong = next();
    excel.setCell(sheet, cell, '??');
    expect((await wrong).issues).toHaveLength(1);
    const right = next();
    excel.setCell(sheet, cell, before);
    expect((await right).issues).toEqual([]);
  });

  it('looks at every cell of a pasted area, whatever a drop-down would have allowed', async () => {
    const { excel, next } = await live();
    const { sheet } = await goodMark();
    const findings = next();
    excel.paste(sheet, 'H9', [
      ['??', '12'],
      ['6', '!!'],
    ]);
    const { address, issues } = await findings;
    expect(address).toBe('H9:I10');
    const full = (await checkWorkbook(CHECK)).issues.filter(
      ({ at }) => at.sheet === sheet && ['H9', 'I9', 'H10', 'I10'].includes(at.cell),
    );
    expect(issues.map(key)).toEqual(full.map(key));
    expect(issues.filter(({ rule }) => rule === 'mark-unknown').map(({ at }) => at.cell)).toEqual(['H9', 'I10']);
  });

  it('finds what a full check finds there, whatever is typed or pasted where', async () => {
    const { excel, next } = await live();
    const random = numbersOf(20);
    const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0];
    const typed = (): string | number => pick(['P', '??', '25', '4,5', 'B', 'N', '', 'Presnet', -2, 'OO']);
    for (let change = 0; change < 24; change++) {
      const sheet = pick(['Oktober', 'September 2020', '12-2020']);
      const [row, column] = [7 + Math.floor(random() * 8), 2 + Math.floor(random() * 12)];
      const size = change % 3 === 0 ? 1 + Math.floor(random() * 3) : 1;
      const areas = [{ firstRow: row, firstColumn: column, lastRow: row + size - 1, lastColumn: column + size - 1 }];
      const findings = next();
      if (size === 1) excel.setCell(sheet, cellAddress(row, column), typed());
      else {
        const block = Array.from({ length: size }, () => Array.from({ length: size }, typed));
        excel.paste(sheet, cellAddress(row, column), block);
      }
      const { issues } = await findings;
      const full = (await checkWorkbook(CHECK)).issues.filter(
        ({ at }) => at.sheet === sheet && isWithin(at.cell, areas),
      );
      expect(issues.map(key)).toEqual(full.map(key));
    }
  }, 60_000);

  it('reads all anew a moment after others than the user have written, and once', async () => {
    const { excel, next } = await live();
    const { sheet, cell } = await goodMark();
    excel.resetTraffic();
    for (const address of ['AZ200', 'AZ201']) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [['x']];
        await context.sync();
      });
    }
    const before = excel.traffic.requests;
    while (excel.traffic.requests < before + 2) await new Promise((resolve) => setTimeout(resolve, 50));
    const findings = next();
    excel.setCell(sheet, cell, '??');
    expect((await findings).issues.map(({ rule, at }) => [rule, at.cell])).toEqual([['mark-unknown', cell]]);
    // The cell alone: the workbook was read in the meantime.
    expect(excel.traffic.requests).toBe(before + 3);
  });

  it('checks a register that staff type into', async () => {
    const { excel, next } = await live();
    const findings = next();
    const emso = excel.view('Udeleženci').cells.find(({ text }) => text === 'EMŠO');
    if (!emso) throw new Error('the register has no EMŠO');
    const cell = emso.address.replace(String(emso.row + 1), String(emso.row + 2));
    excel.setCell('Udeleženci', cell, "'0101006500007");
    expect((await findings).issues.map(({ rule }) => rule)).toContain('emso-invalid');
  });

  it('costs one request a change, and writes nothing', async () => {
    const { excel, next } = await live();
    const { sheet, cell } = await goodMark();
    excel.resetTraffic();
    const findings = next();
    excel.setCell(sheet, cell, '??');
    const typed = excel.view(sheet);
    await findings;
    expect(excel.traffic.requests).toBe(1);
    expect(excel.view(sheet)).toEqual(typed);
  });

  it('answers within 200 ms', async () => {
    const { excel, next } = await live();
    const { sheet, cell } = await goodMark();
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      const findings = next();
      excel.setCell(sheet, cell, round % 2 === 0 ? '??' : '4');
      await findings;
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(200);
  });

  it('hears nothing more once it is stopped', async () => {
    const { excel, next, stop, heard } = await live();
    const { sheet, cell } = await goodMark();
    const findings = next();
    excel.setCell(sheet, cell, '??');
    await findings;
    await stop();
    excel.resetTraffic();
    excel.setCell(sheet, cell, '!!');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(1);
    expect(excel.traffic.requests).toBe(0);
  });

  it('is remembered in the workbook', async () => {
    const excel = await openInHost();
    expect(await isLiveCheckChosen()).toBe(false);
    await chooseLiveCheck(true);
    await openInHost(await excel.save());
    expect(await isLiveCheckChosen()).toBe(true);
    await chooseLiveCheck(false);
    expect(await isLiveCheckChosen()).toBe(false);
  });
});
