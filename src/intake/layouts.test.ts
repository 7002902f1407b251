/** Every layout that offices and publishers were seen to use, read as a careful reader reads it. */
import { ANSWERS_OF_FORMS } from '../../test/layouts/answers-of-forms';
import { BESIDE_AND_BETWEEN } from '../../test/layouts/beside-and-between';
import { BLOCKS_AND_GRADES } from '../../test/layouts/blocks-and-grades';
import { CARDS_OF_A_YEAR } from '../../test/layouts/cards-of-a-year';
import { CLOCKS_BY_NUMBER } from '../../test/layouts/clocks-by-number';
import { COLLECTED } from '../../test/layouts/collected';
import { CONSULTATIONS } from '../../test/layouts/consultations';
import { COUNTED } from '../../test/layouts/counted';
import { DAYS_IN_BLOCKS } from '../../test/layouts/days-in-blocks';
import { DAYS_IN_DOUBT } from '../../test/layouts/days-in-doubt';
import { DAYS_AND_HOURS } from '../../test/layouts/days-and-hours';
import { DAYS_TOLD_BELOW } from '../../test/layouts/days-told-below';
import { DIARIES } from '../../test/layouts/diaries';
import { FIELDS_AND_FORMS } from '../../test/layouts/fields-and-forms';
import { FOREIGN } from '../../test/layouts/foreign';
import { FOREIGN_WEEKS } from '../../test/layouts/foreign-weeks';
import { FORMS_AND_RATES } from '../../test/layouts/forms-and-rates';
import { FOUND_ONLINE } from '../../test/layouts/found-online';
import { FOUND_BY_COMBINING } from '../../test/layouts/found-by-combining';
import { FOUND_BESIDE_ATTENDANCE } from '../../test/layouts/found-beside-attendance';
import { FOUND_IN_ABSENCES } from '../../test/layouts/found-in-absences';
import { FOUND_IN_FORMS } from '../../test/layouts/found-in-forms';
import { FOUND_IN_LOGS } from '../../test/layouts/found-in-logs';
import { FOUND_IN_REGISTERS } from '../../test/layouts/found-in-registers';
import { FOUND_IN_TIMESHEETS } from '../../test/layouts/found-in-timesheets';
import { FOUND_IN_TRACKERS } from '../../test/layouts/found-in-trackers';
import { FOUND_IN_WEEKS } from '../../test/layouts/found-in-weeks';
import { FOUND_UNDER_DAYS } from '../../test/layouts/found-under-days';
import { GATHERED } from '../../test/layouts/gathered';
import { EXPLAINED_IN_OFFICES } from '../../test/layouts/explained-in-offices';
import { GROUPS_AND_MOMENTS } from '../../test/layouts/groups-and-moments';
import { GROWN_IN_OFFICES } from '../../test/layouts/grown-in-offices';
import { HOURS_SIDE_BY_SIDE } from '../../test/layouts/hours-side-by-side';
import { CALLS_AND_REPORTS } from '../../test/layouts/calls-and-reports';
import { CLOCKS_AND_TRACKERS } from '../../test/layouts/clocks-and-trackers';
import { MEETINGS_AND_ROSTERS } from '../../test/layouts/meetings-and-rosters';
import { MONTH_CALENDARS } from '../../test/layouts/month-calendars';
import { MOMENTS_OF_ONE } from '../../test/layouts/moments-of-one';
import { MONTHS_AND_ROLLS } from '../../test/layouts/months-and-rolls';
import { MONTHS_OF_LEADERS } from '../../test/layouts/months-of-leaders';
import { MONTHS_OVER_DAYS } from '../../test/layouts/months-over-days';
import { LEGENDS_AND_SIGNATURES } from '../../test/layouts/legends-and-signatures';
import { MONTHS_IN_WORDS } from '../../test/layouts/months-in-words';
import { PUNCHES_BY_NUMBER } from '../../test/layouts/punches-by-number';
import type { Layout } from '../../test/layouts/layout';
import { HOURS_SAID_TWICE } from '../../test/layouts/hours-said-twice';
import { HOURS_OF_ONE_BY_TASK } from '../../test/layouts/hours-of-one-by-task';
import { JAPANESE } from '../../test/layouts/japanese';
import { KEPT_FOR_THINGS } from '../../test/layouts/kept-for-things';
import { KEPT_FOR_OTHER } from '../../test/layouts/kept-for-other';
import { LOGS_OF_ONE } from '../../test/layouts/logs-of-one';
import { LOGS_OF_SEVERAL } from '../../test/layouts/logs-of-several';
import { LOGS_OF_PROGRAMS } from '../../test/layouts/logs-of-programs';
import { LOOKALIKES } from '../../test/layouts/lookalikes';
import { NOBODYS } from '../../test/layouts/nobodys';
import { SCHOOL_FORMS } from '../../test/layouts/school-forms';
import { EXPORTS_OF_SYSTEMS } from '../../test/layouts/exports-of-systems';
import { EXPORTED } from '../../test/layouts/exported';
import { MEETINGS_OF_GROUPS } from '../../test/layouts/meetings-of-groups';
import { MEETINGS_AND_LOGS } from '../../test/layouts/meetings-and-logs';
import { MESSY } from '../../test/layouts/messy';
import { MESSY_TITLES } from '../../test/layouts/messy-titles';
import { HOURS_OF_SEVERAL } from '../../test/layouts/hours-of-several';
import { WHOSE_BLOCKS } from '../../test/layouts/whose-blocks';
import { NAMES_BY_DAY } from '../../test/layouts/names-by-day';
import { WEEKDAYS_OF_WEEKS } from '../../test/layouts/weekdays-of-weeks';
import { WEEKS_OF_HOURS } from '../../test/layouts/weeks-of-hours';
import { NOT_OF_DAYS } from '../../test/layouts/not-of-days';
import { NOT_PEOPLE } from '../../test/layouts/not-people';
import { LEAVE_UNDER_HEADINGS } from '../../test/layouts/leave-under-headings';
import { LISTS_BY_DAY } from '../../test/layouts/lists-by-day';
import { LISTS_OF_LEAVE } from '../../test/layouts/lists-of-leave';
import { LISTS_WITHOUT_HEADINGS } from '../../test/layouts/lists-without-headings';
import { LISTS_OF_PARTICIPANTS } from '../../test/layouts/lists-of-participants';
import { LISTS_OF_WORK } from '../../test/layouts/lists-of-work';
import { NAMES_IN_TWO_ROWS } from '../../test/layouts/names-in-two-rows';
import { NOTES_AND_SIGNATURES } from '../../test/layouts/notes-and-signatures';
import { NUMBERS_AMONG_MARKS } from '../../test/layouts/numbers-among-marks';
import { OF_THE_EAST } from '../../test/layouts/of-the-east';
import { PARTS_OF_DAYS } from '../../test/layouts/parts-of-days';
import { PLANS_AND_TIMETABLES } from '../../test/layouts/plans-and-timetables';
import { PLANS_AND_THINGS } from '../../test/layouts/plans-and-things';
import { PROSE_OF_DAYS } from '../../test/layouts/prose-of-days';
import { PUBLISHED } from '../../test/layouts/published';
import { ROLL_CALLS } from '../../test/layouts/roll-calls';
import { ROWS_OF_PERSON } from '../../test/layouts/rows-of-person';
import { ROLLS_OF_A_DAY } from '../../test/layouts/rolls-of-a-day';
import { PLANNED_AND_DONE } from '../../test/layouts/planned-and-done';
import { SUMS_BELOW_PEOPLE } from '../../test/layouts/sums-below-people';
import { SECOND_GROUPS } from '../../test/layouts/second-groups';
import { SHEETS_OF_SOMEBODY } from '../../test/layouts/sheets-of-somebody';
import { SHORT_TIMESHEETS } from '../../test/layouts/short-timesheets';
import { SLOVENIAN_HABITS } from '../../test/layouts/slovenian-habits';
import { SLOVENIAN } from '../../test/layouts/slovenian';
import { TOTALS_AND_FORMS } from '../../test/layouts/totals-and-forms';

