/** Lists and logs as systems and offices of many countries export them: exact people, days and marks. */
import fc from 'fast-check';
import { MARKS, MARKS_UNHEADED, PUNCHES, PUNCHES_UNHEADED, STAYS, STAYS_UNHEADED } from '../../test/layouts/clock-logs';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets, reportOf } from '.';

test.each([
  ['marks of people and days', MARKS],
  ['times and moments of coming and going', STAYS],
  ['moments that a clock took down', PUNCHES],
  ['marks without headings', MARKS_UNHEADED],
  ['times of coming and going without headings', STAYS_UNHEADED],
  ['moments without headings', PUNCHES_UNHEADED],
])('%s are read exactly in eleven languages', (_, logs) => {
  fc.assert(
    fc.property(logs, ({ table, people, dates, marks, present, absent }) => {
      const reading = readWorkbookSheets(workbookOf('export.xlsx', [sheetOf('Sheet1', table)]), {
        today: date('2026-11-23'),
      });
      const [report] = reportOf(reading).sheets;
      const got = report && { ...report, people: [...report.people].sort() };
      expect(got).toMatchObject({
        kind: 'attendance-list', people: [...people].sort(), dates, marks, present, absent,
      }); // prettier-ignore
    }),
    { numRuns: 200, seed: 2026 },
  );
});
