/** The open workbook: the exceljs workbook, what travels beside it, and the state of a running Excel (selection, active sheet). */
import type { Workbook, Worksheet } from 'exceljs';
import type { WorkbookExtras } from '../files/extras';
import { HostError, invalidArgument } from '../errors';
import { type Area, areaAddress, quoteSheetName } from './area';
import { type Change, ChangeLog } from './changes';
import { cellsOfRow, formulaOf, type InputContext, rowsOfSheet } from './cells';

/** Computes all formulas and writes the results into the formula cells. */
export interface Calculator {
  recalculate(): void;
}

export interface Selection {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** exceljs keeps the order of sheets in `orderNo`, which its types leave out. */
interface Ordered {
  orderNo: number;
}

export class Book {
  readonly changes = new ChangeLog();
  private active: Worksheet;
  private selected: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  private stale = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';

  constructor(
    readonly workbook: Workbook,
    readonly extras: WorkbookExtras,
    readonly fileName: string,
    private readonly calculator: Calculator,
    private readonly clock: () => Date = () => new Date(),
  ) {
    const first = this.sheets().find((sheet) => sheet.state === 'visible') ?? this.sheets()[0];
    if (!first) throw new HostError('GeneralException', 'a workbook has at least one sheet');
    // A file without `bookViews` has none, whatever exceljs' types say.
    const views = workbook.views as readonly { activeTab?: number }[] | undefined;
    const shown = this.sheets()[views?.[0]?.activeTab ?? 0];
    this.active = shown?.state === 'visible' ? shown : first;
    this.stale = this.sheets().some(hasUncomputed);
  }

  /** In the order of their tabs. */
  sheets(): Worksheet[] {
    return [...this.workbook.worksheets];
  }

  /** False for a sheet that was deleted. */
  has(sheet: Worksheet): boolean {
    return this.workbook.getWorksheet(sheet.id) === sheet;
  }

  findSheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Worksheet | undefined {
    return this.workbook.worksheets.find((sheet) => sheetId(sheet) === id);
  }

  /** Puts the sheet at a 0-based position among the tabs. */
  moveSheet(sheet: Worksheet, position: number): void {
    const others = this.sheets().filter((other) => other !== sheet);
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument('position');
    others.splice(position, 0, sheet);
    others.forEach((other, index) => ((other as unknown as Ordered).orderNo = index + 1));
  }

  get activeSheet(): Worksheet {
    return this.active;
  }

  get selection(): Selection {
    return { sheet: this.active, areas: this.selected };
  }

  /** Makes a visible sheet the active one, keeping the selection where it is the same sheet. */
  activate(sheet: Worksheet): void {
    if (sheet.state !== 'visible') throw new HostError('InvalidOperation');
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.selected = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    this.changes.add({ kind: 'deactivated', sheet: before });
    this.changes.add({ kind: 'activated', sheet });
  }

  select(sheet: Worksheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selected = areas;
    this.changes.add({ kind: 'selection', sheet, address: areas.map(areaAddress).join(',') });
  }

  /** After a sheet is gone or hidden: its neighbour becomes active. */
  leave(sheet: Worksheet, position: number): void {
    if (this.active !== sheet) return;
    const visible = this.sheets().filter((other) => other !== sheet && other.state === 'visible');
    const next = visible.find((other) => this.sheets().indexOf(other) >= position) ?? visible.at(-1);
    if (next) {
      this.active = next;
      this.selected = [{ top: 0, left: 0, bottom: 0, right: 0 }];
      this.changes.add({ kind: 'activated', sheet: next });
    }
  }

  get input(): InputContext {
    return { today: this.clock(), date1904: this.extras.date1904 };
  }

  /** True once anything was changed since the workbook was opened or saved. */
  isDirty = false;

  /** Notes that something was written: results are computed again before they are next read. */
  touch(change?: Change): void {
    this.stale = true;
    if (change) this.changes.add(change);
  }

  /** Tells the file which sheet is in front; without it programs open the first, even a hidden one. */
  rememberActiveSheet(): void {
    const activeTab = this.sheets().indexOf(this.active);
    const [first] = (this.workbook.views as object[] | undefined) ?? [];
    const standard = { x: 0, y: 0, width: 24000, height: 14000, visibility: 'visible' };
    this.workbook.views = [{ ...standard, ...first, firstSheet: 0, activeTab }];
  }

  /** Formula results up to date. Cheap when nothing was written since. */
  calculate(force = false): void {
    if (!this.stale || (this.calculationMode === 'Manual' && !force)) return;
    this.stale = false;
    this.calculator.recalculate();
  }
}

/** True where a formula came without a result, as programs write it that do not calculate. */
export function hasUncomputed(sheet: Worksheet): boolean {
  return rowsOfSheet(sheet).some((row) =>
    row
      ? cellsOfRow(row).some(
          (cell) => cell && formulaOf(cell) !== null && (cell as { result?: unknown }).result === undefined,
        )
      : false,
  );
}

/** The id that Office.js shows: a GUID in braces, stable while the workbook is open. */
export const sheetId = (sheet: Worksheet): string =>
  `{00000000-0001-0000-${sheet.id.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;

/** `Sheet1!A1:B2`. */
export const fullAddress = (sheet: Worksheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;

/** Writing needs an unprotected sheet (AccessDenied); cells that are unlocked are checked by the caller. */
export const isProtected = (sheet: Worksheet): boolean =>
  Boolean((sheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet);
