/**
 * The weekly sheet computed by spreadsheets: the local formula engine always, LibreOffice where it is installed. Formulas
 * work in binary fractions; they must give the very cents that the engine gives in whole numbers.
 */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { computeWeek } from '../src/allowances';
import { createCalculator } from '../src/host/formulas/calculator';
import { addDays, date, parseIsoWeek, weekOf } from '../src/programme/calendar';
import { metres, microEuros, minutes } from '../src/programme/units';
import { factsOf } from '../src/register/facts';
import type { ParameterRow } from '../src/register/records';
import type { Register } from '../src/register/register';
import { weeklySheet } from '../src/reports/weekly';
import { cellAddress } from '../src/sheet/address';
import type { SheetPlan } from '../src/sheet/plan';
import { LANGUAGES, wordsIn } from '../src/strings';
import { recalculatedByLibreOffice, hasLibreOffice } from './libre-office';
import { aParameter, aParticipant, aRegister, attended, defaultParameterRows } from './registers';

const MONDAY = date('2020-09-14');
const TODAY = date('2020-12-31');

const planOf = (register: Register): SheetPlan => {
  const facts = factsOf(register);
  const result = computeWeek(facts, weekOf(MONDAY), { today: TODAY, issues: [] });
  return weeklySheet(result, facts, wordsIn('sl'), TODAY);
};

function workbookOf(plan: SheetPlan): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Teden');
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula !== undefined) sheet.getCell(row + 1, column + 1).value = { formula: cell.formula.slice(1) };
      else if (cell?.value !== undefined) sheet.getCell(row + 1, column + 1).value = cell.value;
    }
  }
  return workbook;
}

/** Cells whose formula gives something else than expected; money and counts to the last digit, hours to what shows. */
function differences(plan: SheetPlan, workbook: ExcelJS.Workbook): string[] {
  const sheet = workbook.worksheets[0];
  const found: string[] = [];
  let formulas = 0;
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula === undefined) continue;
      formulas++;
      const given = sheet?.getCell(row + 1, column + 1).result;
      const isExact = cell.style?.endsWith('Money') === true || cell.style?.endsWith('Count') === true;
      const agrees =
        typeof given === 'number' &&
        typeof cell.expected === 'number' &&
        (isExact ? given === cell.expected : Math.abs(given - cell.expected) < 1e-9);
      if (!agrees)
        found.push(`${cellAddress(row, column)} ${cell.formula}: ${String(given)}, not ${String(cell.expected)}`);
    }
  }
  if (formulas === 0) found.push('no formulas');
  return found;
}

const euros = (most: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 10 ** decimals }).map((value) => value / 10 ** decimals);

/** Parameters with one, two or more values within the week. */
const parameters = fc
  .record({
    reward: fc.array(euros(3, 4), { minLength: 1, maxLength: 3 }),
    meal: fc.array(euros(8, 3), { minLength: 1, maxLength: 2 }),
    mealFrom: fc.constantFrom(1, 4, 4.5, 1 / 3),
    perKilometre: fc.array(euros(1, 6), { minLength: 1, maxLength: 2 }),
    travelFrom: fc.constantFrom(0, 1, 2.345),
    directions: fc.constantFrom(1, 2),
    unit: fc.constantFrom('minuta', 'minuta', 'četrt ure', 'pol ure', 'ura'),
  })
  .map((values): ParameterRow[] => {
    const dated = (name: string, each: readonly (number | string)[]): ParameterRow[] =>
      each.map((value, index) => aParameter(name, value, addDays(MONDAY, index * 2 - 1)));
    const rows = [
      ...dated('nagrada na uro', values.reward),
      ...dated('prehrana na dan', values.meal),
      ...dated('prehrana od ur', [values.mealFrom]),
      ...dated('kilometrina', values.perKilometre),
      ...dated('prevoz od km', [values.travelFrom]),
      ...dated('smeri prevoza', [values.directions]),
      ...dated('enota plačanega časa', [values.unit]),
    ];
    const given = new Set(rows.map(({ parameter }) => parameter));
    return [...defaultParameterRows().filter(({ parameter }) => !given.has(parameter)), ...rows];
  });

