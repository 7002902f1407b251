/** The list for paying a closed week by hand: to whom, how much, with which reference. */
import type { Payments, WeekResult } from '../../allowances';
import type { IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { areaAddress } from '../../sheet/address';
import type { PlanCell, SheetPlan } from '../../sheet/plan';
import type { Words } from '../../strings';
import { addHead } from '../report-head';
import { printFooter } from '../provenance';
import { SheetRows } from '../sheet-rows';

const AMOUNT = 3;
/** The account stands beside the printed area: it is needed to pay, and does not belong on paper. */
const ACCOUNT = 6;
const WIDTHS = [5, 8, 32, 13, 18, 28, 26];

/** Lines that a bank can pay first, then those without a valid account; carried ones are said below. */
export function paymentList(
  result: WeekResult,
  { payments, manual, carried, fileCents, manualCents }: Payments,
  { register }: RegisterFacts,
  words: Words,
  madeOn: IsoDate,
): SheetPlan {
  const rows = new SheetRows(WIDTHS);
  const week = words.say('reports.weekly.sheetName', { week: result.week });
  const period = { week, from: words.date(result.from), to: words.date(result.to) };
  addHead(
    rows,
    words.say('reports.weekly.payments.title'),
    register.settings,
    words.say('reports.weekly.periodOpen', period),
  );
  const heading = (key: string): PlanCell => ({
    value: words.say(`reports.weekly.payments.${key}`),
    style: 'headerCenter',
  });
  const headerRow = rows.add(['number', 'id', 'name', 'amount', 'reference', 'remark', 'account'].map(heading), 32);

  const firstRow = rows.next;
  const add = (id: string, name: string, cents: number, remark: string, account: string): void => {
    const number = rows.next - firstRow + 1;
    rows.add([
      { value: number, style: 'gridOrdinal' },
      { value: id, style: 'gridCenter' },
      { value: name, style: 'gridWrapped' },
      { value: cents / 100, style: 'gridMoney' },
      { value: words.say('reports.weekly.payments.noReference'), style: 'gridCenter' },
      { value: remark, style: 'gridWrapped' },
      { value: account, style: 'gridText' },
    ]);
  };
  for (const { participant, name, cents, iban } of payments) add(participant, name, cents, '', iban);
  for (const { participant, name, cents, why } of manual) {
    add(participant, name, cents, words.say(`reports.weekly.payments.${why}`), '');
  }
  const sum = areaAddress(firstRow, AMOUNT, Math.max(firstRow, rows.next - 1), AMOUNT);
  const expected = (fileCents + manualCents) / 100;
  rows.add([
    { value: words.say('reports.weekly.payments.total'), style: 'totalText' },
    { style: 'totalText' },
    { style: 'totalText' },
    { formula: `=ROUND(SUM(${sum}),2)`, expected, style: 'totalMoney' },
    { style: 'totalText' },
    { style: 'totalText' },
  ]);
  for (const { name, cents } of carried) {
    rows.paragraph(
      words.say('reports.weekly.payments.carried', { name, money: words.money(cents) }),
      'warningWrapped',
      0,
      ACCOUNT - 1,
    );
  }
  rows.paragraph(
    words.say('reports.weekly.payments.madeOn', { date: words.date(madeOn) }),
    'footnoteWrapped',
    0,
    ACCOUNT - 1,
  );
  return {
    name: words.say('reports.weekly.payments.sheetName', { week: result.week }),
    purpose: 'output',
    cells: rows.cells,
    columnWidths: rows.columnWidths,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      orientation: 'portrait',
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: 1,
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.next - 1, lastColumn: ACCOUNT - 1 },
      footer: printFooter(week, words),
    },
  };
}