import { SUMS_AND_FORMS } from '../../test/layouts/sums-and-forms';
import { TASKS_OF_SEVERAL } from '../../test/layouts/tasks-of-several';
import { TIMES_THAT_DISAGREE } from '../../test/layouts/times-that-disagree';
import { TOLD_BY_CONTENTS } from '../../test/layouts/told-by-contents';
import { UNUSUAL_MEETINGS } from '../../test/layouts/unusual-meetings';
import { WEEKS_AND_LOOKALIKES } from '../../test/layouts/weeks-and-lookalikes';
import { WEEK_ROWS } from '../../test/layouts/week-rows';
import { WEEKS_BELOW_EACH_OTHER } from '../../test/layouts/weeks-below-each-other';
import { WEEKS_OF_FEW_DAYS } from '../../test/layouts/weeks-of-few-days';
import { WHAT_MARKS_MEAN } from '../../test/layouts/what-marks-mean';
import { WHY_AWAY } from '../../test/layouts/why-away';
import { WORK_BY_DAYS } from '../../test/layouts/work-by-days';
import { WHO_CAME } from '../../test/layouts/who-came';
import { WORK_TIME } from '../../test/layouts/work-time';
import { WHOSE_DAYS } from '../../test/layouts/whose-days';
import { WRITTEN_SMALL } from '../../test/layouts/written-small';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets, reportOf } from '.';

