/** Problems shown at their cells by conditional formats that can be taken away without a trace. */
import type { Issue, Severity } from '../register/issue';
import { parseCellAddress } from '../sheet/address';
import type { Area } from '../sheet/plan';
import { addressLists } from '../sheet/style-areas';
import { PALETTE } from '../sheet/styles';
import { markFormula } from './mark-formula';
import type { Payload } from './payload';
import { rangesAt, wholeSheet } from './ranges';
import type { OpenWorkbook } from './read-workbook';

/** The worst wins where a cell has several issues. */
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'note'];
const FILLS: Readonly<Record<Severity, string>> = {
  error: PALETTE.errorFill,
  warning: PALETTE.warningFill,
  note: PALETTE.noteFill,
};

/** What a mark and the removal of one take in a request: a little more than was measured. */
const MARK_BYTES = 2000;
const CLEAR_BYTES = 1000;

/** Queues the removal of every mark that stands in the workbook. */
export async function queueClearMarks(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  payload: Payload,
): Promise<void> {
  for (const { sheet, id } of open.standingMarks) {
    if (open.protectedSheets.has(sheet)) continue;
    await payload.reserve(CLEAR_BYTES);
    wholeSheet(context.workbook.worksheets.getItem(sheet)).conditionalFormats.getItem(id).delete();
  }
}

/** True for a sheet that is in the workbook and lets itself be marked. */
export const canBeMarked = (open: OpenWorkbook, sheet: string): boolean =>
  open.sheetNames.includes(sheet) && !open.protectedSheets.has(sheet);

/** Queues marks for the issues whose sheets can be marked. */
export async function queueMarks(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  issues: readonly Issue[],
  payload: Payload,
): Promise<void> {
  for (const [sheetName, cells] of worstByCell(issues)) {
    if (!canBeMarked(open, sheetName)) continue;
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const severity of BY_WEIGHT) {
      const areas = [...cells].filter(([, worst]) => worst === severity).flatMap(([cell]) => areaOf(cell));
      for (const addresses of addressLists(areas)) {
        await payload.reserve(MARK_BYTES);
        const { custom } = rangesAt(sheet, addresses).conditionalFormats.add('Custom');
        custom.rule.formula = markFormula(severity);
        custom.format.fill.color = FILLS[severity];
      }
    }
  }
}

function worstByCell(issues: readonly Issue[]): Map<string, Map<string, Severity>> {
  const sheets = new Map<string, Map<string, Severity>>();
  for (const { at, severity } of issues) {
    const cells = sheets.get(at.sheet) ?? new Map<string, Severity>();
    const known = cells.get(at.cell);
    if (known === undefined || BY_WEIGHT.indexOf(severity) < BY_WEIGHT.indexOf(known)) cells.set(at.cell, severity);
    sheets.set(at.sheet, cells);
  }
  return sheets;
}

function areaOf(cell: string): Area[] {
  const place = parseCellAddress(cell);
  if (!place) return [];
  return [{ firstRow: place.row, lastRow: place.row, firstColumn: place.column, lastColumn: place.column }];
}
