/** Computes the formulas of an exceljs workbook with the ironcalc engine and writes the results into their cells. */
import type ExcelJS from 'exceljs';
import type { FormulaArea } from './areas';
import { loadEngine } from './engine';
import type { EngineModel, FormulaEngine } from './engine-types';
import { rootsOf } from './failures';
import { forEachInput, keyOf } from './inputs';
import { arrayAreaOf, outputsOf, sizeOf, writeResult, type PlacedFormula } from './placed';
import { lettersOf } from './references';
import { formulaCells } from './sheet-cells';
import { tablesOf } from './structured';
import { translate, type FormulaName, type FormulaWorld } from './translate';

export interface Calculator {
  /** Computes everything anew and writes results into the formula cells: numbers, texts, booleans, `{ error }` in Excel's spelling. */
  recalculate(): void;
  /** Addresses (`'List 1'!B7`) of formulas that the last recalculation could not compute; they keep the result that they had. */
  readonly uncomputed: readonly string[];
  /** Frees the engine's memory. */
  dispose(): void;
}

/** What of the extras the formulas need; read anew at every recalculation. */
export interface CalculatorContext {
  readonly names: readonly FormulaName[];
  readonly date1904: boolean;
}

const NO_CONTEXT: CalculatorContext = { names: [], date1904: false };