function read({ file, sheet, table }: Pick<Layout, 'file' | 'sheet' | 'table'>) {
  const workbook = workbookOf(file ?? 'zvezek.xlsx', [sheetOf(sheet ?? 'List1', table)]);
  const reading = readWorkbookSheets(workbook, { today: date('2026-11-23') });
  const [facts] = reading.sheets;
  const [report] = reportOf(reading).sheets;
  if (!facts || !report) throw new Error('a workbook of one sheet gives one reading');
  return { facts, report };
}

describe.each([
  ['second group', SECOND_GROUPS],
  ['Slovenian', [...SLOVENIAN, ...SLOVENIAN_HABITS]],
  ['other', [...FOREIGN, ...FOREIGN_WEEKS]],
  ['messy', [...MESSY, ...MESSY_TITLES]],
  ['exported', EXPORTED],
  ['collected', COLLECTED],
  ['calls and reports', CALLS_AND_REPORTS],
  ['gathered', GATHERED],
  ['counted', COUNTED],
  ['school', SCHOOL_FORMS],
  ['Japanese', JAPANESE],
  ['lookalike', LOOKALIKES],
  ['published', PUBLISHED],
  ['online', FOUND_ONLINE],
  ['form', FOUND_IN_FORMS],
  ['log', FOUND_IN_LOGS],
  ['absence', FOUND_IN_ABSENCES],
  ['timesheet', FOUND_IN_TIMESHEETS],
  ['day', [...FOUND_UNDER_DAYS, ...DAYS_TOLD_BELOW]],
  ['register', FOUND_IN_REGISTERS],
  ['tracker', FOUND_IN_TRACKERS],
  ['week', FOUND_IN_WEEKS],
  ['rows of weeks', WEEK_ROWS],
  ['mark', [...WHAT_MARKS_MEAN, ...NUMBERS_AMONG_MARKS]],
  ['note', NOTES_AND_SIGNATURES],
  ['list by day', LISTS_BY_DAY],
  ['clock by number', CLOCKS_BY_NUMBER],
  ['punch by number', PUNCHES_BY_NUMBER],
  ['meeting or roster', MEETINGS_AND_ROSTERS],
  ['meeting or plan', [...UNUSUAL_MEETINGS, ...PLANS_AND_TIMETABLES]],
  ['clock or tracker', CLOCKS_AND_TRACKERS],
  ['side by side', HOURS_SIDE_BY_SIDE],
  ['doubtful day', DAYS_IN_DOUBT],
  ['short timesheet', SHORT_TIMESHEETS],
  ['whose', WHOSE_DAYS],
  ['log of one', [...LOGS_OF_ONE, ...MOMENTS_OF_ONE]],
  ['hours said twice', HOURS_SAID_TWICE],
  ['leave under a heading', LEAVE_UNDER_HEADINGS],
  ['hours of one by task', HOURS_OF_ONE_BY_TASK],
  ['nobody', NOBODYS],
  ['day and hour', DAYS_AND_HOURS],
  ['combined', FOUND_BY_COMBINING],
  ['told by contents', TOLD_BY_CONTENTS],
  ['disagreeing', TIMES_THAT_DISAGREE],
  ['neighbour', FOUND_BESIDE_ATTENDANCE],
  ['no people', NOT_PEOPLE],
  ['total and form', TOTALS_AND_FORMS],
  ['export of a system', EXPORTS_OF_SYSTEMS],
  ['meeting or log', MEETINGS_AND_LOGS],
  ['roll call', ROLL_CALLS],
  ['roll of a day', ROLLS_OF_A_DAY],
  ['office', [...GROWN_IN_OFFICES, ...EXPLAINED_IN_OFFICES, ...LEGENDS_AND_SIGNATURES]],
  ['eastern', OF_THE_EAST],
  ['given name', SHEETS_OF_SOMEBODY],
  ['block or grade', BLOCKS_AND_GRADES],
  ['week or lookalike', WEEKS_AND_LOOKALIKES],
  ['day in a block', DAYS_IN_BLOCKS],
  ['month or roll', MONTHS_AND_ROLLS],
  ['month in a word', MONTHS_IN_WORDS],
  ['month of a leader', MONTHS_OF_LEADERS],
  ['diary', DIARIES],
  ['calendar', MONTH_CALENDARS],
  ['short week', WEEKS_OF_FEW_DAYS],
  ['week below a week', WEEKS_BELOW_EACH_OTHER],
  ['months over days', MONTHS_OVER_DAYS],
  ['part of a day', PARTS_OF_DAYS],
  ['work time', [...WORK_TIME, ...WORK_BY_DAYS]],
  ['kept for other', KEPT_FOR_OTHER],
  ['planned and done', PLANNED_AND_DONE],
  ['beside or between', BESIDE_AND_BETWEEN],
  ['list of work', [...LISTS_OF_WORK, ...LISTS_OF_LEAVE]],
  ['form or rate', FORMS_AND_RATES],
  ['hours of several', HOURS_OF_SEVERAL],
  ['whose block', WHOSE_BLOCKS],
  ['names by day', NAMES_BY_DAY],
  ['weeks of hours', [...WEEKS_OF_HOURS, ...WEEKDAYS_OF_WEEKS]],
  ['not of days', NOT_OF_DAYS],
  ['field or form', FIELDS_AND_FORMS],
  ['log of a program', LOGS_OF_PROGRAMS],
  ['list without a heading', LISTS_WITHOUT_HEADINGS],
  ['tasks of several', TASKS_OF_SEVERAL],
  ['who came', WHO_CAME],
  ['why away', WHY_AWAY],
  ['sum or form', SUMS_AND_FORMS],
  ['log of several', LOGS_OF_SEVERAL],
  ['plan or thing', [...PLANS_AND_THINGS, ...KEPT_FOR_THINGS]],
  ['name in two rows', NAMES_IN_TWO_ROWS],
  ['rows of a person', [...ROWS_OF_PERSON, ...SUMS_BELOW_PEOPLE]],
  ['answer of a form', ANSWERS_OF_FORMS],
  ['group', [...GROUPS_AND_MOMENTS, ...MEETINGS_OF_GROUPS]],
  ['prose', PROSE_OF_DAYS],
  ['written small', WRITTEN_SMALL],
  ['card of a year', CARDS_OF_A_YEAR],
  ['consultation', CONSULTATIONS],
  ['list of participants', LISTS_OF_PARTICIPANTS],
])('%s layouts', (_, layouts) => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
    const { facts, report } = read(layout);
    const { expected } = layout;
    const { dates } = report;
    const got = {
      ...report,
      dates: dates.length === 0 ? [] : [dates[0], dates.at(-1), dates.length],
      doubts: facts.headingDoubts.map(({ found }) => found),
      asks: facts.questions
        .map((question) => (question.kind === 'mark' ? `mark ${question.mark}` : question.kind))
        .sort(),
    };
    expect(got).toMatchObject({ ...expected, ...(expected.asks ? { asks: [...expected.asks].sort() } : {}) });
  });

  test.each(layouts.map((layout) => [layout.name, layout] as const))(
    'every cell is accounted for: %s',
    (_name, layout) => {
      const { nonEmpty, read: taken, ignored, unclear } = read(layout).facts.account;
      const cells = sheetOf('List1', layout.table).values.flat();
      expect(nonEmpty).toBe(cells.filter((value) => typeof value !== 'string' || value.trim() !== '').length);
      expect(taken + ignored + unclear).toBe(nonEmpty);
    },
  );
});