const person = fc.record({
  kilometres: fc.option(fc.integer({ min: 0, max: 60_000 })),
  ticket: fc.option(fc.integer({ min: 0, max: 12_000 })),
  free: fc.boolean(),
  days: fc.array(fc.option(fc.integer({ min: 1, max: 720 })), { minLength: 7, maxLength: 7 }),
});

const weeks = fc
  .record({ parameters, people: fc.array(person, { minLength: 1, maxLength: 60 }) })
  .map(({ parameters: rows, people }): Register => {
    const id = (index: number): string => `U${String(index + 1).padStart(3, '0')}`;
    return aRegister({
      parameters: rows,
      participants: people.map(({ kilometres, ticket, free }, index) =>
        aParticipant({
          id: id(index),
          permanentDistance: kilometres === null ? null : metres(kilometres),
          ticket: ticket === null ? null : microEuros(ticket * 1000),
          freeTransport: free,
        }),
      ),
      attendance: people.flatMap(({ days }, index) =>
        days.flatMap((time, day) =>
          time === null
            ? []
            : [
                attended(id(index), addDays(MONDAY, day), String(time), {
                  reading: { kind: 'hours', minutes: minutes(time) },
                }),
              ],
        ),
      ),
    });
  })
  .filter(({ attendance }) => attendance.length > 0);

describe('the weekly sheet', () => {
  test('gives the engine’s cents by its formulas, whatever the hours, rates and units', async () => {
    await fc.assert(
      fc.asyncProperty(weeks, async (register) => {
        const plan = planOf(register);
        const workbook = workbookOf(plan);
        const calculator = await createCalculator(workbook);
        try {
          calculator.recalculate();
          expect(calculator.uncomputed).toEqual([]);
          expect(differences(plan, workbook)).toEqual([]);
        } finally {
          calculator.dispose();
        }
      }),
      { numRuns: 40 },
    );
  });

  // 0,90 €/h: every odd minute ends on half a cent, which binary fractions often leave a hair too low.
  const halves = aRegister({
    parameters: [...defaultParameterRows(), aParameter('nagrada na uro', 0.9, '2020-09-01')],
    participants: Array.from({ length: 200 }, (_, index) =>
      aParticipant({
        id: `U${String(index + 1).padStart(3, '0')}`,
        permanentDistance: metres(1000 + index * 25),
        ticket: null,
      }),
    ),
    attendance: Array.from({ length: 200 }, (_, index) =>
      attended(`U${String(index + 1).padStart(3, '0')}`, '2020-09-15', String(index), {
        reading: { kind: 'hours', minutes: minutes(index * 2 + 1) },
      }),
    ),
  });

  test('rounds half cents up as the engine does', async () => {
    const plan = planOf(halves);
    const workbook = workbookOf(plan);
    const calculator = await createCalculator(workbook);
    calculator.recalculate();
    calculator.dispose();
    expect(differences(plan, workbook)).toEqual([]);
  });

  if (hasLibreOffice()) {
    test('gives the same cents in LibreOffice', async () => {
      for (const register of [halves, ...fc.sample(weeks, { numRuns: 3, seed: 7 })]) {
        const plan = planOf(register);
        const workbook = await recalculatedByLibreOffice(workbookOf(plan));
        expect(differences(plan, workbook)).toEqual([]);
      }
    }, 120_000);
  }

  test.each(LANGUAGES)('says everything in %s', (language) => {
    const register = aRegister({ attendance: [attended('U001', MONDAY, '3')] });
    const facts = factsOf(register);
    const week = parseIsoWeek('2020-W38') ?? weekOf(MONDAY);
    const plan = weeklySheet(computeWeek(facts, week, { today: TODAY, issues: [] }), facts, wordsIn(language), TODAY);
    expect(plan.cells.length).toBeGreaterThan(20);
    expect(plan.print).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  });
});
