/** Print setup of a made sheet: A4, titles repeated, page numbers (ExcelApi 1.9). */
import type { PlanPrint } from '../sheet/plan';
import { addressOf } from '../sheet/style-areas';
import { columnLetters } from '../sheet/address';

/** Queues the page layout. */
export function writePrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: print.fitToWidth, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Centimeters', { top: 1.5, bottom: 1.8, left: 1.2, right: 1.2, header: 0.7, footer: 0.8 });
  if (print.area) layout.setPrintArea(addressOf(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns) {
    layout.setPrintTitleColumns(
      `$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`,
    );
  }
  const { footer } = print;
  const texts = layout.headersFooters.defaultForAllPages;
  if (footer?.left !== undefined) texts.leftFooter = footer.left;
  if (footer?.center !== undefined) texts.centerFooter = footer.center;
  if (footer?.right !== undefined) texts.rightFooter = footer.right;
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