/** Functions whose results depend on the date system; the engine knows only 1900. */
const DATE_FUNCTIONS =
  /\b(DATE|DATEVALUE|DAY|DAYS|DAYS360|EDATE|EOMONTH|ISOWEEKNUM|MONTH|NETWORKDAYS|NETWORKDAYS\.INTL|NOW|TEXT|TODAY|WEEKDAY|WEEKNUM|WORKDAY|WORKDAY\.INTL|YEAR|YEARFRAC|DATEDIF)\s*\(/i;
/** Errors that the engine alone has: not implemented, not parsed, circular. */
const ENGINE_ERRORS = new Set(['#ERROR!', '#N/IMPL!', '#NIMPL!', '#CIRC!']);
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

const quotedSheet = (sheet: ExcelJS.Worksheet): string => `'${sheet.name.replaceAll("'", "''")}'!`;

/** A calculator over a workbook; formulas, sheets, tables and names may change between recalculations. */
export async function createCalculator(
  workbook: ExcelJS.Workbook,
  context: CalculatorContext = NO_CONTEXT,
): Promise<Calculator> {
  return new WorkbookCalculator(workbook, context, await loadEngine());
}

class WorkbookCalculator implements Calculator {
  uncomputed: readonly string[] = [];
  private model: EngineModel | null = null;
  private readonly knownFunctions = new Map<string, boolean>();

  constructor(
    private readonly workbook: ExcelJS.Workbook,
    private readonly context: CalculatorContext,
    private readonly engine: FormulaEngine,
  ) {}

  recalculate(): void {
    const formulas = this.collect();
    const stuck = new Set(formulas.filter((one) => one.translated === null));
    // A formula that turns out to be beyond the engine becomes its cached result, and those that read it are computed anew.
    while (stuck.size < formulas.length) {
      const failed = this.computeOrGiveUp(formulas, stuck);
      if (failed.length === 0) break;
      for (const one of failed) stuck.add(one);
    }
    this.uncomputed = [...stuck].map((one) => quotedSheet(one.sheet) + one.cell.address);
  }

  dispose(): void {
    this.model?.free();
    this.model = null;
  }

  private collect(): PlacedFormula[] {
    const formulas: PlacedFormula[] = [];
    let world: FormulaWorld | null = null;
    for (const sheet of this.workbook.worksheets) {
      for (const cell of formulaCells(sheet)) {
        world ??= this.world();
        const at = { sheet, row: Number(cell.row), column: Number(cell.col) };
        const beyond = this.context.date1904 && DATE_FUNCTIONS.test(cell.formula);
        formulas.push({ cell, ...at, translated: beyond ? null : translate(cell.formula, at, world) });
      }
    }
    return formulas;
  }

  private world(): FormulaWorld {
    const names = new Map<string, FormulaName>();
    for (const name of this.context.names)
      names.set((name.sheet === null ? name.name : `${name.sheet}!${name.name}`).toLowerCase(), name);
    return {
      sheets: new Map(this.workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
      tables: tablesOf(this.workbook),
      names,
      knows: (name) => this.knows(name),
    };
  }

  /** The engine writes a function that it does not know in small letters. */
  private knows(name: string): boolean {
    const known = this.knownFunctions.get(name);
    if (known !== undefined) return known;
    const probe = new this.engine.Model('probe', 'en', 'UTC', 'en');
    probe.setUserInput(0, 1, 1, `=${name}(1)`);
    const answer = probe.getCellContent(0, 1, 1).startsWith(`=${name}(`);
    probe.free();
    this.knownFunctions.set(name, answer);
    return answer;
  }

  /** A breakdown of the engine itself leaves every formula with the result that it had, named; it must not take the workbook with it. */
  private computeOrGiveUp(
    formulas: readonly PlacedFormula[],
    stuck: ReadonlySet<PlacedFormula>,
  ): readonly PlacedFormula[] {
    try {
      return this.compute(formulas, stuck);
    } catch {
      // The memory of an engine that broke down cannot be freed.
      this.model = null;
      return formulas;
    }
  }

  /** Runs the engine over the formulas that are not stuck and writes their results; gives those that it failed at. */
  private compute(formulas: readonly PlacedFormula[], stuck: ReadonlySet<PlacedFormula>): PlacedFormula[] {
    this.dispose();
    const model = new this.engine.Model('workbook', 'en', Intl.DateTimeFormat().resolvedOptions().timeZone, 'en');
    this.model = model;
    model.pauseEvaluation();
    const positions = new Map<ExcelJS.Worksheet, number>();
    this.workbook.worksheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      positions.set(sheet, index);
    });
    this.workbook.worksheets.forEach((sheet, index) => model.renameSheet(index, sheet.name));
    model.newSheet();
    const exact = this.workbook.worksheets.length;

    const running = formulas.filter((one) => !stuck.has(one));
    const outputs = running.flatMap((formula) => outputsOf(formula));
    const taken = new Set(outputs.map((one) => keyOf(positions.get(one.formula.sheet) ?? 0, one.row, one.column)));
    for (const [sheet, areas] of this.inputAreas(running)) {
      const position = positions.get(sheet) ?? 0;
      forEachInput(sheet, areas, (row, column, input) => {
        if (!taken.has(keyOf(position, row, column))) model.setUserInput(position, row, column, input);
      });
    }
    for (const one of running) {
      const position = positions.get(one.sheet) ?? 0;
      const array = arrayAreaOf(one.cell);
      const formula = one.translated?.formula ?? '';
      if (array) model.setUserArrayFormula(position, one.row, one.column, ...sizeOf(array), formula);
      else model.setUserInput(position, one.row, one.column, formula);
    }
    outputs.forEach(({ formula, row, column }, index) => {
      // The engine shows numbers in their formats; joined to a text they come with every digit.
      model.setUserInput(exact, index + 1, 1, `=${quotedSheet(formula.sheet)}${lettersOf(column) ?? ''}${row}&""`);
    });
    model.evaluate();

    const failed = new Set<PlacedFormula>();
    const results = outputs.map(({ formula, row, column }, index) => {
      const position = positions.get(formula.sheet) ?? 0;
      const type = model.getCellType(position, row, column);
      if (type === NUMBER) return Number(model.getFormattedCellValue(exact, index + 1, 1));
      const shown = model.getFormattedCellValue(position, row, column);
      if (type === ERROR && ENGINE_ERRORS.has(shown)) failed.add(formula);
      if (type === ERROR) return { error: shown };
      return type === LOGICAL ? shown === 'TRUE' : shown;
    });
    if (failed.size === 0) outputs.forEach((one, index) => writeResult(one, results[index]));
    return rootsOf([...failed]);
  }

  /** Per sheet the areas that formulas read; the whole sheets where a formula may read anything. */
  private inputAreas(formulas: readonly PlacedFormula[]): Map<ExcelJS.Worksheet, FormulaArea[]> {
    const areas = new Map<ExcelJS.Worksheet, FormulaArea[]>();
    if (formulas.some((one) => one.translated?.readsAnything)) {
      for (const sheet of this.workbook.worksheets)
        areas.set(sheet, [{ firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 }]);
      return areas;
    }
    for (const { translated } of formulas) {
      for (const { sheet, area } of translated?.reads ?? []) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
    }
    return areas;
  }
}
