/** The reports' formulas in the local Excel give the figures that the reports computed; month sheets read back as they were filled. */
import { applyPlans } from '../src/excel/apply-plans';
import { readWorkbook } from '../src/excel/read-workbook';
import { inExcel } from '../src/excel/run';
import { newLocalExcel, type LocalExcel } from '../src/host';
import { startClientLibraryInNode } from '../src/host/node';
import { readPeopleList, readWorkbookSheets, reportOf } from '../src/intake';
import { date, parseIsoMonth } from '../src/programme/calendar';
import { DEFAULT_LEGEND } from '../src/programme/legend';
import { factsOf } from '../src/register/facts';
import {
  funderIndicators,
  funderRecords,
  funderSheet,
  monthSheets,
  monthSummary,
  newProgramme,
  phaseReport,
  phaseSheets,
  projectProvenance,
  projectReport,
  projectSheet,
  provenanceBetween,
} from '../src/reports';
import { cellAddress } from '../src/sheet/address';
import type { SheetPlan } from '../src/sheet/plan';
import { LANGUAGES, wordsIn, type Language } from '../src/strings';
import { aParticipant, aRegister, attended, individualWork, plannedDays } from './registers';

const TODAY = date('2020-11-30');
const MONTH = parseIsoMonth('2020-10');

async function freshExcel(...plans: readonly SheetPlan[]): Promise<LocalExcel> {
  startClientLibraryInNode();
  const excel = await newLocalExcel('program.xlsx');
  excel.activate();
  await inExcel(async (context) => applyPlans(context, await readWorkbook(context), plans));
  return excel;
}

/** Formula cells whose result is not what the plan's maker expects. */
function differences(excel: LocalExcel, plans: readonly SheetPlan[]): string[] {
  const found: string[] = [];
  for (const plan of plans) {
    const results = new Map(
      excel.view(plan.name).cells.map((cell) => [cellAddress(cell.row, cell.column), cell.value]),
    );
    for (const [row, cells] of plan.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        const given = results.get(cellAddress(row, column));
        const agrees =
          typeof cell.expected === 'number' && typeof given === 'number'
            ? Math.abs(given - cell.expected) < 1e-9
            : given === cell.expected;
        if (!agrees) found.push(`${plan.name}!${cellAddress(row, column)} ${cell.formula}: ${String(given)}`);
      }
    }
  }
  return found;
}

/** Ten people through module I and II, every mark there is, one who left. */
function programme() {
  const marks = ['P', '4', '3,5', 'B', 'P', 'N', 'IZ', 'P', 'OO', 'P', '2', 'MIR'];
  const people = Array.from({ length: 10 }, (_, index) =>
    aParticipant({
      id: `U0${String(index + 1).padStart(2, '0')}`,
      surname: `Priimek${index + 1}`,
      ...(index === 3 && { exit: date('2020-10-20'), exitReason: 'zaposlitev' }),
      ...(index === 4 && { sex: 'M' as const, birthDate: date('1999-05-05') }),
    }),
  );
  const modules = aRegister().modules.flatMap(({ module }) => (module ? [module] : []));
  const days = modules.flatMap((module) => plannedDays(module)).filter((day) => day <= TODAY);
  return aRegister({
    participants: people,
    attendance: people.flatMap(({ id, exit }, person) =>
      days
        .filter((day) => exit === null || day <= exit)
        .map((day, index) => attended(id, day, marks[(index * 7 + person * 5) % marks.length] ?? 'P')),
    ),
    individual: people.map(({ id }, index) => individualWork(id, '2020-10-07', 1 + (index % 3) / 2)),
  });
}

describe('formulas in the reports', () => {
  const register = programme();
  const facts = factsOf(register);
  const provenance = provenanceBetween(register, date('2020-09-01'), TODAY, TODAY, []);

  it.each<[string, (language: Language) => SheetPlan[]]>([
    [
      'the month',
      (language) =>
        MONTH ? monthSheets(monthSummary(facts, MONTH, TODAY), register.settings, provenance, wordsIn(language)) : [],
    ],
    [
      'the phases',
      (language) =>
        register.settings.phases.flatMap((phase) =>
          phaseSheets(phaseReport(facts, phase, TODAY), register.settings, provenance, wordsIn(language)),
        ),
    ],
    [
      "the funder's indicators",
      (language) => [
        funderSheet(
          funderIndicators(funderRecords(register.participants)),
          TODAY,
          register.settings,
          provenance,
          wordsIn(language),
        ),
      ],
    ],
    [
      'the project',
      (language) => {
        const files = [
          { file: 'a.xlsx', register },
          { file: 'b.xlsx', register: aRegister() },
          { file: 'c.xlsx', problem: 'ni zvezek' },
        ];
        return [projectSheet(projectReport(files, TODAY), projectProvenance(files, TODAY), wordsIn(language))];
      },
    ],
  ])('of %s give what was computed, in both languages', async (_, plansIn) => {
    for (const language of LANGUAGES) {
      const plans = plansIn(language);
      const excel = await freshExcel(...plans);
      expect(plans.flatMap(({ cells }) => cells.flat()).some((cell) => cell?.formula !== undefined)).toBe(true);
      expect(differences(excel, plans)).toEqual([]);
    }
  });
});

