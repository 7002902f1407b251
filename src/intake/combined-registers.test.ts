/** What offices of many countries combine in lists of participants, registers and timesheets: exact people, days and marks, but for a known rest. */
import fc from 'fast-check';
import { registersOfOffices, type OfOffice } from '../../test/layouts/combined-offices';
import { lookAlikes } from '../../test/layouts/combined-lookalikes';
import { participantsOfOffices } from '../../test/layouts/combined-participants';
import { timesheetsOfOffices } from '../../test/layouts/combined-timesheets';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets, reportOf } from '.';

function isReadExactly({ file, sheet, table, people, ...said }: OfOffice): boolean {
  const reading = readWorkbookSheets(workbookOf(file, [sheetOf(sheet, table)]), { today: date('2026-11-23') });
  const [report] = reportOf(reading).sheets;
  if (!report) return false;
  const { kind, headerRow, dates, marks, present, absent, unclear } = said;
  const got = [
    report.kind,
    report.headerRow,
    report.dates,
    report.marks,
    report.present,
    report.absent,
    report.unclear,
  ];
  return (
    JSON.stringify(got) === JSON.stringify([kind, headerRow, dates, marks, present, absent, unclear]) &&
    JSON.stringify([...report.people].sort()) === JSON.stringify([...people].sort()) &&
    report.questions.length === 0
  );
}

test('of 300 lists of participants all are read exactly', () => {
  const drawn = fc.sample(participantsOfOffices, { numRuns: 300, seed: 2026 });
  const misread = drawn.filter(({ table, sheet, headerRow, people }) => {
    const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf(sheet, table)]), {
      today: date('2026-11-23'),
    });
    const [report] = reportOf(reading).sheets;
    const got = [report?.kind, report?.headerRow, [...(report?.people ?? [])].sort(), report?.marks, report?.questions];
    return JSON.stringify(got) !== JSON.stringify(['participants', headerRow, [...people].sort(), 0, []]);
  });
  expect(misread).toEqual([]);
});

test('of 400 look-alikes none is taken for attendance', () => {
  const drawn = fc.sample(lookAlikes, { numRuns: 400, seed: 2026 });
  const taken = drawn.filter(({ sheet, table }) => {
    const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf(sheet, table)]), {
      today: date('2026-11-23'),
    });
    const [report] = reportOf(reading).sheets;
    return report === undefined || !['other', 'participants'].includes(report.kind) || report.marks > 0;
  });
  expect(taken).toEqual([]);
});

// The rest is known – a month that two languages call alike, and is asked – and may only become less.
test.each([
  ['registers', registersOfOffices, 2],
  ['timesheets of one person', timesheetsOfOffices, 2],
])('of 150 %s all but a known rest are read exactly', (_, layouts, rest) => {
  const drawn = fc.sample(layouts, { numRuns: 150, seed: 2026 });
  expect(drawn.filter((each) => !isReadExactly(each)).length).toBeLessThanOrEqual(rest);
});
