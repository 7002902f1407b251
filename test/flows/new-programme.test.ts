/** A new programme of people known by name: laid out, filled in, read back and checked. */
import fc from 'fast-check';
import { buildRegisters, checkWorkbook, startProgramme } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { newLocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { buildRegister, readPeopleList, readWorkbookSheets } from '../../src/intake';
import { addDays, date, monthOf } from '../../src/programme/calendar';
import type { IsoDate } from '../../src/programme/units';
import { displayName, readRegister, type AttendanceRecord, type Register } from '../../src/register';
import { newProgramme } from '../../src/reports';
import { monthSheetName } from '../../src/reports/programme-workbook/month-form';
import { sheetCellsOfPlan } from '../../src/sheet/cells-of-plan';
import { columnLetters } from '../../src/sheet/address';
import type { SheetPlan } from '../../src/sheet/plan';
import { LANGUAGES, wordsIn, type Words } from '../../src/strings';

jest.setTimeout(120_000);

/** After all of any programme below. */
const AFTER = date('2027-12-31');
const FIRST_DAY_COLUMN = 2;

const SURNAMES = ['Novak', 'Kovač', 'Žagar', 'Novak Kralj', 'Čeh', 'Kos-Vidmar', 'Maj', 'Petek', 'Urh', 'Lipa'];
const GIVEN_NAMES = ['Ana', 'Štefan', 'Črtomira', 'Ana Marija', 'Ivo', 'Maja', 'April', 'Jan', 'Nedelja', 'Žan'];
/** Without 1, which alone on a sheet is a tick in many offices. */
const MARKS = ['P', 'B', 'IZ', 'OO', 'OD', 'N', 'MIR', 'PR', 2, 3.5, 4, 6] as const;

interface Typed {
  /** Position in the list of people. */
  readonly person: number;
  readonly day: IsoDate;
  readonly mark: (typeof MARKS)[number];
}

/** A text of the list, some of the people with a day of inclusion. */
const people = fc
  .uniqueArray(fc.record({ surname: fc.constantFrom(...SURNAMES), givenName: fc.constantFrom(...GIVEN_NAMES) }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ surname, givenName }) => `${surname} ${givenName}`,
  })
  .map((list) => list.map(({ surname, givenName }) => `${surname}\t${givenName}`).join('\n'));

/** Where a mark of somebody on a day stands in its month sheet; 0-based. */
function placeOf(form: SheetPlan, name: string, day: IsoDate): { readonly row: number; readonly column: number } {
  const row = form.cells.findIndex((cells) => cells[1]?.value === name);
  return { row, column: FIRST_DAY_COLUMN + Number(day.slice(8)) - 1 };
}

/** The plans with the marks in their cells. */
function filledIn(plans: readonly SheetPlan[], names: readonly string[], typed: readonly Typed[], words: Words) {
  const filled = new Map(plans.map((plan) => [plan.name, plan]));
  for (const { person, day, mark } of typed) {
    const form = filled.get(monthSheetName(monthOf(day), words));
    if (!form) throw new Error(`no sheet for ${day}`);
    const { row, column } = placeOf(form, names[person] ?? '', day);
    const cells = form.cells.map((line, index) =>
      index === row ? line.map((cell, at) => (at === column ? { ...cell, value: mark } : cell)) : line,
    );
    filled.set(form.name, { ...form, cells });
  }
  return { name: '', date1904: false, sheets: [...filled.values()].map((plan) => sheetCellsOfPlan(plan)) };
}

type Read = Pick<AttendanceRecord, 'participant' | 'date' | 'mark' | 'reading'>;

/** Who, when, what and how long, as typed: hours are their minutes, another mark is its letters. */
const asTyped = ({ person, day, mark }: Typed): string =>
  `U${String(person + 1).padStart(3, '0')} ${day} ${typeof mark === 'number' ? mark * 60 : mark}`;
const asRead = ({ participant, date: day, mark, reading }: Read): string =>
  `${participant} ${day} ${reading.kind === 'hours' ? reading.minutes : mark}`;

