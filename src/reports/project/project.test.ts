import { aParticipant, aRegister, aSettings, attended, paid } from '../../../test/registers';
import { date, parseIsoWeek } from '../../programme/calendar';
import { cents } from '../../programme/units';
import { wordsIn } from '../../strings';
import { projectJson } from './json';
import { projectProvenance, projectReport, type ProjectFile } from './report';
import { projectSheet } from './sheet';

const WEEK = parseIsoWeek('2020-W37');
const TODAY = date('2020-09-30');
/** Ana, 3 km away: two days of 4 h in module I, 2 × (3,20 € + 3,70 € + 0,78 €) = 15,36 €. */
const velenje = aRegister({
  attendance: [attended('U001', '2020-09-07', 'P'), attended('U001', '2020-09-08', '4')],
  payments: [paid(WEEK, 'U001', { totalCents: cents(1536) })],
});
/** Nobody but one day of one person, who has left. */
const zalec = aRegister({
  settings: aSettings({ title: 'AS – Aktiviraj se! 5', unit: 'Žalec' }),
  participants: [aParticipant({ exit: date('2020-09-15'), exitReason: 'selitev' })],
  attendance: [attended('U001', '2020-09-09', '4')],
});
const files: readonly ProjectFile[] = [
  { file: 'velenje.xlsx', register: velenje },
  { file: 'zalec.xlsx', register: zalec },
  { file: 'zaklenjen.xlsx', problem: 'Zvezek je zaščiten z geslom.' },
];
const report = projectReport(files, TODAY);

describe('the report over several programmes', () => {
  test('has a line for each workbook that could be read, and names the others with the reason', () => {
    expect(report.programmes.map(({ title, unit }) => [title, unit])).toEqual([
      ['AS – Aktiviraj se! 4', 'Velenje'],
      ['AS – Aktiviraj se! 5', 'Žalec'],
    ]);
    expect(report.unread).toEqual([{ file: 'zaklenjen.xlsx', problem: 'Zvezek je zaščiten z geslom.' }]);
  });

  test('tells people, hours and money of each programme', () => {
    expect(report.programmes[0]).toMatchObject({
      included: 1,
      exited: 0,
      requiredMinutes: (48 + 480 + 48) * 60,
      deliveredMinutes: 2 * 4 * 60,
      groupMinutes: 480,
      totalCents: 1536,
      paidCents: 1536,
    });
    expect(report.programmes[1]).toMatchObject({ exited: 1, totalCents: 320 + 370 + 78, paidCents: 0 });
  });

  test('adds up units and the whole', () => {
    expect(report.units.map(({ unit, totalCents }) => [unit, totalCents])).toEqual([
      ['Velenje', 1536],
      ['Žalec', 768],
    ]);
    expect(report.totals).toMatchObject({
      included: 2,
      exited: 1,
      groupMinutes: 720,
      totalCents: 2304,
      paidCents: 1536,
    });
  });

  test('says where the same programme seems to be chosen twice', () => {
    const twice = projectReport([...files, { file: 'kopija.xlsx', register: velenje }], TODAY);
    expect(twice.programmes.map(({ isRepeated }) => isRepeated)).toEqual([false, false, true]);
  });

  test('of no readable file is empty, not an error', () => {
    const none = projectReport([{ file: 'x.xlsx', problem: 'Ni zvezek.' }], TODAY);
    expect(none.totals).toMatchObject({ included: 0, totalCents: 0 });
    const sheet = projectSheet(none, projectProvenance([], TODAY), wordsIn('en'));
    expect(sheet.charts).toEqual([]);
  });

  test('prints as JSON with minutes, cents and shares', () => {
    expect(projectJson(report).programmes[0]).toMatchObject({
      file: 'velenje.xlsx',
      from: '2020-08-03',
      groupMinutes: 480,
    });
    // Ana's planned days up to 30 September are the 12 of module I.
    expect(projectJson(report).programmes[0]?.attendanceRate).toBeCloseTo(2 / 12);
  });
});

test('its sheet sums the programmes by formula and charts their hours', () => {
  const sheet = projectSheet(report, projectProvenance(files, TODAY), wordsIn('sl'));
  const totals = sheet.cells.find((row) => row[0]?.value === 'Skupaj');
  expect(totals?.[4]).toMatchObject({ formula: '=SUM(E7:E8)', expected: 2 * 576 });
  expect(sheet.charts?.[0]?.data).toEqual({ firstRow: 5, firstColumn: 3, lastRow: 7, lastColumn: 6 });
  expect(sheet.cells.flat().some((cell) => cell?.value === 'Zvezek je zaščiten z geslom.')).toBe(true);
});
