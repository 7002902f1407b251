/** Elements after the cells of a worksheet part, put in the order that the standard asks for (exceljs writes some of them elsewhere). */
import { elementsIn } from './xml';

/** CT_Worksheet, from sheetData on. */
const ORDER = [
  'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing',
  'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]; // prettier-ignore

/** The part with more elements in it; one of a name that stands there already is replaced, but for those that may repeat. */
export function withEnding(xml: string, added: readonly string[]): string {
  const cells = /<sheetData\s*\/>/.exec(xml);
  const start = cells ? cells.index + cells[0].length : xml.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  const end = xml.lastIndexOf('</worksheet>');
  const more = added.flatMap((one) => elementsIn(one));
  const names = new Set(more.map((one) => one.name));
  const kept = elementsIn(xml.slice(start, end)).filter((one) => !names.has(one.name));
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const sorted = [...kept, ...more].map((one, index) => ({ one, index }));
  sorted.sort((a, b) => place(a.one.name) - place(b.one.name) || a.index - b.index);
  return xml.slice(0, start) + sorted.map(({ one }) => one.xml).join('') + xml.slice(end);
}
