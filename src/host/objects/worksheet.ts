import type { Worksheet } from 'exceljs';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { onSheet, WHOLE_SHEET } from '../model/area';
import { type Book, sheetId } from '../model/book';
import { fileColor, webColor } from '../model/colors';
import { assertSheetName } from '../model/sheet-names';
import { deleteSheet, renameSheet } from '../model/sheets';
import { usedArea } from '../model/used';
import { setView } from '../model/view';
import { ChartCollectionObject } from './charts';
import { FreezePanesObject } from './freeze-panes';
import { EVENTS, GONE, HostObject, ID, NULL_OBJECT, TYPE } from './host-object';
import { NamedItemCollectionObject } from './names';
import { NoteCollectionObject } from './notes';
import { PageBreakCollectionObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { WorksheetProtectionObject } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { areaOnSheet, areasOnSheet } from './reference';
import { TableCollectionObject } from './tables';
import { booleanOf, numberOf, textOf } from './given';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Excel.Worksheet. */
export class WorksheetObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Worksheet';
  }

  override get [GONE](): boolean {
    return !this.book.has(this.sheet);
  }

  override get [ID](): string {
    return sheetId(this.sheet);
  }

  override get [EVENTS](): readonly string[] {
    return ['ActivatedEvent', 'DeactivatedEvent', 'DataChangedEvent', 'SelectionChangedEvent', 'FormatChangedEvent'];
  }

  get id(): string {
    return this[ID];
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(given: unknown) {
    const value = textOf(given, 'name');
    assertSheetName(this.book, value, this.sheet);
    renameSheet(this.book, this.sheet, value);
  }

  get position(): number {
    return this.book.sheets().indexOf(this.sheet);
  }

  set position(given: unknown) {
    const value = numberOf(given, 'position');
    this.book.moveSheet(this.sheet, value);
    this.book.touch({ kind: 'other' });
  }

  get visibility(): string {
    return Object.entries(VISIBILITY).find(([, state]) => state === this.sheet.state)?.[0] ?? 'Visible';
  }

  /** The last visible sheet cannot be hidden. */
  set visibility(given: unknown) {
    const value = textOf(given, 'visibility');
    const state = (VISIBILITY as Partial<Record<string, Worksheet['state']>>)[value];
    if (!state) throw invalidArgument('visibility');
    const others = this.book.sheets().some((sheet) => sheet !== this.sheet && sheet.state === 'visible');
    if (state !== 'visible' && !others) throw new HostError('InvalidOperation');
    this.sheet.state = state;
    if (state !== 'visible') this.book.leave(this.sheet, this.position);
    this.book.changes.add({ kind: 'other' });
  }

  /** `#RRGGBB`, '' for none. */
  get tabColor(): string {
    return webColor(this.sheet.properties.tabColor) ?? '';
  }

  set tabColor(given: unknown) {
    const value = textOf(given, 'tabColor');
    const properties = this.sheet.properties as { tabColor?: object };
    if (value === '') delete properties.tabColor;
    else properties.tabColor = fileColor(value);
    this.book.changes.add({ kind: 'other' });
  }

  get showGridlines(): boolean {
    return this.sheet.views[0]?.showGridLines ?? true;
  }

  /** `showGridlines`, under the name by which the library sends it. */
  set gridlines(given: unknown) {
    const value = booleanOf(given, 'showGridlines');
    setView(this.sheet, { showGridLines: value });
    this.book.changes.add({ kind: 'other' });
  }

  get showHeadings(): boolean {
    return this.sheet.views[0]?.showRowColHeaders ?? true;
  }

  /** `showHeadings`, under the name by which the library sends it. */
  set headings(given: unknown) {
    const value = booleanOf(given, 'showHeadings');
    setView(this.sheet, { showRowColHeaders: value });
    this.book.changes.add({ kind: 'other' });
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, this.sheet);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.sheet);
  }

  get notes(): NoteCollectionObject {
    return new NoteCollectionObject(this.book, this.sheet);
  }

  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.book, this.sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.book, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.book, this.sheet);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.book, this.sheet);
  }

  activate(): void {
    this.book.activate(this.sheet);
  }

  calculate(markAllDirty = false): void {
    if (markAllDirty) this.book.touch();
    this.book.calculate(true);
  }

  delete(): void {
    deleteSheet(this.book, this.sheet);
  }

  getRange(address?: unknown): RangeObject {
    const whole = address === undefined || address === null || address === '';
    return new RangeObject(this.book, this.sheet, whole ? WHOLE_SHEET : areaOnSheet(this.book, this.sheet, address));
  }

  getRanges(address?: unknown): RangeAreasObject {
    const whole = address === undefined || address === null || address === '';
    return new RangeAreasObject(
      this.book,
      this.sheet,
      whole ? [WHOLE_SHEET] : areasOnSheet(this.book, this.sheet, address),
    );
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = onSheet({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    return new RangeObject(this.book, this.sheet, area);
  }

  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A1 where nothing is used (Microsoft Learn, Worksheet.getUsedRange). */
  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    const used = usedArea(this.sheet, valuesOnly ?? false);
    return new RangeObject(this.book, this.sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): HostObject {
    const used = usedArea(this.sheet, valuesOnly ?? false);
    return used ? new RangeObject(this.book, this.sheet, used) : NULL_OBJECT;
  }

  getNextOrNullObject(visibleOnly = false): HostObject {
    return neighbour(this, 1, visibleOnly) ?? NULL_OBJECT;
  }

  getNext(visibleOnly = false): HostObject {
    const next = neighbour(this, 1, visibleOnly);
    if (!next) throw itemNotFound();
    return next;
  }

  getPreviousOrNullObject(visibleOnly = false): HostObject {
    return neighbour(this, -1, visibleOnly) ?? NULL_OBJECT;
  }

  getPrevious(visibleOnly = false): HostObject {
    const previous = neighbour(this, -1, visibleOnly);
    if (!previous) throw itemNotFound();
    return previous;
  }

  /** How the library finds a sheet again that it got from another (`getNext`, `copy`). */
  _GetSheetById(id: unknown): WorksheetObject {
    const sheet = this.book.sheetById(String(id));
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(this.book, sheet);
  }

  _GetAnotherWorksheetById(id: unknown): WorksheetObject {
    return this._GetSheetById(id);
  }
}

function neighbour(from: WorksheetObject, step: 1 | -1, visibleOnly: boolean): WorksheetObject | null {
  const sheets = from.book.sheets();
  for (let index = sheets.indexOf(from.sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet && (!visibleOnly || sheet.state === 'visible')) return new WorksheetObject(from.book, sheet);
  }
  return null;
}
