import ExcelJS from 'exceljs';
import { Bridge, type Fault, PAYLOAD_LIMIT, type Traffic, type WhatChanged } from './bridge';
import { itemNotFound } from './errors';
import { emptyExtras, type LostPart, openWorkbookFile, saveWorkbookFile } from './files';
import { addNotesToLibrary } from './client-notes';
import { createCalculator } from './formulas/calculator';
import { areaAddress } from './model/area';
import { Book } from './model/book';
import { valueOf, type WireValue, writeInput } from './model/cells';
import { webColor } from './model/colors';
import { assertWritable } from './model/grid';
import { followHeaders } from './model/tables';
import { areasOnSheet } from './objects/reference';
import { type SheetView, viewOf } from './view/sheet-view';

export interface LocalExcelOptions {
  /** Bytes that a request or an answer may have, 5 MB (Excel on the web) unless told; Infinity for Excel on the desktop. */
  readonly payloadLimit?: number;
  /** The day that a typed "3/2" belongs to; the current one unless told. */
  readonly clock?: () => Date;
}

/** The part of Microsoft's client library that the host is connected to. */
interface HostBridgeOfLibrary {
  init(bridge: object): void;
}

/** The tab of a sheet; `color` is a CSS colour, null for none. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly color: string | null;
}

/** A running Excel over one workbook, without Excel: Microsoft's client library talks to it once it is activated. */
export class LocalExcel {
  private readonly bridge: Bridge;

  constructor(
    private readonly book: Book,
    /** What the file has that cannot be kept, each kind per sheet once. */
    readonly lost: readonly LostPart[],
    payloadLimit: number,
  ) {
    this.bridge = new Bridge(book, { payloadLimit });
  }

  /** From now on `Excel.run` works on this workbook. The client library must be loaded (`./node`, or a script tag). */
  activate(): void {
    const library = (globalThis as { OfficeExtension?: { HostBridge?: HostBridgeOfLibrary } }).OfficeExtension;
    if (!library?.HostBridge) throw new Error("Microsoft's client library is not loaded: OfficeExtension.HostBridge");
    addNotesToLibrary();
    library.HostBridge.init(this.bridge);
  }

  /** The workbook as .xlsx, formulas computed. */
  async save(): Promise<Uint8Array> {
    this.book.calculate(true);
    this.book.rememberActiveSheet();
    const bytes = await saveWorkbookFile(this.book.workbook, this.book.extras);
    this.book.isDirty = false;
    return bytes;
  }

  get fileName(): string {
    return this.book.fileName;
  }

  get traffic(): Readonly<Traffic> {
    return { ...this.bridge.traffic };
  }

  resetTraffic(): void {
    Object.assign(this.bridge.traffic, { requests: 0, requestBytes: 0, responseBytes: 0 });
  }

  /** The n-th request from now on (1 = the next) fails with this code; nothing of it is executed. */
  injectFault(fault: Fault): void {
    this.bridge.injectFault(fault);
  }

  beginCellEdit(): void {
    this.bridge.beginCellEdit();
  }

  endCellEdit(): void {
    this.bridge.endCellEdit();
  }

  /** As a user clicking: activates the sheet, selects, raises the events. `address` may name several areas. */
  select(sheet: string, address: string): void {
    const target = this.sheet(sheet);
    this.book.select(target, areasOnSheet(this.book, target, address));
    this.bridge.publish();
  }

  get selection(): { sheet: string; address: string } {
    const { sheet, areas } = this.book.selection;
    return { sheet: sheet.name, address: areas.map(areaAddress).join(',') };
  }

  /** As a user typing into one cell: parsed, recalculated, with an event. HostError AccessDenied on a locked cell. */
  setCell(sheet: string, address: string, value: WireValue): void {
    const target = this.sheet(sheet);
    const [area] = areasOnSheet(this.book, target, address);
    if (!area) throw itemNotFound();
    const place = { ...area, bottom: area.top, right: area.left };
    assertWritable(target, place);
    const cell = target.getRow(area.top + 1).getCell(area.left + 1);
    const { date1904 } = this.book.extras;
    const valueBefore = valueOf(cell, date1904);
    writeInput(cell, value, this.book.input);
    followHeaders(this.book, target, place);
    this.book.touch();
    this.book.calculate();
    const details = { valueBefore, valueAfter: valueOf(cell, date1904) };
    this.book.changes.add({ kind: 'values', sheet: target, area: place, by: 'user', details });
    this.bridge.publish();
  }

  /** As a user pasting values from `address` on: one event for the whole area; no drop-down forbids anything. */
  paste(sheet: string, address: string, values: readonly (readonly WireValue[])[]): void {
    const target = this.sheet(sheet);
    const [from] = areasOnSheet(this.book, target, address);
    if (!from) throw itemNotFound();
    const width = Math.max(...values.map((row) => row.length));
    const area = { ...from, bottom: from.top + values.length - 1, right: from.left + width - 1 };
    assertWritable(target, area);
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        writeInput(target.getRow(area.top + row + 1).getCell(area.left + column + 1), value, this.book.input);
      }
    }
    followHeaders(this.book, target, area);
    this.book.touch();
    this.book.calculate();
    this.book.changes.add({ kind: 'values', sheet: target, area, by: 'user' });
    this.bridge.publish();
  }

  /** In the order of the tabs. */
  sheetNames(): readonly string[] {
    return this.book.sheets().map((sheet) => sheet.name);
  }

  /** What the tabs of the sheets show, hidden ones included. */
  tabs(): readonly SheetTab[] {
    return this.book.sheets().map((sheet) => ({
      name: sheet.name,
      visibility: sheet.state,
      color: webColor(sheet.properties.tabColor as { argb?: string } | undefined),
    }));
  }

  /** What a grid paints of a sheet. */
  view(sheet: string): SheetView {
    return viewOf(this.book, this.sheet(sheet));
  }

  /** Calls back after every change that a grid may have to show. Returns how to stop it. */
  onChange(listener: (what: WhatChanged) => void): () => void {
    return this.bridge.onChange(listener);
  }

  private sheet(name: string): ExcelJS.Worksheet {
    const sheet = this.book.findSheet(name);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}

/**
 * Opens a workbook file (.xlsx, .xlsm, .csv …).
 * @throws FileProblem if it is none or cannot be read
 */
export async function openLocalExcel(
  bytes: Uint8Array,
  fileName: string,
  options: LocalExcelOptions = {},
): Promise<LocalExcel> {
  const { workbook, extras, lost } = await openWorkbookFile(bytes, fileName);
  const calculator = await createCalculator(workbook, extras);
  const book = new Book(workbook, extras, fileName, calculator, options.clock);
  return new LocalExcel(book, lost, options.payloadLimit ?? PAYLOAD_LIMIT);
}

/** A new workbook with one empty sheet, `Sheet1`, as Excel starts. */
export async function newLocalExcel(fileName = 'Book1.xlsx', options: LocalExcelOptions = {}): Promise<LocalExcel> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1');
  const extras = emptyExtras();
  const calculator = await createCalculator(workbook, extras);
  const book = new Book(workbook, extras, fileName, calculator, options.clock);
  return new LocalExcel(book, [], options.payloadLimit ?? PAYLOAD_LIMIT);
}
