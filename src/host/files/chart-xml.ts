/** Charts as DrawingML, with the values of their cells cached, so that Excel and LibreOffice show them at once. */
import ExcelJS from 'exceljs';
import { piecesOf } from '../formulas/references';
import { areaOf } from '../formulas/areas';
import { rowsOf } from '../formulas/sheet-cells';
import { cellText } from './cell-text';
import type { ChartModel, ChartSeries } from './extras';
import { encodeXml } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Colours of the series in turn: distinct in print and for colour-blind eyes. */
const COLOURS = ['0F6C5C', 'E0A030', '3B6FB6', 'B5483A', '7A5BA6', '5B6776', '62A95B', 'C77DA8'];

/** The chart part. */
export function chartXml(chart: ChartModel, workbook: ExcelJS.Workbook): string {
  const title =
    chart.title === null
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="sl-SI" sz="1200" b="1"/><a:t>${encodeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend =
    chart.series.length > 1 || chart.kind === 'pie'
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title}<c:plotArea><c:layout/>${plot(chart, workbook)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plot(chart: ChartModel, workbook: ExcelJS.Workbook): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, workbook)).join('');
  const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  switch (chart.kind) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>${axes('b', 'l', chart.valueMinimum)}`;
    case 'column':
    case 'stackedColumn':
    case 'bar':
    case 'stackedBar': {
      const lying = chart.kind === 'bar' || chart.kind === 'stackedBar';
      const stacked = chart.kind === 'stackedColumn' || chart.kind === 'stackedBar';
      const shape = `<c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`;
      const gap = `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}`;
      return `<c:barChart>${shape}${series}${gap}${axisIds}</c:barChart>${lying ? axes('l', 'b', chart.valueMinimum) : axes('b', 'l', chart.valueMinimum)}`;
    }
  }
}

const GRID_LINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Categories and values; lying bars are read from the top, like the table they come from. */
function axes(categories: 'b' | 'l', values: 'b' | 'l', minimum: number | null): string {
  const axis = (name: string, id: string, other: string, position: string, more: string): string =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${name === 'catAx' && position === 'l' ? 'maxMin' : 'minMax'}"/>${name === 'valAx' && minimum !== null ? `<c:min val="${minimum}"/>` : ''}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    (name === 'valAx' ? GRID_LINES : '') +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="${name === 'valAx' && position === 'b' ? 'max' : 'autoZero'}"/>${more}</c:${name}>`;
  return (
    axis(
      'catAx',
      '111111111',
      '222222222',
      categories,
      '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    ) + axis('valAx', '222222222', '111111111', values, '<c:crossBetween val="between"/>')
  );
}

function seriesXml(series: ChartSeries, index: number, chart: ChartModel, workbook: ExcelJS.Workbook): string {
  const nameCell = series.nameRef === null ? null : (cellsOf(series.nameRef, workbook)[0] ?? null);
  const shown = nameCell ? cellText(nameCell) : series.name;
  const name =
    series.nameRef === null
      ? `<c:v>${encodeXml(series.name)}</c:v>`
      : `<c:strRef><c:f>${encodeXml(series.nameRef)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${encodeXml(shown)}</c:v></c:pt></c:strCache></c:strRef>`;
  const colour = COLOURS[index % COLOURS.length] ?? '000000';
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const look =
    chart.kind === 'pie'
      ? ''
      : chart.kind === 'line'
        ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`
        : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const slices =
    chart.kind === 'pie'
      ? cellsOf(series.valuesRef, workbook)
          .map(
            (_cell, slice) =>
              `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${COLOURS[slice % COLOURS.length] ?? '000000'}"/></a:solidFill></c:spPr></c:dPt>`,
          )
          .join('')
      : '';
  const categories =
    series.categoriesRef === null ? '' : `<c:cat>${categoriesXml(series.categoriesRef, workbook)}</c:cat>`;
  const values = `<c:val><c:numRef><c:f>${encodeXml(series.valuesRef)}</c:f>${numberCache(series.valuesRef, workbook)}</c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${look}${slices}${categories}${values}${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

/** Dates and numbers keep the format of their cells, all else is text. */
function categoriesXml(reference: string, workbook: ExcelJS.Workbook): string {
  const formula = `<c:f>${encodeXml(reference)}</c:f>`;
  const numeric = cellsOf(reference, workbook).every((cell) => typeof plainValue(cell) === 'number');
  if (numeric) return `<c:numRef>${formula}${numberCache(reference, workbook)}</c:numRef>`;
  return `<c:strRef>${formula}${textCache(reference, workbook)}</c:strRef>`;
}

const plainValue = (cell: ExcelJS.Cell | undefined): unknown =>
  cell?.type === ExcelJS.ValueType.Formula ? cell.result : cell?.value;

function textCache(reference: string, workbook: ExcelJS.Workbook): string {
  const cells = cellsOf(reference, workbook);
  const points = cells.map((cell, index) => `<c:pt idx="${index}"><c:v>${encodeXml(cellText(cell))}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache>`;
}

function numberCache(reference: string, workbook: ExcelJS.Workbook): string {
  const cells = cellsOf(reference, workbook);
  const points = cells.map((cell, index) => {
    const value = plainValue(cell);
    return typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '';
  });
  return `<c:numCache><c:formatCode>${encodeXml(cells[0]?.numFmt ?? 'General')}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`;
}

/** Cells of an area in reading order, at most as many as a chart can show; none where the reference leads nowhere. */
function cellsOf(reference: string, workbook: ExcelJS.Workbook): (ExcelJS.Cell | undefined)[] {
  const piece = piecesOf(reference).find((one) => one.kind === 'reference');
  const sheet = piece === undefined || piece.sheet === null ? undefined : workbook.getWorksheet(piece.sheet);
  const area = piece && areaOf(piece.area);
  if (!sheet || !area || (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1) > 32_000)
    return [];
  const cells: (ExcelJS.Cell | undefined)[] = [];
  const rows = rowsOf(sheet);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
      cells.push(rows[row - 1]?._cells[column - 1]);
  }
  return cells;
}

/** The anchor that puts a chart on a drawing. */
export function chartAnchorXml(chart: ChartModel, relationshipId: string, number: number): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.place;
  return (
    `<xdr:twoCellAnchor>${corner('from', firstColumn, firstRow)}${corner('to', lastColumn + 1, lastRow + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${1000 + number}" name="${encodeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