describe('a month sheet of a new programme', () => {
  const PEOPLE = ['Novak Ana', 'Kovač Štefan', 'Žagar Črtomira'];
  /** Row 8 is the first person's, column C the first day's. October 2020: module I from Monday the 5th. */
  const FILLED: readonly (readonly [cell: string, value: string | number])[] = [
    ['G8', 'P'], ['H8', 4], ['I8', 3.5], ['N8', 'B'],
    ['G9', 'N'], ['H9', 'MIR'], ['G10', 'OO'], ['I10', 'PR'],
  ]; // prettier-ignore

  it.each(LANGUAGES)('reads back exactly as it was filled (%s)', async (language) => {
    const words = wordsIn(language);
    const { participants } = readPeopleList(PEOPLE.join('\n'));
    const plans = newProgramme({ start: date('2020-09-01'), title: 'AS 4', participants }, words);
    const excel = await freshExcel(...plans);
    const name = language === 'sl' ? 'Oktober 2020' : 'October 2020';
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const [cell, value] of FILLED) sheet.getRange(cell).values = [[value]];
      await context.sync();
    });
    const { cells } = await inExcel(readWorkbook);
    const reading = readWorkbookSheets(cells, { today: TODAY, legend: DEFAULT_LEGEND });
    const forms = reportOf(reading).sheets.filter(({ sheet }) =>
      plans.some((plan) => plan.name === sheet && plan.purpose === 'form'),
    );
    expect(forms).toHaveLength(8);
    for (const form of forms) {
      expect(form).toMatchObject({ kind: 'attendance-matrix', headerRow: 7, people: PEOPLE, questions: [] });
      expect(form.dates[0]?.slice(8)).toBe('01');
      expect(form.dates.length).toBeGreaterThanOrEqual(28);
    }
    const october = forms.find(({ sheet }) => sheet === name);
    expect(october).toMatchObject({ marks: 8, present: 3, absent: 3, unclear: 0 });
    const entries = reading.sheets.find(({ sheet }) => sheet === name)?.entries ?? [];
    const days = reading.sheets.find(({ sheet }) => sheet === name)?.days ?? [];
    expect(entries.map(({ person, day, value }) => [PEOPLE[person], days[day]?.date, value])).toEqual([
      ['Novak Ana', '2020-10-05', 'P'],
      ['Novak Ana', '2020-10-06', 4],
      ['Novak Ana', '2020-10-07', 3.5],
      ['Novak Ana', '2020-10-12', 'B'],
      ['Kovač Štefan', '2020-10-05', 'N'],
      ['Kovač Štefan', '2020-10-06', 'MIR'],
      ['Žagar Črtomira', '2020-10-05', 'OO'],
      ['Žagar Črtomira', '2020-10-07', 'PR'],
    ]);
    // 4 planned hours by P, 4 and 3,5 as written; 3 days; 1 excused; of 12 planned days 8 are blank.
    const totals = ['AH8', 'AI8', 'AJ8', 'AK8', 'AL8', 'AM8'];
    const values = new Map(excel.view(name).cells.map((cell) => [cell.address, cell.value]));
    expect(totals.map((cell) => values.get(cell))).toEqual([11.5, 3, 1, 0, 0, 8]);
    expect([values.get('AH11'), values.get('G38'), values.get('AI38')]).toEqual(['', 1, 3]);
  });

  it('of nobody has nothing to read and asks nothing', async () => {
    const plans = newProgramme({ start: date('2020-09-01') }, wordsIn('sl'));
    await freshExcel(...plans);
    const { cells } = await inExcel(readWorkbook);
    const { sheets } = reportOf(readWorkbookSheets(cells, { today: TODAY }));
    expect(sheets.flatMap(({ people }) => people)).toEqual([]);
    expect(sheets.flatMap(({ questions }) => questions)).toEqual([]);
  });
});
