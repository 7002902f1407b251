import type { PageSetup, Worksheet } from 'exceljs';
import { invalidArgument, itemNotFound } from '../errors';
import { type Area, areaAddress, isEntireColumn, isEntireRow, parseArea, WHOLE_SHEET } from '../model/area';
import type { Book } from '../model/book';
import { HeaderFooterGroupObject } from './headers-footers';
import { HostObject, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { areasOnSheet } from './reference';
import { booleanOf, numberOf, recordOf, textOf } from './given';

const POINTS_PER_INCH = 72;
const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The file's codes of paper sizes (ECMA-376 part 1, 18.3.1.63) by Office.js' names. */
const PAPER = {
  Letter: 1, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13,
} as unknown as Readonly<Record<string, PageSetup['paperSize'] | undefined>>; // prettier-ignore

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
type Margin = (typeof MARGINS)[number];
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

type Setup = Partial<PageSetup>;

/** Excel.PageLayout. Lengths are points. */
export class PageLayoutObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'PageLayout';
  }

  get orientation(): string {
    return this.sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(given: unknown) {
    const value = textOf(given, 'orientation');
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('orientation');
    this.change({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
  }

  get paperSize(): string | null {
    const { paperSize } = this.sheet.pageSetup;
    return Object.keys(PAPER).find((name) => PAPER[name] === (paperSize ?? PAPER.Letter)) ?? null;
  }

  set paperSize(given: unknown) {
    const value = textOf(given, 'paperSize');
    const code = PAPER[value.charAt(0).toUpperCase() + value.slice(1)];
    if (code === undefined) throw invalidArgument('paperSize');
    this.change({ paperSize: code });
  }

  /** A scale, or the pages that the print is fitted to. */
  get zoom(): Zoom {
    const setup = this.sheet.pageSetup;
    if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
    return { horizontalFitToPages: setup.fitToWidth || null, verticalFitToPages: setup.fitToHeight || null };
  }

  set zoom(given: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = recordOf(given, 'zoom') as Zoom;
    if (typeof scale === 'number') {
      if (scale < 10 || scale > 400) throw invalidArgument('zoom');
      this.change({ fitToPage: false, scale });
    } else if (typeof wide === 'number' || typeof high === 'number') {
      // 0 in a file is "as many as needed".
      this.change({ fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 });
    } else throw invalidArgument('zoom');
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(given: unknown) {
    const points = numberOf(given, 'leftMargin');
    this.setMargins({ left: points });
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(given: unknown) {
    const points = numberOf(given, 'rightMargin');
    this.setMargins({ right: points });
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(given: unknown) {
    const points = numberOf(given, 'topMargin');
    this.setMargins({ top: points });
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(given: unknown) {
    const points = numberOf(given, 'bottomMargin');
    this.setMargins({ bottom: points });
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(given: unknown) {
    const points = numberOf(given, 'headerMargin');
    this.setMargins({ header: points });
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(given: unknown) {
    const points = numberOf(given, 'footerMargin');
    this.setMargins({ footer: points });
  }

  get centerHorizontally(): boolean {
    return this.sheet.pageSetup.horizontalCentered ?? false;
  }

  set centerHorizontally(given: unknown) {
    const value = booleanOf(given, 'centerHorizontally');
    this.change({ horizontalCentered: value });
  }

  get centerVertically(): boolean {
    return this.sheet.pageSetup.verticalCentered ?? false;
  }

  set centerVertically(given: unknown) {
    const value = booleanOf(given, 'centerVertically');
    this.change({ verticalCentered: value });
  }

  get printGridlines(): boolean {
    return this.sheet.pageSetup.showGridLines ?? false;
  }

  set printGridlines(given: unknown) {
    const value = booleanOf(given, 'printGridlines');
    this.change({ showGridLines: value });
  }

  get printHeadings(): boolean {
    return this.sheet.pageSetup.showRowColHeaders ?? false;
  }

  set printHeadings(given: unknown) {
    const value = booleanOf(given, 'printHeadings');
    this.change({ showRowColHeaders: value });
  }

  get blackAndWhite(): boolean {
    return this.sheet.pageSetup.blackAndWhite ?? false;
  }

  set blackAndWhite(given: unknown) {
    const value = booleanOf(given, 'blackAndWhite');
    this.change({ blackAndWhite: value });
  }

  get draftMode(): boolean {
    return this.sheet.pageSetup.draft ?? false;
  }

  set draftMode(given: unknown) {
    const value = booleanOf(given, 'draftMode');
    this.change({ draft: value });
  }

  /** '' for automatic. */
  get firstPageNumber(): number | '' {
    return this.sheet.pageSetup.firstPageNumber ?? '';
  }

  set firstPageNumber(given: unknown) {
    this.change({ firstPageNumber: given === '' ? undefined : numberOf(given, 'firstPageNumber') } as Setup);
  }

  get printOrder(): string {
    return this.sheet.pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  }

  set printOrder(given: unknown) {
    const value = textOf(given, 'printOrder');
    if (value !== 'OverThenDown' && value !== 'DownThenOver') throw invalidArgument('printOrder');
    this.change({ pageOrder: value === 'OverThenDown' ? 'overThenDown' : 'downThenOver' });
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.book, this.sheet);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const factor = POINTS_PER[unit];
    if (factor === undefined) throw invalidArgument('unit');
    const known = Object.entries(margins).filter(([name]) => (MARGINS as readonly string[]).includes(name));
    this.setMargins(Object.fromEntries(known.map(([name, value]) => [name, value * factor])));
  }

  setPrintArea(area: unknown): void {
    const areas =
      area instanceof RangeObject
        ? [area.area]
        : area instanceof RangeAreasObject
          ? area.rectangles
          : areasOnSheet(this.book, this.sheet, area);
    this.change({ printArea: areas.map(corners).join('&&') });
  }

  getPrintArea(): HostObject {
    return found(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): HostObject {
    const text = this.sheet.pageSetup.printArea ?? '';
    const areas = text.split('&&').flatMap((part) => parseArea(part) ?? []);
    return areas.length > 0 ? new RangeAreasObject(this.book, this.sheet, areas) : NULL_OBJECT;
  }

  /** Whole rows, e.g. `$1:$4`; a range stands for its rows. */
  setPrintTitleRows(rows: unknown): void {
    const area = this.areaOf(rows);
    this.change({ printTitlesRow: `${area.top + 1}:${area.bottom + 1}` });
  }

  getPrintTitleRows(): HostObject {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): HostObject {
    return this.titles(this.sheet.pageSetup.printTitlesRow, isEntireRow);
  }

  /** Whole columns, e.g. `$A:$B`; a range stands for its columns. */
  setPrintTitleColumns(columns: unknown): void {
    const area = this.areaOf(columns);
    this.change({ printTitlesColumn: areaAddress({ ...WHOLE_SHEET, left: area.left, right: area.right }) });
  }

  getPrintTitleColumns(): HostObject {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): HostObject {
    return this.titles(this.sheet.pageSetup.printTitlesColumn, isEntireColumn);
  }

  private titles(text: string | undefined, fits: (area: Area) => boolean): HostObject {
    const area = parseArea(text ?? '');
    return area && fits(area) ? new RangeObject(this.book, this.sheet, area) : NULL_OBJECT;
  }

  private areaOf(range: unknown): Area {
    if (range instanceof RangeObject) return range.area;
    const [area] = areasOnSheet(this.book, this.sheet, range);
    if (!area) throw invalidArgument('range');
    return area;
  }

  private margin(side: Margin): number {
    return (
      ((this.sheet.pageSetup.margins as Partial<Record<Margin, number>> | undefined)?.[side] ?? DEFAULT_MARGINS[side]) *
      POINTS_PER_INCH
    );
  }

  private setMargins(points: Partial<Record<Margin, number>>): void {
    const margins = { ...DEFAULT_MARGINS, ...(this.sheet.pageSetup.margins as object | undefined) };
    for (const side of MARGINS) {
      const value = points[side];
      if (value === undefined) continue;
      if (!(value >= 0)) throw invalidArgument('margin');
      margins[side] = value / POINTS_PER_INCH;
    }
    this.change({ margins });
  }

  private change(setup: Setup): void {
    Object.assign(this.sheet.pageSetup, setup);
    this.book.changes.add({ kind: 'other' });
  }
}

function found(object: HostObject): HostObject {
  if (object === NULL_OBJECT) throw itemNotFound();
  return object;
}

/** Print areas are written with both corners, whole columns and rows too. */
function corners(area: Area): string {
  const first = areaAddress({ ...area, bottom: area.top, right: area.left });
  const last = areaAddress({ ...area, top: area.bottom, left: area.right });
  return `${first}:${last}`;
}
