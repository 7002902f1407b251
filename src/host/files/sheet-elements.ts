/** Elements around the cells of a worksheet part, put in the order that the standard asks for (exceljs writes some of them elsewhere). */
import { elementsIn } from './xml';

/** CT_Worksheet. */
const BEFORE_CELLS = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];
const AFTER_CELLS = [
  'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing',
  'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]; // prettier-ignore

/** The part with these elements in it: each replaces those of its name. */
export function withElements(xml: string, added: readonly string[]): string {
  const root = /<worksheet\b[^>]*>/.exec(xml);
  const cells = /<sheetData\s*(\/?)>/.exec(xml);
  const bodyStart = root ? root.index + root[0].length : 0;
  const cellsStart = cells?.index ?? bodyStart;
  const cellsEnd =
    cells?.[1] === '/' ? cells.index + cells[0].length : xml.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  const end = xml.lastIndexOf('</worksheet>');
  const more = added.flatMap((one) => elementsIn(one));
  const replaced = new Set(more.map((one) => one.name));
  const section = (from: number, to: number, order: readonly string[]): string => {
    const kept = elementsIn(xml.slice(from, to)).filter((one) => !replaced.has(one.name));
    const own = more.filter(
      (one) => order.includes(one.name) || (order === AFTER_CELLS && !BEFORE_CELLS.includes(one.name)),
    );
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const all = [...kept, ...own].map((one, index) => ({ one, index }));
    all.sort((a, b) => place(a.one.name) - place(b.one.name) || a.index - b.index);
    return all.map(({ one }) => one.xml).join('');
  };
  return (
    xml.slice(0, bodyStart) +
    section(bodyStart, cellsStart, BEFORE_CELLS) +
    xml.slice(cellsStart, cellsEnd) +
    section(cellsEnd, end, AFTER_CELLS) +
    xml.slice(end)
  );
}
