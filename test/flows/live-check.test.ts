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
import type { Issue } from '../../src/register';
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
    const { excel, next, stop } = await live();
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
    await stop();
  });

  it('says that a cell is in order again', async () => {
    const { excel, next, stop } = await live();
    const { sheet, cell } = await goodMark();
    const before = excel.view(sheet).cells.find(({ address }) => address === cell)?.value ?? '';
    const wrong = next();
    excel.setCell(sheet, cell, '??');
    expect((await wrong).issues).toHaveLength(1);
    const right = next();
    excel.setCell(sheet, cell, before);
    expect((await right).issues).toEqual([]);
    await stop();
  });

  it('looks at every cell of a pasted area, whatever a drop-down would have allowed', async () => {
    const { excel, next, stop } = await live();
    const { sheet } = await goodMark();
    const findings = next();
    excel.paste(sheet, 'H9', [
      ['??', '25'],
      ['6', '!!'],
    ]);
    const { address, issues } = await findings;
    expect(address).toBe('H9:I10');
    const full = (await checkWorkbook(CHECK)).issues.filter(
      ({ at }) => at.sheet === sheet && ['H9', 'I9', 'H10', 'I10'].includes(at.cell),
    );
    expect(issues.map(key)).toEqual(full.map(key));
    expect(issues.filter(({ rule }) => rule === 'mark-unknown').map(({ at }) => at.cell)).toEqual(['H9', 'I10']);
    await stop();
  });

  it('checks a register that staff type into', async () => {
    const { excel, next, stop } = await live();
    const findings = next();
    const emso = excel.view('Udeleženci').cells.find(({ text }) => text === 'EMŠO');
    if (!emso) throw new Error('the register has no EMŠO');
    const cell = emso.address.replace(String(emso.row + 1), String(emso.row + 2));
    excel.setCell('Udeleženci', cell, "'0101006500007");
    expect((await findings).issues.map(({ rule }) => rule)).toContain('emso-invalid');
    await stop();
  });

  it('costs one request a change, and writes nothing', async () => {
    const { excel, next, stop } = await live();
    const { sheet, cell } = await goodMark();
    excel.resetTraffic();
    const findings = next();
    excel.setCell(sheet, cell, '??');
    const typed = excel.view(sheet);
    await findings;
    expect(excel.traffic.requests).toBe(1);
    expect(excel.view(sheet)).toEqual(typed);
    await stop();
  });

  it('answers within 200 ms', async () => {
    const { excel, next, stop } = await live();
    const { sheet, cell } = await goodMark();
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      const findings = next();
      excel.setCell(sheet, cell, round % 2 === 0 ? '??' : '4');
      await findings;
      times.push(performance.now() - start);
    }
    await stop();
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
