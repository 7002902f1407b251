import type { ChartModel } from '../files/extras';
import { invalidArgument } from '../errors';
import type { Book } from '../model/book';
import { HostObject, TYPE } from './host-object';
import { booleanOf, textOf } from './given';

/** Excel.ChartTitle. */
export class ChartTitleObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ChartTitle';
  }

  get text(): string {
    return this.chart.title ?? '';
  }

  set text(given: unknown) {
    const value = textOf(given, 'text');
    if (typeof value !== 'string') throw invalidArgument('text');
    this.chart.title = value;
    this.book.changes.add({ kind: 'other' });
  }

  get visible(): boolean {
    return this.chart.title !== null;
  }

  set visible(given: unknown) {
    const value = booleanOf(given, 'visible');
    this.chart.title = value ? (this.chart.title ?? '') : null;
    this.book.changes.add({ kind: 'other' });
  }
}

/** Excel.ChartLegend, as the files show it: on, at the bottom. Anything else is refused. */
export class ChartLegendObject extends HostObject {
  get [TYPE](): string {
    return 'ChartLegend';
  }

  get visible(): boolean {
    return true;
  }

  get position(): string {
    return 'Bottom';
  }

  set position(given: unknown) {
    const value = textOf(given, 'position');
    if (value !== 'Bottom') throw invalidArgument('the local Excel host draws legends at the bottom');
  }
}

/** Excel.ChartAxes. */
export class ChartAxesObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ChartAxes';
  }

  get valueAxis(): ChartValueAxisObject {
    return new ChartValueAxisObject(this.book, this.chart);
  }
}

/** Excel.ChartAxis of the figures. `minimum` is '' where the program chooses it (Microsoft Learn, ChartAxis.minimum). */
export class ChartValueAxisObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ChartAxis';
  }

  get minimum(): number | '' {
    return this.chart.valueMinimum ?? '';
  }

  set minimum(given: unknown) {
    if (given !== '' && typeof given !== 'number') throw invalidArgument('minimum');
    this.chart.valueMinimum = given === '' ? null : given;
    this.book.changes.add({ kind: 'other' });
  }
}
