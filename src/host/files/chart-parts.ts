/** The parts of a sheet's charts in a package. */
import type ExcelJS from 'exceljs';
import { chartAnchorXml, chartXml } from './chart-xml';
import type { ChartModel } from './extras';
import { sheetRelationshipsPath, type PackageEditor } from './package-editor';

/** Writes charts onto the drawing of a sheet; gives the element for the sheet, '' where it had a drawing already. */
export async function addCharts(
  editor: PackageEditor,
  path: string,
  workbook: ExcelJS.Workbook,
  charts: readonly ChartModel[],
  before: number,
): Promise<string> {
  const relations = await editor.text(sheetRelationshipsPath(path));
  const known = /Target="\.\.\/drawings\/(drawing\d+\.xml)"/.exec(relations)?.[1];
  const drawing = `xl/drawings/${known ?? `chartDrawing${before + 1}.xml`}`;
  const links = charts.map((_chart, index) => ({ type: 'chart', target: `../charts/chart${before + index + 1}.xml` }));
  const ids = await editor.relate(drawing, links);
  const anchors = charts.map((chart, index) => chartAnchorXml(chart, ids[index] ?? '', before + index + 1)).join('');
  charts.forEach((chart, index) =>
    editor.write(
      `xl/charts/chart${before + index + 1}.xml`,
      chartXml(chart, workbook),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ),
  );
  if (known) {
    const current = await editor.text(drawing);
    editor.write(drawing, current.replace('</xdr:wsDr>', `${anchors}</xdr:wsDr>`));
    return '';
  }
  const open =
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  editor.write(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open}${anchors}</xdr:wsDr>`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  const [id = ''] = await editor.relate(path, [
    { type: 'drawing', target: `../drawings/${drawing.slice(drawing.lastIndexOf('/') + 1)}` },
  ]);
  return `<drawing r:id="${id}"/>`;
}
