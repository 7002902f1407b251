/** Hours that a timesheet says twice count once. */
import { HOURS_SAID_TWICE } from '../../../test/layouts/hours-said-twice';
import { HOURS_OF_ONE_BY_TASK } from '../../../test/layouts/hours-of-one-by-task';
import { LEAVE_UNDER_HEADINGS } from '../../../test/layouts/leave-under-headings';
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

test.each(
  [...HOURS_SAID_TWICE, ...HOURS_OF_ONE_BY_TASK, ...LEAVE_UNDER_HEADINGS].map(
    (layout) => [layout.name, layout] as const,
  ),
)('%s', (_, { table, minutes }) => {
  const { sheets } = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  });
  const entries = sheets.flatMap((sheet) => sheet.entries);
  expect(entries.map(({ reading }) => (reading.kind === 'present' ? reading.minutes : reading.kind))).toEqual(minutes);
});
