import type { Worksheet } from 'exceljs';
import type { ChartKind, ChartModel } from '../files/extras';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { type Area, onSheet } from '../model/area';
import { type Book, isProtected } from '../model/book';
import { seriesOf } from '../model/chart-series';
import { columnWidth, rowHeight } from '../model/sizes';
import { ChartAxesObject, ChartLegendObject, ChartTitleObject } from './chart-parts';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { areaOnSheet } from './reference';
import { WorksheetObject } from './worksheet';
import { textOf } from './given';

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'stackedColumn',
  BarClustered: 'bar',
  BarStacked: 'stackedBar',
  Line: 'line',
  Pie: 'pie',
};

/** Excel.ChartCollection of a sheet. */
export class ChartCollectionObject extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ChartCollection';
  }

  get [ITEMS](): readonly ChartObject[] {
    return this.book.extras.charts
      .filter((chart) => chart.sheet === this.sheet.name)
      .map((chart) => new ChartObject(this.book, this.sheet, chart));
  }

  [ITEM](key: unknown): ChartObject {
    const found = this[ITEMS].find((chart) => chart[ID] === key || chart.name === key);
    if (!found) throw itemNotFound();
    return found;
  }

  get count(): number {
    return this[ITEMS].length;
  }

  getItem(name: unknown): ChartObject {
    return this[ITEM](name);
  }

  getItemAt(index: number): ChartObject {
    const chart = this[ITEMS][index];
    if (!chart) throw invalidArgument('index');
    return chart;
  }

  getItemOrNullObject(name: unknown): HostObject {
    return this[ITEMS].find((chart) => chart[ID] === name || chart.name === name) ?? NULL_OBJECT;
  }

  /** `seriesBy` Auto takes columns where there are at least as many rows, as Excel does. */
  add(type: unknown, sourceData: unknown, seriesBy: unknown = 'Auto'): ChartObject {
    if (isProtected(this.sheet)) throw new HostError('AccessDenied');
    const kind = KINDS[String(type)];
    if (!kind) throw notImplemented(`ChartCollection.add(${String(type)})`);
    if (!(sourceData instanceof RangeObject)) throw invalidArgument('sourceData');
    const { length } = this.book.extras.charts;
    let number = length + 1;
    while (this.getItemOrNullObject(`Chart ${number}`) !== NULL_OBJECT) number++;
    const chart: ChartModel = {
      name: `Chart ${number}`,
      sheet: this.sheet.name,
      kind,
      title: null,
      valueMinimum: null,
      series: seriesOf(this.book, sourceData.sheet, sourceData.area, seriesBy),
      place: { firstRow: 1, firstColumn: 1, lastRow: 15, lastColumn: 8 },
    };
    const [only, another] = chart.series;
    // A single series gives its name to the chart.
    if (only && !another) chart.title = only.name === '' ? null : only.name;
    this.book.extras.charts.push(chart);
    this.book.changes.add({ kind: 'other' });
    return new ChartObject(this.book, this.sheet, chart);
  }
}

const ids = new WeakMap<ChartModel, string>();
let nextId = 1;

/** Excel.Chart: kind, title, series and place; what else a chart has is drawn as programs draw it by default. */
class ChartObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'Chart';
  }

  override get [ID](): string {
    let id = ids.get(this.chart);
    if (!id) ids.set(this.chart, (id = `{CH${String(nextId++).padStart(6, '0')}-0000-0000-0000-000000000000}`));
    return id;
  }

  get id(): string {
    return this[ID];
  }

  get name(): string {
    return this.chart.name;
  }

  set name(given: unknown) {
    const value = textOf(given, 'name');
    if (typeof value !== 'string' || value === '') throw invalidArgument('name');
    this.chart.name = value;
    this.book.changes.add({ kind: 'other' });
  }

  get chartType(): string {
    return Object.entries(KINDS).find(([, kind]) => kind === this.chart.kind)?.[0] ?? 'ColumnClustered';
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.book, this.chart);
  }

  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.book, this.chart);
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject();
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.sheet);
  }

  get left(): number {
    return total(0, this.chart.place.firstColumn, (column) => columnWidth(this.sheet, column));
  }

  get top(): number {
    return total(0, this.chart.place.firstRow, (row) => rowHeight(this.sheet, row));
  }

  get width(): number {
    const { firstColumn, lastColumn } = this.chart.place;
    return total(firstColumn, lastColumn + 1, (column) => columnWidth(this.sheet, column));
  }

  get height(): number {
    const { firstRow, lastRow } = this.chart.place;
    return total(firstRow, lastRow + 1, (row) => rowHeight(this.sheet, row));
  }

  /** Covers the cells from the first to the last. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.areaOf(startCell);
    const { firstRow, firstColumn, lastRow, lastColumn } = this.chart.place;
    const end =
      endCell === undefined || endCell === null
        ? onSheet({
            top: start.top,
            left: start.left,
            bottom: start.top + lastRow - firstRow,
            right: start.left + lastColumn - firstColumn,
          })
        : this.areaOf(endCell);
    this.chart.place = { firstRow: start.top, firstColumn: start.left, lastRow: end.bottom, lastColumn: end.right };
    this.book.changes.add({ kind: 'other' });
  }

  setData(sourceData: unknown, seriesBy: unknown = 'Auto'): void {
    if (!(sourceData instanceof RangeObject)) throw invalidArgument('sourceData');
    this.chart.series = seriesOf(this.book, sourceData.sheet, sourceData.area, seriesBy);
    this.book.changes.add({ kind: 'other' });
  }

  delete(): void {
    const { extras } = this.book;
    extras.charts = extras.charts.filter((chart) => chart !== this.chart);
    this.book.changes.add({ kind: 'other' });
  }

  private areaOf(cell: unknown): Area {
    return cell instanceof RangeObject ? cell.area : areaOnSheet(this.book, this.sheet, cell);
  }
}

function total(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}
