/** What each operation costs: a few requests to Excel, whatever the number of rows. */
import {
  buildRegisters,
  checkWorkbook,
  makeFunder,
  makeMonth,
  makePhase,
  makeProject,
  makeSignIn,
  makeToDo,
  makeWeek,
  type ReportOptions,
} from '../../src/excel';
import { parseIsoMonth, parseIsoWeek } from '../../src/programme/calendar';
import { openLargeProgramme } from '../large-programme';
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

const REPORTS: readonly (readonly [what: string, make: () => Promise<unknown>])[] = [
  ['a monthly summary', () => makeMonth(MONTH, WRITTEN)],
  ['the report of phase 1', () => makePhase(1, WRITTEN)],
  ['the report of phase 2', () => makePhase(2, WRITTEN)],
  ['the report of phase 3', () => makePhase(3, WRITTEN)],
  ['sign-in lists', () => makeSignIn({ week: WEEK }, WRITTEN)],
  ["the funder's indicators", () => makeFunder(WRITTEN)],
  ['the to-do list', () => makeToDo(WRITTEN)],
];

it.each<readonly [string, number, () => Promise<unknown>]>([
  ['a check with its marks', 3, () => checkWorkbook({ ...IN_SLOVENIAN, mark: true, issuesSheet: false })],
  ['a rebuild', 6, () => buildRegisters({ ...IN_SLOVENIAN, start: null, title: '', unit: '' })],
  ['a weekly sheet', 4, () => makeWeek(WEEK, WRITTEN)],
  ...REPORTS.map(([what, make]) => [what, 6, make] as const),
])('%s of the sample costs at most %d requests', async (_, most, work) => {
  const excel = await openInHost(registers);
  excel.resetTraffic();
  await work();
  expect(excel.traffic.requests).toBeGreaterThan(0);
  expect(excel.traffic.requests).toBeLessThanOrEqual(most);
});

test('the report over ten programmes costs at most 6 requests', async () => {
  const files = Array.from({ length: 10 }, (_, index) => ({
    name: `program-${index + 1}.xlsx`,
    arrayBuffer: () => Promise.resolve(new Uint8Array(registers).buffer),
  }));
  const excel = await openInHost(registers);
  excel.resetTraffic();
  const { result } = await makeProject(files, IN_SLOVENIAN);
  expect(result.programmes).toHaveLength(10);
  expect(excel.traffic.requests).toBeGreaterThan(0);
  expect(excel.traffic.requests).toBeLessThanOrEqual(6);
}, 60_000);

test('each report for 500 people costs at most 12 requests', async () => {
  const excel = await openLargeProgramme({ people: 500, unknownMarks: 0 });
  const costs: [string, number][] = [];
  for (const [what, make] of REPORTS) {
    excel.resetTraffic();
    await make();
    costs.push([what, excel.traffic.requests]);
  }
  expect(costs.map(([what]) => what)).toEqual(REPORTS.map(([what]) => what));
  expect(costs.filter(([, requests]) => requests === 0 || requests > 12)).toEqual([]);
}, 120_000);
