/** Close, correct, pay: what was paid and what is due stay together, to the cent. */
import {
  buildRegisters,
  checkWorkbook,
  closeWeek,
  makeWeek,
  paymentFile,
  paymentList,
  reopenWeek,
} from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { parseIsoWeek } from '../../src/programme/calendar';
import type { IsoWeek } from '../../src/programme/units';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const REBUILD = { ...IN_SLOVENIAN, start: null, title: '', unit: '' } as const;
const CHECK = { ...IN_SLOVENIAN, mark: false, issuesSheet: false } as const;
const COMPUTED = { ...IN_SLOVENIAN, write: false } as const;
const WRITTEN = { ...IN_SLOVENIAN, write: true } as const;
const PERSON = 'U003';

function week(text: string): IsoWeek {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(`${text} does not exist`);
  return parsed;
}

const W37 = week('2020-W37');
const W38 = week('2020-W38');

const lineOf = async (of: IsoWeek) => {
  const { result } = await makeWeek(of, COMPUTED);
  return result.lines.find(({ participant }) => participant === PERSON);
};

const rowOf = (cells: readonly { readonly row: number; readonly text: string }[], text: string): number =>
  cells.find((cell) => cell.text === text)?.row ?? -1;

async function closedSample(): Promise<LocalExcel> {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  expect(await closeWeek(W37, true, IN_SLOVENIAN)).toMatchObject({ kind: 'closed' });
  return excel;
}

describe('a closed week', () => {
  it('keeps its figures when attendance changes, and the next open week carries the difference', async () => {
    const excel = await closedSample();
    const before = await lineOf(W37);
    // Cvetrežnik Marjeta, 7 September: P (4 h) becomes 3 hours, so an hour of reward and the meal of the day are lost.
    excel.setCell('September 2020', 'I8', 3);
    await buildRegisters(REBUILD);

    expect((await lineOf(W37))?.totalCents).toBe(before?.totalCents);
    const difference = -(80 + 370);
    expect((await lineOf(W38))?.correctionCents).toBe(difference);
    const { issues } = await checkWorkbook(CHECK);
    expect(issues.filter(({ rule }) => rule === 'paid-week-changed')).toMatchObject([
      { participant: PERSON, variant: 'less', facts: expect.objectContaining({ differenceCents: -difference }) },
    ]);

    expect(await closeWeek(W38, true, IN_SLOVENIAN)).toMatchObject({ kind: 'closed' });
    const settled = await checkWorkbook(CHECK);
    expect(settled.issues.filter(({ rule }) => rule === 'paid-week-changed')).toEqual([]);
    expect((await lineOf(week('2020-W39')))?.correctionCents).toBe(0);
  });

  it('is closed once, and its sheet is protected', async () => {
    const excel = await closedSample();
    const sheets = excel.sheetNames();
    expect(await closeWeek(W37, true, IN_SLOVENIAN)).toMatchObject({ kind: 'alreadyClosed' });
    expect(excel.sheetNames()).toEqual(sheets);
    expect(() => excel.setCell('Teden 2020-W37', 'D14', 99)).toThrow();
  });

  it('can be taken back, and is then open again with the same figures', async () => {
    await closedSample();
    const paid = await lineOf(W37);
    expect(await reopenWeek(W37, IN_SLOVENIAN)).toMatchObject({ kind: 'reopened' });
    const { result } = await makeWeek(W37, COMPUTED);
    expect(result.isClosed).toBe(false);
    expect(result.held.length).toBeGreaterThan(0);
    expect((await lineOf(W37))?.totalCents).toBe(paid?.totalCents);
  });

  it('gives a payment file whose sum is that of its lines, from the account that the office wrote down', async () => {
    const excel = await closedSample();
    const made = await paymentFile(W37, { format: '09' }, IN_SLOVENIAN);
    const { result } = await makeWeek(W37, COMPUTED);
    expect(made).toMatchObject({ kind: 'file', controlCents: result.payableCents });
    expect(await paymentFile(W38, {}, IN_SLOVENIAN)).toMatchObject({ kind: 'refused', why: 'not-closed' });
    // The registers hold the payer from now on.
    excel.setCell('Program', `B${rowOf(excel.view('Program').cells, 'Naziv plačnika') + 1}`, '');
    expect(await paymentFile(W37, {}, IN_SLOVENIAN)).toMatchObject({ kind: 'refused', why: 'payer-name-missing' });
  });

  it('gives a list for paying by hand, with everybody who is paid and the same sum', async () => {
    const excel = await closedSample();
    const { result: paid } = await makeWeek(W37, COMPUTED);
    const { result, sheets } = await paymentList(W37, WRITTEN);
    expect(sheets).toEqual(['Plačila 2020-W37']);
    if (result.kind !== 'list') throw new Error('the list was refused');
    const { payments, manual, fileCents, manualCents } = result.payments;
    expect(fileCents + manualCents).toBe(paid.payableCents);
    const { cells } = (await openInHost(await excel.save())).view('Plačila 2020-W37');
    const total = cells.find(({ row, column }) => row === rowOf(cells, 'Skupaj') && column === 3);
    expect(Math.round(Number(total?.value) * 100)).toBe(paid.payableCents);
    const ids = [...payments, ...manual].map(({ participant }) => participant);
    for (const id of ids) expect(rowOf(cells, id)).toBeGreaterThan(0);
  });

  it('has no list for paying before it is closed', async () => {
    const excel = await closedSample();
    const sheets = excel.sheetNames();
    expect(await paymentList(W38, WRITTEN)).toEqual({ result: { kind: 'refused', why: 'not-closed' }, sheets: [] });
    expect(excel.sheetNames()).toEqual(sheets);
  });
});
