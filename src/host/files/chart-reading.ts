/** Charts that we drew, read back from their DrawingML: also where somebody changed title, kind or areas in Excel meanwhile. */
import type { DrawnChart } from './drawing';
import type { ChartKind, ChartModel, ChartSeries } from './extras';
import type { OfficePackage } from './package';
import { descendants, elementsIn, firstElement, textOf, type XmlElement } from './xml';

/** How a chart is known in the host's own part. */
export const chartKey = (sheet: string, name: string): string => `${sheet}!${name}`;

/** Splits the charts of a drawing into ours and those of others. */
export async function readCharts(
  files: OfficePackage,
  sheet: string,
  drawn: readonly DrawnChart[],
  ours: ReadonlySet<string>,
): Promise<{ kept: ChartModel[]; foreign: DrawnChart[] }> {
  const kept: ChartModel[] = [];
  const foreign: DrawnChart[] = [];
  for (const one of drawn) {
    const content = ours.has(chartKey(sheet, one.name)) ? chartContent((await files.text(one.path)) ?? '') : null;
    if (content) kept.push({ name: one.name, sheet, place: { ...one.place }, ...content });
    else foreign.push(one);
  }
  return { kept, foreign };
}

function chartContent(xml: string): Pick<ChartModel, 'kind' | 'title' | 'series' | 'valueMinimum'> | null {
  const chart = firstElement(elementsIn(xml)[0]?.inner ?? '', 'chart');
  const plot = chart && firstElement(chart.inner, 'plotArea');
  const drawings = plot ? elementsIn(plot.inner).filter((one) => one.local.endsWith('Chart')) : [];
  const drawing = drawings[0];
  const kind = drawing && kindOf(drawing);
  if (!plot || !drawing || !kind || drawings.length > 1) return null;
  const title = firstElement(chart.inner, 'title');
  const series = elementsIn(drawing.inner)
    .filter((one) => one.local === 'ser')
    .map(seriesOf);
  if (series.some((one) => one === null)) return null;
  return {
    kind,
    title: title
      ? descendants(title.inner, 't')
          .map((one) => textOf(one.inner))
          .join('')
      : null,
    series: series.filter((one) => one !== null),
    valueMinimum: valueMinimumOf(plot),
  };
}

function valueMinimumOf(plot: XmlElement): number | null {
  const scaling = firstElement(firstElement(plot.inner, 'valAx')?.inner ?? '', 'scaling');
  const minimum = firstElement(scaling?.inner ?? '', 'min')?.attributes.get('val');
  return minimum === undefined ? null : Number(minimum);
}

function kindOf(drawing: XmlElement): ChartKind | null {
  const value = (local: string): string => firstElement(drawing.inner, local)?.attributes.get('val') ?? '';
  if (drawing.local === 'lineChart') return 'line';
  if (drawing.local === 'pieChart') return 'pie';
  if (drawing.local !== 'barChart') return null;
  const stacked = value('grouping') === 'stacked';
  if (value('barDir') === 'bar') return stacked ? 'stackedBar' : 'bar';
  return stacked ? 'stackedColumn' : 'column';
}

function seriesOf(series: XmlElement): ChartSeries | null {
  const reference = (local: string): string | null => {
    const part = firstElement(series.inner, local);
    const formula = part && descendants(part.inner, 'f')[0];
    return formula ? textOf(formula.inner) : null;
  };
  const valuesRef = reference('val');
  if (valuesRef === null) return null;
  const title = firstElement(series.inner, 'tx');
  return {
    name: title ? textOf(descendants(title.inner, 'v')[0]?.inner ?? '') : '',
    nameRef: reference('tx'),
    categoriesRef: reference('cat'),
    valuesRef,
  };
}
