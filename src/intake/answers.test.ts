/** Every question goes away with its answer, and what was asked is then read as answered. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readMeaning } from '../register';
import type { SheetCells } from '../sheet/cells';
import { answerOf, buildRegister, openQuestions, readWorkbookSheets, type Answers } from '.';

const TODAY = date('2020-12-31');

function read(sheets: readonly SheetCells[], answers: Answers = {}) {
  const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', sheets), { today: TODAY, answers });
  const built = buildRegister(reading, { existing: null, start: date('2020-08-01'), answers });
  return { reading, built, questions: openQuestions(reading, built) };
}

const datesOf = ({ reading }: ReturnType<typeof read>): string[] =>
  reading.sheets.flatMap(({ days }) => days.flatMap(({ date: day }) => day ?? [])).sort();
const marksOf = ({ built }: ReturnType<typeof read>): string[] =>
  built.content.attendance.map(({ mark, reading }) => `${mark} ${reading.kind}`);
const keysOf = ({ questions }: ReturnType<typeof read>): string[] => questions.map(({ key }) => key);

const PEOPLE = `
  Novak Ana | P | P | P
  Kovač Urban | P | P | P
  Žagar Cvetka | P | P | P`.replace(/^\n/, '');
const matrix = (head: string, rows = PEOPLE): SheetCells[] => [sheetOf('List1', `Prisotnost\n${head}\n${rows}`)];
const MARKS = (mark: string): SheetCells[] =>
  matrix(
    'Priimek in ime | 7. 9. 2020 | 8. 9. 2020 | 9. 9. 2020',
    `Novak Ana | P | P | ${mark}\nKovač Urban | P | ${mark} | P\nŽagar Cvetka | P | P | P`,
  );
const SEPTEMBER = ['2020-09-07', '2020-09-08', '2020-09-09'];

describe('days', () => {
  test.each([
    ['the year', matrix('Priimek in ime | 7. 9. | 8. 9. | 9. 9.'), 'year:List1', '2020'],
    [
      'a year that cannot be meant',
      matrix('Priimek in ime | @2082-09-07 | @2082-09-08 | @2082-09-09'),
      'year:List1',
      '2020',
    ],
    [
      'the order of day and month',
      matrix("Priimek in ime | '09/07/2020 | '09/08/2020"),
      'dateOrder:List1',
      'monthFirst',
    ],
    [
      'the days of sessions',
      matrix('Priimek in ime | Srečanje 1 | Srečanje 2 | Srečanje 3'),
      'sessions:List1',
      SEPTEMBER.join(','),
    ],
  ])('%s is asked once and then known', (_, sheets, key, answer) => {
    const before = read(sheets);
    expect(keysOf(before)).toEqual([key]);
    const after = read(sheets, { [key]: answer });
    expect(keysOf(after)).toEqual([]);
    expect(SEPTEMBER).toEqual(expect.arrayContaining(datesOf(after)));
    expect(datesOf(after).length).toBeGreaterThanOrEqual(2);
  });

  it('asks for the month of day numbers, and counts on into the next month', () => {
    const days = Array.from({ length: 31 }, (_, index) => String(((index + 20) % 30) + 1));
    const sheets = matrix(
      `Priimek in ime | ${days.join(' | ')}`,
      PEOPLE.split('\n')
        .map((row) => `${row}${' | P'.repeat(28)}`)
        .join('\n'),
    );
    expect(keysOf(read(sheets))).toEqual(['month:List1']);
    const dates = datesOf(read(sheets, { 'month:List1': '2020-09' }));
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2020-09-21', '2020-10-21', 31]);
  });

  describe('asks for one year', () => {
    const monthSheets = (months: readonly number[]): SheetCells[] =>
      months.flatMap((month, index) =>
        matrix(`Priimek in ime | 7. ${month}. | 8. ${month}. | 9. ${month}.`).map((sheet) => ({
          ...sheet,
          name: `List${index + 1}`,
        })),
      );
    const asked = (sheets: SheetCells[]): string[][] =>
      read(sheets).questions.map(({ key, also = [] }) => [key, ...also.map((other) => other.key)]);
    const keys = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => `year:List${from + index}`);

    it.each([
      ['for the sheets of the same days', [9, 9], [keys(1, 2)]],
      ['for twelve sheets of a month each', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [keys(1, 12)]],
      ['anew where the months begin anew: it may be the next year', [11, 12, 1, 2], [keys(1, 2), keys(3, 4)]],
    ])('%s', (_, months, expected) => {
      expect(asked(monthSheets(months))).toEqual(expected);
    });

    it('of those that fit the weekdays of all sheets', () => {
      const [january] = matrix('Priimek in ime | pon 6. 1. | tor 7. 1. | sre 8. 1.');
      const [march] = matrix('Priimek in ime | pon 2. 3. | tor 3. 3. | sre 4. 3.');
      if (!january || !march) throw new Error('a sheet each');
      const { questions } = read([january, { ...march, name: 'List2' }]);
      // 2020 is the leap year between 2000 and 2030 whose January and March both begin so.
      expect(questions).toEqual([expect.objectContaining({ key: 'year:List1', candidates: [2020] })]);
    });
  });

  it('keeps asking where the days are too few', () => {
    const sheets = matrix('Priimek in ime | Srečanje 1 | Srečanje 2 | Srečanje 3');
    const { questions } = read(sheets, { 'sessions:List1': '2020-09-07' });
    expect(questions).toEqual([expect.objectContaining({ kind: 'sessionDates', count: 3 })]);
  });
});

describe('marks', () => {
  it('are asked about once, however many sheets they stand in', () => {
    const [one] = MARKS('K?');
    if (!one) throw new Error('one sheet');
    const { questions } = read([one, { ...one, name: 'List2' }]);
    expect(questions).toEqual([expect.objectContaining({ key: 'mark:k?', kind: 'mark', count: 4 })]);
  });

  test.each([
    ['present', 'K? planned'],
    ['excused', 'K? absence'],
    ['excusedAwaitingEvidence', 'K? absence'],
    ['unexcused', 'K? absence'],
    ['suspended', 'K? absence'],
    ['notPlanned', 'K? absence'],
    ['notEntered', 'K? unknown'],
    ['4,5', '4,5 hours'],
  ])('an answer of %s is in the register', (answer, expected) => {
    const after = read(MARKS('K?'), { 'mark:k?': answer });
    expect(keysOf(after)).toEqual([]);
    expect(marksOf(after).filter((mark) => !mark.startsWith('P '))).toEqual([expected, expected]);
    const row = after.built.content.legend.find(({ mark }) => mark === 'K?');
    expect(row?.meaning ?? null).toBe(answer === 'notEntered' || answer === '4,5' ? null : answer);
  });

  it('of absence alone are asked for their excuse', () => {
    const before = read(MARKS('odsoten'));
    expect(before.questions).toEqual([expect.objectContaining({ key: 'mark:odsoten', kind: 'absence', count: 2 })]);
    const after = read(MARKS('odsoten'), { 'mark:odsoten': 'unexcused' });
    expect(keysOf(after)).toEqual([]);
    expect(marksOf(after)).toContain('odsoten absence');
  });
  test.each([
    [
      'times and hours that disagree',
      'Prihod | Odhod | Ure',
      '8:00 | 12:00 | 5',
      '8:00 | 12:00 | 4',
      'mark:8:00-12:00-5',
    ],
    ['no hours', 'Ure', '0', '4', 'mark:0'],
  ])('an answer says what is meant by %s', (_, heads, cells, others, key) => {
    const days = [`7. 9. 2020 | ${cells}`, `8. 9. 2020 | ${others}`, `9. 9. 2020 | ${others}`];
    const sheets = [sheetOf('List1', `Ime in priimek: | Novak Ana\nDatum | ${heads}\n${days.join('\n')}`)];
    const { questions } = read(sheets);
    expect(questions.map((question) => [question.key, 'disagrees' in question])).toEqual([[key, heads !== 'Ure']]);
    const after = read(sheets, { [key]: '4' });
    expect(keysOf(after)).toEqual([]);
    expect(after.reading.sheets[0]?.entries[0]?.reading).toEqual({ kind: 'present', minutes: 240 });
  });
});

describe('people', () => {
  const list = (rows: string): SheetCells => sheetOf('Seznam', `Priimek | Ime | Rojstni datum | Spol\n${rows}`);

  it('asks which of two people of a name is meant', () => {
    const sheets = [
      list(
        'Novak | Ana | 1. 1. 1980 | Ž\nNovak | Ana | 2. 2. 1990 | Ž\nKovač | Urban | 3. 3. 1970 | M\nŽagar | Cvetka | 4. 4. 1971 | Ž',
      ),
      ...MARKS('P'),
    ];
    const before = read(sheets);
    expect(before.questions).toEqual([
      expect.objectContaining({
        key: 'same:ana novak',
        kind: 'samePerson',
        mayBeNew: false,
        candidates: [
          { id: 'U001', name: 'Novak Ana', birthDate: '1980-01-01' },
          { id: 'U002', name: 'Novak Ana', birthDate: '1990-02-02' },
        ],
      }),
    ]);
    const after = read(sheets, { 'same:ana novak': 'U002' });
    expect(keysOf(after)).toEqual([]);
    expect(after.built.content.attendance.filter(({ participant }) => participant === 'U002')).toHaveLength(3);
  });

  it('makes somebody new of a name that staff said is new, once', () => {
    const sheets = [
      list('Novak | Anja | 1. 1. 1980 | Ž\nKovač | Urban | 3. 3. 1970 | M\nŽagar | Cvetka | 4. 4. 1971 | Ž'),
      ...MARKS('P'),
    ];
    expect(keysOf(read(sheets))).toEqual(['same:ana novak']);
    const after = read(sheets, { 'same:ana novak': 'new' });
    expect(
      after.built.content.participants.map(({ id, surname, givenName }) => `${id} ${surname} ${givenName}`),
    ).toEqual(['U001 Novak Anja', 'U002 Kovač Urban', 'U003 Žagar Cvetka', 'U004 Novak Ana']);
    expect(after.built.sourceFacts.unknownPeople).toEqual([]);
  });
});

describe('timesheets of one file', () => {
  const days = Array.from({ length: 30 }, (_, index) => `${index + 1} | 8:00 | 12:00`).join('\n');
  const ofPerson = (name: string, person: string): SheetCells =>
    sheetOf(name, `Evidenca ur\nIme in priimek: | ${person}\nDan | Prihod | Odhod\n${days}`);
  const ofMonth = (name: string, month: number): SheetCells => {
    const dated = [1, 2, 3].map((day) => `${day}. ${month}. 2020 | 8:00 | 12:00`).join('\n');
    return sheetOf(name, `Evidenca ur\nDatum | Prihod | Odhod\n${dated}`);
  };

  it('are of one month where everybody has one over the same days', () => {
    const sheets = [ofPerson('A', 'Ana Novak'), ofPerson('B', 'Urban Kovač'), ofPerson('C', 'Cvetka Žagar')];
    const { questions } = read(sheets);
    expect(questions).toMatchObject([{ key: 'month:A', also: [{ key: 'month:B' }, { key: 'month:C' }] }]);
    const answers = { 'month:A': '2020-09', 'month:B': '2020-09', 'month:C': '2020-09' };
    expect(keysOf(read(sheets, answers))).toEqual([]);
  });

  it('are each asked about where somebody has two over the same days', () => {
    const sheets = [ofPerson('A', 'Ana Novak'), ofPerson('B', 'Urban Kovač'), ofPerson('A2', 'Novak Ana')];
    expect(keysOf(read(sheets))).toEqual(['month:A', 'month:B', 'month:A2']);
  });

  it('are one person’s where they are named after months', () => {
    const { questions } = read([ofMonth('September', 9), ofMonth('Oktober', 10), ofMonth('November', 11)]);
    expect(questions).toMatchObject([
      { key: 'person:September', also: [{ key: 'person:Oktober' }, { key: 'person:November' }] },
    ]);
  });

  it.each([
    ['two are of one month', [ofMonth('September', 9), ofMonth('September (2)', 9), ofMonth('Oktober', 10)]],
    ['they are not named after months', [ofMonth('A', 9), ofMonth('B', 10), ofMonth('C', 11)]],
  ])('are each somebody’s where %s', (_, sheets) => {
    expect(keysOf(read(sheets))).toEqual(sheets.map(({ name }) => `person:${name}`));
  });
});

describe('timesheets of one sheet that nobody is named over', () => {
  const HEADINGS = 'Datum | Prihod | Odhod |  | Datum | Prihod | Odhod';
  const beside = (other: string): SheetCells[] => [
    sheetOf(
      'Ure',
      `Evidenca ur
       ${HEADINGS}
       7. 9. 2020 | 8:00 | 12:00 |  | 7. ${other}. 2020 | 9:00 | 11:00
       8. 9. 2020 | 8:00 | 12:00 |  | 8. ${other}. 2020 | 9:00 | 11:00
       9. 9. 2020 | 8:00 | 12:00 |  | 9. ${other}. 2020 | 9:00 | 11:00`,
    ),
  ];
  const hoursOf = ({ built }: ReturnType<typeof read>): string[] =>
    built.content.attendance.map(
      ({ name, reading }) => `${name} ${reading.kind === 'hours' ? reading.minutes : reading.kind}`,
    );

  it('are each asked about where they share days, and an answer is for its own', () => {
    const asked = read(beside('9'));
    expect(asked.questions).toMatchObject([
      { key: 'person:Ure', from: 'A3' },
      { key: 'person:Ure!E3', from: 'E3' },
    ]);
    const half = read(beside('9'), { 'person:Ure': 'Novak Ana' });
    expect(keysOf(half)).toEqual(['person:Ure!E3']);
    // 8:00–12:00 is 240 minutes, 9:00–11:00 is 120.
    expect(hoursOf(half).sort()).toEqual([' 120', ' 120', ' 120', 'Novak Ana 240', 'Novak Ana 240', 'Novak Ana 240']);
    const both = read(beside('9'), { 'person:Ure': 'Novak Ana', 'person:Ure!E3': 'Kovač Urban' });
    expect(keysOf(both)).toEqual([]);
    expect(new Set(hoursOf(both))).toEqual(new Set(['Novak Ana 240', 'Kovač Urban 120']));
  });

  it('are one person’s where one goes on after the other', () => {
    const asked = read(beside('10'));
    expect(keysOf(asked)).toEqual(['person:Ure']);
    expect(asked.questions).not.toMatchObject([{ from: 'A3' }]);
    expect(new Set(hoursOf(read(beside('10'), { 'person:Ure': 'Novak Ana' })))).toEqual(
      new Set(['Novak Ana 240', 'Novak Ana 120']),
    );
  });

  it('are not those of whom another block of the sheet names', () => {
    const named = sheetOf(
      'Ure',
      `Evidenca ur
       Ime in priimek: | Žagar Cvetka
       ${HEADINGS}
       7. 9. 2020 | 8:00 | 12:00 |  | 7. 9. 2020 | 9:00 | 11:00
       8. 9. 2020 | 8:00 | 12:00 |  | 8. 9. 2020 | 9:00 | 11:00
       9. 9. 2020 | 8:00 | 12:00 |  | 9. 9. 2020 | 9:00 | 11:00`,
    );
    const asked = read([named]);
    expect(asked.questions).toMatchObject([{ key: 'person:Ure', from: 'E4' }]);
    expect(new Set(hoursOf(asked))).toEqual(new Set(['Žagar Cvetka 240', ' 120']));
  });
});

describe('kinds', () => {
  it('leaves a sheet aside that staff said is something else', () => {
    const { reading } = read(MARKS('P'), { 'kind:List1': 'other' });
    expect(reading.sheets[0]).toMatchObject({ kind: 'other', people: [], entries: [] });
  });

  it('reads a sheet as what it is where it cannot be read as what staff took it for', () => {
    const { reading } = read(MARKS('P'), { 'kind:List1': 'person-month' });
    expect(reading.sheets[0]?.kind).toBe('attendance-matrix');
  });
});

describe('answers as they are typed', () => {
  test.each([
    ['year:List1', ' 2020 ', '2020'],
    ['year:List1', '20', null],
    ['month:List1', '2020-09', '2020-09'],
    ['month:List1', '2020-13', null],
    ['dateOrder:List1', 'dayFirst', 'dayFirst'],
    ['dateOrder:List1', 'dan', null],
    ['sessions:List1', '7. 9. 2020; 2020-09-08', '2020-09-07,2020-09-08'],
    ['sessions:List1', '7. 9. 2020; jutri', null],
    ['mark:k?', 'neopravičeno', 'unexcused'],
    ['mark:k?', 'unexcused', 'unexcused'],
    ['mark:4.30', '4:30', '4:30'],
    ['mark:k?', 'nekaj', null],
    ['person:List1', 'Novak Ana', 'Novak Ana'],
    ['nameless:List1', 'ignore', 'ignore'],
    ['same:ana novak', 'U012', 'U012'],
    ['same:ana novak', 'Ana', null],
    ['kind:List1', 'participants', 'participants'],
    ['kind:List1', 'seznam', null],
    ['kaj:List1', 'x', null],
    ['year:', '2020', null],
  ])('%s = »%s« is remembered as %s', (key, typed, remembered) => {
    expect(answerOf(key, typed, readMeaning)).toBe(remembered);
  });
});

test('times of a meeting that contradict each other are asked, and whoever it names was there for as long as is answered', () => {
  const diary = [
    sheetOf(
      'Dnevnik',
      `Datum | Začetek | Konec | Prisotni
       4. 3. 2020 | 8:00 | 12:00 | Novak Ana, Kovač Urban
       5. 3. 2020 | 12:00 | 8:00 | Novak Ana, Kovač Urban`,
    ),
  ];
  const asked = read(diary);
  expect(keysOf(asked)).toContain('mark:12:00-8:00');
  const minutesOf = ({ built }: ReturnType<typeof read>): (number | null | string)[] =>
    built.content.attendance.map(({ reading }) => (reading.kind === 'hours' ? reading.minutes : reading.kind));
  const answered = read(diary, { 'mark:12:00-8:00': '3,5' });
  expect(keysOf(answered)).not.toContain('mark:12:00-8:00');
  // 12 − 8 = 4 hours on the first day, 3.5 as answered on the second, for each of both.
  expect(minutesOf(answered)).toEqual([240, 240, 210, 210]);
});
