/** What each operation costs: a few requests to Excel, whatever the number of rows. */
import {
  buildRegisters,
  checkWorkbook,
  makeFunder,
  makeMonth,
  makePhase,
  makeSignIn,
  makeToDo,
  makeWeek,
  type ReportOptions,
} from '../../src/excel';
import { parseIsoMonth, parseIsoWeek } from '../../src/programme/calendar';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const WRITTEN: ReportOptions = { ...IN_SLOVENIAN, write: true };

function existing<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the test names a week or month that does not exist');
  return value;
}

const WEEK = existing(parseIsoWeek('2020-W42'));
const MONTH = existing(parseIsoMonth('2020-10'));

let registers: Uint8Array;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  registers = await excel.save();
});

it.each<[string, number, () => Promise<unknown>]>([
  ['a check with its marks', 3, () => checkWorkbook({ ...IN_SLOVENIAN, mark: true, issuesSheet: false })],
  ['a rebuild', 6, () => buildRegisters({ ...IN_SLOVENIAN, start: null, title: '', unit: '' })],
  ['a weekly sheet', 4, () => makeWeek(WEEK, WRITTEN)],
  ['a monthly summary', 6, () => makeMonth(MONTH, WRITTEN)],
  ['the report of phase 1', 6, () => makePhase(1, WRITTEN)],
  ['the report of phase 2', 6, () => makePhase(2, WRITTEN)],
  ['the report of phase 3', 6, () => makePhase(3, WRITTEN)],
  ['sign-in lists', 6, () => makeSignIn({ week: WEEK }, WRITTEN)],
  ["the funder's indicators", 6, () => makeFunder(WRITTEN)],
  ['the to-do list', 6, () => makeToDo(WRITTEN)],
])('%s of the sample costs at most %d requests', async (_, most, work) => {
  const excel = await openInHost(registers);
  excel.resetTraffic();
  await work();
  expect(excel.traffic.requests).toBeGreaterThan(0);
  expect(excel.traffic.requests).toBeLessThanOrEqual(most);
});
