import { aRegister, attended, attendedAt, legendRows, placeIn } from '../../test/registers';
import { date } from '../programme/calendar';
import { DEFAULT_LEGEND } from '../programme/legend';
import { minutes } from '../programme/units';
import type { DoubtfulHeading, DoubtfulPeriod, HeadingFault, SourceFacts } from '../register/source';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

const marks = (...written: string[]) =>
  aRegister({
    attendance: written.map((mark, index) => attended('U001', `2020-09-${String(7 + index).padStart(2, '0')}`, mark)),
  });
const unread = (...written: string[]) =>
  written.map((mark, index) => attended('U001', `2020-09-0${7 + index}`, mark, { reading: { kind: 'unknown' } }));
const heading = (cell: string, fault: HeadingFault, ...days: string[]): DoubtfulHeading => ({
  ...{ cell: { sheet: 'September 2020', cell }, fault, found: fault === 'blank' ? '' : '8x' },
  ...{ days: days.map(date), participants: ['U001', 'U002'] },
});
const wrongMonth: DoubtfulPeriod = {
  ...{ cell: { sheet: 'Oktober 2020', cell: 'F3' }, found: '7', participants: ['U001'] },
  ...{ said: ['2020-09-07', '2020-09-08'].map(date), days: ['2020-10-07', '2020-10-08'].map(date) },
};
const AT_E5 = 'Prisotnost!E5 2020-09-07';

testRule('mark-unknown', {
  valid: [
    {
      name: 'every default mark',
      register: marks('P', 'B', 'IZ', 'OO', 'OD', 'N', 'MIR', '–', '-', 'PR', 'b', ' mir '),
    },
    { name: 'hours in every way', register: marks('4', '4h', '4,5', '4:30', '8:00–12:00', '0,5 h') },
    {
      name: 'a mark of the office',
      register: aRegister({
        legend: legendRows([{ mark: 'X', meaning: 'present', description: '' }]),
        attendance: [attended('U001', '2020-09-07', 'X', { reading: { kind: 'planned' } })],
      }),
    },
    {
      name: 'a mark of nobody in the register, which is another fault',
      register: aRegister({ attendance: [attended('', '2020-09-07', 'X')] }),
    },
  ],
  invalid: [
    { name: 'a mark that nobody explained', register: marks('Q'), finds: [`unknown ${AT_E5}`] },
    {
      name: 'a mark at its source',
      register: aRegister({ attendance: [attendedAt("'September 2020'!F7", 'U001', '2020-09-07', 'Q')] }),
      finds: ['unknown September 2020!F7 2020-09-07'],
    },
    {
      name: 'hours that could be two things',
      register: marks('4.30', '2/B', '0', '0,5'),
      finds: ['uncertainHours', 'uncertainHours', 'uncertainHours', 'uncertainHours']
        .map((variant, index) => `${variant} Prisotnost!E${index + 5} 2020-09-0${index + 7}`)
        .map((each) => each.replace('2020-09-010', '2020-09-10')),
    },
    {
      name: 'a row without a mark',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', '', { reading: { kind: 'unknown' } })] }),
      finds: [`blank ${AT_E5}`],
    },
    {
      name: 'an absence with hours',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'B', { minutes: minutes(240) })] }),
      finds: [`absenceWithHours ${AT_E5}`],
    },
    {
      name: 'a row without a date',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P', { date: null })] }),
      finds: ['dateMissing Prisotnost!C5'],
    },
    {
      name: 'marks whose heading leaves one day, and marks whose heading leaves several: once at each heading',
      register: aRegister(),
      source: {
        doubtfulHeadings: [
          heading('F3', 'blank', '2020-09-07'),
          heading('G3', 'unreadable', '2020-09-08'),
          heading('H3', 'repeated', '2020-09-09'),
          heading('I3', 'blank', '2020-09-14', '2020-09-15'),
          heading('J3', 'unreadable', '2020-09-14', '2020-09-15'),
          heading('K3', 'repeated', '2020-09-14', '2020-09-15'),
          heading('A8', 'row', '2020-09-14', '2020-09-15'),
          { ...heading('A9', 'row'), found: '' },
        ],
      },
      finds: [
        'headingBlankSure September 2020!F3 2020-09-07',
        'headingUnreadableSure September 2020!G3 2020-09-08',
        'headingRepeatedSure September 2020!H3 2020-09-09',
        'headingBlank September 2020!I3',
        'headingUnreadable September 2020!J3',
        'headingRepeated September 2020!K3',
        'rowDay September 2020!A8',
        'rowWithoutDay September 2020!A9',
      ],
    },
    {
      name: 'a sheet whose month cannot be right, once at its first day',
      register: aRegister({ attendance: [attendedAt("'Oktober 2020'!F7", 'U001', '2020-09-07', 'P')] }),
      source: { doubtfulPeriods: [wrongMonth] },
      finds: ['periodDoubtful Oktober 2020!F3'],
    },
    {
      name: 'a date and hours that cannot be read, each once',
      register: aRegister({
        attendance: [
          attended('U001', '2020-09-07', 'P', {
            date: null,
            at: { ...placeIn('attendance'), unreadable: [{ column: 'Datum', found: '31. 9.' }] },
          }),
          attended('U001', '2020-09-08', 'P', {
            at: { ...placeIn('attendance'), row: 5, unreadable: [{ column: 'Ure', found: 'vse' }] },
          }),
        ],
      }),
      finds: ['unreadableDate Prisotnost!C5', 'unreadableHours Prisotnost!G6 2020-09-08'],
    },
    {
      name: 'a mark whose row in the legend has no meaning, once at the row; another unread mark beside it',
      register: aRegister({
        legend: legendRows([{ mark: 'Z', meaning: null, description: '' }, ...DEFAULT_LEGEND]),
        attendance: [...unread('Z', 'z', 'Z'), attended('U001', '2020-09-10', 'Q', { reading: { kind: 'unknown' } })],
      }),
      finds: ['legendMeaningUsed Oznake!B5', 'unknown Prisotnost!E8 2020-09-10'],
    },
    {
      name: 'a mark with two meanings, once at the later row',
      register: aRegister({
        legend: legendRows([
          { mark: 'Z', meaning: 'excused', description: '' },
          { mark: 'Z', meaning: 'unexcused', description: '' },
        ]),
        attendance: unread('Z', 'Z'),
      }),
      finds: ['legendTwiceUsed Oznake!A6'],
    },
    {
      name: 'a mark whose meaning in the legend is that nothing was entered, at its cells: the row is in order',
      register: aRegister({
        legend: legendRows([{ mark: 'Z', meaning: 'notEntered', description: '' }]),
        attendance: unread('Z'),
      }),
      finds: [`meaningUnknown ${AT_E5}`],
    },
    {
      name: 'a row of the legend without a meaning that no cell uses',
      register: aRegister({ legend: legendRows([{ mark: 'Z', meaning: null, description: '' }]) }),
      finds: ['legendMeaning Oznake!B5'],
    },
  ],
});

