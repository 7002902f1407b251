/** A workbook in portions that are each copied to another thread in a few milliseconds. */
import type { OpenWorkbook } from '../read-workbook';
import type { ToChecker } from './messages';

const CELLS_PER_PORTION = 5000;

/** First the workbook without its rows, then the rows of each sheet in order. What only Excel needs (marks, notes) stays here. */
export function* portionsOf(open: OpenWorkbook): Generator<ToChecker, void, undefined> {
  const { cells } = open;
  const sheets = cells.sheets.map((sheet) => ({ ...sheet, values: [], numberFormats: [] }));
  yield { kind: 'workbook', open: { ...open, standingMarks: [], standingNotes: [], cells: { ...cells, sheets } } };
  for (const [sheet, { values, numberFormats }] of cells.sheets.entries()) {
    const rows = Math.max(1, Math.floor(CELLS_PER_PORTION / Math.max(1, values[0]?.length ?? 0)));
    for (let first = 0; first < values.length; first += rows) {
      const portion = {
        values: values.slice(first, first + rows),
        numberFormats: numberFormats.slice(first, first + rows),
      };
      yield { kind: 'rows', sheet, ...portion };
    }
  }
}