describe.each(LANGUAGES)('a new programme (%s)', (language) => {
  const words = wordsIn(language);

  test('whoever is in it and whatever is typed, its month sheets give exactly those people, days and marks', () => {
    const programme = fc
      .record({ start: fc.integer({ min: 0, max: 2000 }).map((days) => addDays(date('2020-01-01'), days)), people })
      .chain(({ start, people: list }) => {
        const count = list.split('\n').length;
        const lastDay = 27 + 7 * 28;
        const mark = fc.record({
          person: fc.integer({ min: 0, max: count - 1 }),
          day: fc.integer({ min: 0, max: lastDay }).map((days) => addDays(start, days)),
          mark: fc.constantFrom(...MARKS),
        });
        const typed = fc.uniqueArray(mark, { maxLength: 40, selector: ({ person, day }) => `${person} ${day}` });
        return fc.record({ start: fc.constant(start), list: fc.constant(list), typed });
      });
    fc.assert(
      fc.property(programme, ({ start, list, typed }) => {
        const { participants, problems } = readPeopleList(list);
        expect(problems).toEqual([]);
        const names = participants.map(displayName);
        expect(names).toEqual(list.split('\n').map((one) => one.replace('\t', ' ')));
        const cells = filledIn(newProgramme({ start, participants }, words), names, typed, words);
        const existing: Register = readRegister(cells);
        const reading = readWorkbookSheets(cells, { legend: existing.legend, today: AFTER });
        const built = buildRegister(reading, { existing, start: null });
        expect(built.content.participants.map(({ id, surname, givenName }) => [id, surname, givenName])).toEqual(
          participants.map(({ id, surname, givenName }) => [id, surname, givenName]),
        );
        expect(built.doubts).toEqual([]);
        expect(built.content.attendance.map(asRead).sort()).toEqual(typed.map(asTyped).sort());
      }),
      { numRuns: 25 },
    );
  });

  test('laid out in Excel it is read as it was typed, and untouched it lacks nothing but what only the people can tell', async () => {
    startClientLibraryInNode();
    const excel = await newLocalExcel();
    excel.activate();
    const start = date('2020-09-01');
    const situation = { today: start, language } as const;
    const { participants } = readPeopleList('Novak Ana\nKovač Štefan\t1. 10. 2020\nŽagar Črtomira');
    await startProgramme({ start, participants }, situation);
    const untouched = await checkWorkbook({ ...situation, mark: false, issuesSheet: false });
    expect(new Set(untouched.issues.map(({ at }) => at.sheet))).toEqual(new Set(['Udeleženci']));
    expect(new Set(untouched.issues.map(({ found }) => found))).toEqual(new Set(['']));
    expect(new Set(untouched.issues.flatMap(({ rule, severity }) => (severity === 'error' ? rule : [])))).toEqual(
      new Set(['agreement-date', 'eligibility-residence', 'eligibility-ground']),
    );

    const typed: readonly Typed[] = [
      { person: 0, day: date('2020-10-05'), mark: 'P' },
      { person: 0, day: date('2020-10-06'), mark: 3.5 },
      { person: 1, day: date('2020-10-05'), mark: 'B' },
      { person: 2, day: date('2020-11-10'), mark: 'N' },
    ];
    const names = participants.map(displayName);
    const forms = newProgramme({ start, participants }, words);
    for (const { person, day, mark } of typed) {
      const sheet = monthSheetName(monthOf(day), words);
      const form = forms.find(({ name }) => name === sheet);
      if (!form) throw new Error(`no sheet ${sheet}`);
      const { row, column } = placeOf(form, names[person] ?? '', day);
      excel.setCell(sheet, `${columnLetters(column)}${row + 1}`, mark);
    }
    const built = await buildRegisters({ today: date('2020-11-30'), language, start: null, title: '', unit: '' });
    expect(built.questions).toEqual([]);
    const register = readRegister((await inExcel(readWorkbook)).cells);
    expect(register.participants.map(displayName)).toEqual(names);
    expect(register.participants.map(({ entry }) => entry)).toEqual(['2020-09-01', '2020-10-01', '2020-09-01']);
    expect(register.attendance.map(asRead).sort()).toEqual(typed.map(asTyped).sort());
  });

  test('of nobody has nothing wrong in it', async () => {
    startClientLibraryInNode();
    (await newLocalExcel()).activate();
    const start = date('2020-09-15');
    await startProgramme({ start, title: 'AS 4', unit: 'Velenje' }, { today: start, language });
    const { issues } = await checkWorkbook({ today: start, language, mark: false, issuesSheet: false });
    expect(issues).toEqual([]);
  });
});