test.each([
  ['B.', 'B'],
  ['mirovanje', 'MIR'],
  ['Neopravičeno', 'N'],
  ['prisoten', 'P'],
  ['opravičeno', undefined],
  ['BX', undefined],
  ['?', undefined],
])('offers to correct %s to %s', (written, after) => {
  const issue = checkRegister(marks(written), contextOf()).find(({ rule }) => rule === 'mark-unknown');
  expect(issue?.rule).toBe('mark-unknown');
  expect(issue?.fix?.after).toBe(after);
});

test('silences what else could be said of the cell', () => {
  const rules = checkRegister(marks('Q'), contextOf({ today: '2020-09-07' })).map(({ rule }) => rule);
  expect(rules).toEqual(['mark-unknown']);
});

test('a row of the legend without a meaning holds whoever has a cell with the mark, on its day', () => {
  const legend = legendRows([{ mark: 'Z', meaning: null, description: '' }]);
  const issues = checkRegister(aRegister({ legend, attendance: unread('Z', 'Z') }), contextOf());
  const told = issues.filter(({ rule }) => rule === 'mark-unknown');
  expect(told).toMatchObject([{ facts: { mark: 'Z', count: 2 } }]);
  expect(told[0]?.concerns).toEqual([
    { participant: 'U001', date: '2020-09-07' },
    { participant: 'U001', date: '2020-09-08' },
  ]);
});

test('marks under a heading that leaves several days make each of these days doubtful for everybody who has one', () => {
  const source = { doubtfulHeadings: [heading('I3', 'blank', '2020-09-14', '2020-09-15')] };
  const [issue] = checkRegister(aRegister(), contextOf({ source })).filter(({ rule }) => rule === 'mark-unknown');
  expect(issue?.concerns?.map(({ participant, date: day }) => `${participant} ${day}`)).toEqual([
    'U001 2020-09-14',
    'U001 2020-09-15',
    'U002 2020-09-14',
    'U002 2020-09-15',
  ]);
});

test('marks of a sheet whose month cannot be right are judged by no rule, and both months of everybody in it wait', () => {
  // Friday and Sunday 9 h: off the plan, over the plan, and twice on one day.
  const attendance = ['F7', 'G7', 'H7'].map((cell, index) =>
    attendedAt(`'Oktober 2020'!${cell}`, 'U001', ['2020-09-11', '2020-09-13', '2020-09-13'][index] ?? '', '9'),
  );
  const found = { cell: { sheet: 'Oktober 2020', cell: 'F2' }, found: 'pon', date: date('2020-09-11'), said: 1 };
  const facts = { weekdayMismatches: [found] };
  const rulesOf = (source: Partial<SourceFacts>): string[] => {
    const issues = checkRegister(aRegister({ attendance }), contextOf({ source }));
    return issues.filter(({ at }) => at.sheet === 'Oktober 2020').map(({ rule }) => rule);
  };
  expect(new Set(rulesOf(facts))).toEqual(
    new Set(['weekday-mismatch', 'not-planned', 'hours-over-plan', 'duplicate-entry']),
  );
  const source = { ...facts, doubtfulPeriods: [wrongMonth] };
  expect(rulesOf(source)).toEqual(['mark-unknown']);
  const [issue] = checkRegister(aRegister({ attendance }), contextOf({ source })).filter(
    ({ rule }) => rule === 'mark-unknown',
  );
  expect(issue?.concerns?.map(({ date: day }) => day)).toEqual([...wrongMonth.said, ...wrongMonth.days]);
});
