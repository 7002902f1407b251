/** Saves a workbook: exceljs writes what it knows, then the package gets what exceljs has no place for or writes wrong. */
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { carriedElements } from './carried-elements';
import { addCharts } from './chart-parts';
import { writeCustomXml } from './custom-xml';
import { namesXml, printNamesOf } from './defined-names';
import type { WorkbookExtras } from './extras';
import { hasStops, withStops } from './format-rules';
import { keepAllResults } from './formula-value';
import { withAuthors } from './notes';
import { PackageEditor, sheetRelationshipsPath } from './package-editor';
import { withElements } from './sheet-elements';
import { tableXml, type TableModel } from './table-xml';
import { unchangedElements } from './unchanged';
import { setValidations, validationsOf, validationsXml, type ValidationModel } from './validations';

keepAllResults();

/** The workbook as the bytes of an .xlsx file, with its extras. Neither is changed. */
export async function saveWorkbookFile(workbook: ExcelJS.Workbook, extras: WorkbookExtras): Promise<Uint8Array> {
  const validations = new Map(workbook.worksheets.map((sheet) => [sheet, validationsOf(sheet)]));
  const zip = await JSZip.loadAsync(await written(workbook, extras));
  const editor = new PackageEditor(zip);
  await writeBook(editor, workbook, extras);
  const names = new Set(workbook.worksheets.map((sheet) => sheet.name));
  const charts = extras.charts.filter((chart) => names.has(chart.sheet));
  const drawn = { charts: 0, tables: 0 };
  for (const sheet of workbook.worksheets) {
    await finishSheet(editor, sheet, extras, validations.get(sheet) ?? {}, drawn);
  }
  await writeCustomXml(editor, extras, charts);
  await editor.finish();
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

/** What exceljs writes, without the validations: it would spread or spoil them. */
async function written(workbook: ExcelJS.Workbook, extras: WorkbookExtras): Promise<Uint8Array> {
  workbook.properties.date1904 = extras.date1904;
  const models = workbook.worksheets.map((sheet): [ExcelJS.Worksheet, ValidationModel] => [
    sheet,
    validationsOf(sheet),
  ]);
  try {
    for (const [sheet] of models) setValidations(sheet, {});
    // Compressed once, at the end.
    const options = { zip: { compression: 'STORE' } } as unknown as Partial<ExcelJS.XlsxWriteOptions>;
    return (await workbook.xlsx.writeBuffer(options)) as unknown as Uint8Array;
  } finally {
    for (const [sheet, model] of models) setValidations(sheet, model);
  }
}

async function finishSheet(
  editor: PackageEditor,
  sheet: ExcelJS.Worksheet,
  extras: WorkbookExtras,
  validations: ValidationModel,
  drawn: { charts: number; tables: number },
): Promise<void> {
  const path = `xl/worksheets/sheet${sheet.id}.xml`;
  const carried = extras.carried.get(sheet);
  const added = [validationsXml(validations)];
  if (carried) {
    added.push(...unchangedElements(sheet, carried.unchanged), ...(await carriedElements(editor, path, carried)));
  }
  const charts = extras.charts.filter((chart) => chart.sheet === sheet.name);
  if (charts.length > 0) {
    added.push(await addCharts(editor, path, sheet.workbook, charts, drawn.charts));
    drawn.charts += charts.length;
  }
  for (const { model } of sheet.getTables() as unknown as { readonly model: TableModel }[]) {
    drawn.tables += 1;
    editor.write(
      `xl/tables/table${drawn.tables}.xml`,
      tableXml(model, drawn.tables, carried?.tables.get(model.name) ?? null),
    );
  }
  const notes = `xl/comments${sheet.id}.xml`;
  if (carried && carried.noteAuthors.size > 0 && editor.has(notes))
    editor.write(notes, withAuthors(await editor.text(notes), carried.noteAuthors));
  const misplaced = (await editor.text(sheetRelationshipsPath(path))).includes('vmlDrawing');
  const stops = hasStops(sheet);
  if (!misplaced && !stops && added.every((one) => one === '')) return;
  const xml = withElements(await editor.text(path), added);
  editor.write(path, stops ? withStops(xml, sheet) : xml);
}

/** Names, print areas and titles, and the protection of the structure: all in workbook.xml. */
async function writeBook(editor: PackageEditor, workbook: ExcelJS.Workbook, extras: WorkbookExtras): Promise<void> {
  const sheets = workbook.worksheets.map((sheet) => sheet.name);
  // Names that somebody gave exceljs itself.
  const plain = workbook.definedNames.model.map(({ name, ranges }) => ({
    name,
    sheet: null,
    formula: ranges.join(','),
    hidden: false,
    comment: '',
  }));
  const print = workbook.worksheets.flatMap((sheet) => printNamesOf(sheet.name, sheet.pageSetup));
  const names = namesXml([...plain, ...extras.names, ...print], sheets);
  const book = await editor.text('xl/workbook.xml');
  editor.write(
    'xl/workbook.xml',
    book
      .replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\s*\/>/, '')
      .replace(/<\/sheets>/, (end) => end + names)
      .replace(/<bookViews/, (start) => (extras.protectionXml ?? '') + start),
  );
}
