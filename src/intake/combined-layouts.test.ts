/** Whatever an office combines of the habits of many: exact people, days and marks. */
import fc from 'fast-check';
import { forms, lists, logs, registers } from '../../test/layouts/combined';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets, reportOf } from '.';

test.each([
  ['registers of a month', registers, 'attendance-matrix'],
  ['lists of participants and days', lists, 'attendance-list'],
  ['logs of one participant', logs, 'person-month'],
  ['forms of one participant for a month', forms, 'person-month'],
])('%s are read exactly, however they are written', (_, layouts, kind) => {
  fc.assert(
    fc.property(layouts, ({ file, sheet, table, people, dates, marks }) => {
      const reading = readWorkbookSheets(workbookOf(file, [sheetOf(sheet, table)]), { today: date('2026-11-23') });
      const [report] = reportOf(reading).sheets;
      const got = report && { ...report, people: [...report.people].sort() };
      expect(got).toMatchObject({ kind, people: [...people].sort(), dates, marks });
    }),
    // The same in every run: rare combinations are looked for with more of them, not by chance.
    { numRuns: 200, seed: 2026 },
  );
});
