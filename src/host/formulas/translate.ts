/** Formulas as the engine understands them: names and structured references resolved to areas, every reference checked. */
import type ExcelJS from 'exceljs';
import { areaOf, type FormulaArea } from './areas';
import { lettersOf, piecesOf, shiftFormula } from './references';
import { structuredArea, type FormulaTable } from './structured';

export interface FormulaName {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
}

/** What a formula may speak of. */
export interface FormulaWorld {
  readonly sheets: ReadonlyMap<string, ExcelJS.Worksheet>;
  readonly tables: ReadonlyMap<string, FormulaTable>;
  /** By `name` and by `sheet!name`, in lower case. */
  readonly names: ReadonlyMap<string, FormulaName>;
  /** True for a function that the engine computes. */
  knows(functionName: string): boolean;
}

export interface TranslatedFormula {
  /** With `=`. */
  readonly formula: string;
  /** Areas that it reads; the sheet is in the workbook. */
  readonly reads: readonly { readonly sheet: ExcelJS.Worksheet; readonly area: FormulaArea }[];
  /** Reads areas that are computed while it runs (INDIRECT, OFFSET). */
  readonly readsAnything: boolean;
}

/** Names nested deeper are taken for endless. */
const DEPTH = 20;
const COMPUTED_REFERENCES = new Set(['INDIRECT', 'OFFSET']);

/** The formula for the engine, or null where it cannot be computed here. */
export function translate(
  formula: string,
  at: { sheet: ExcelJS.Worksheet; row: number; column: number },
  world: FormulaWorld,
): TranslatedFormula | null {
  const reads: { sheet: ExcelJS.Worksheet; area: FormulaArea }[] = [];
  const found = { readsAnything: false, possible: true };

  const written = (text: string, depth: number): string => {
    if (depth > DEPTH) {
      found.possible = false;
      return '';
    }
    const pieces = piecesOf(text);
    return pieces
      .map((piece, index) => {
        if (piece.kind === 'function') {
          const name = piece.text.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '').toUpperCase();
          if (!world.knows(name)) found.possible = false;
          if (COMPUTED_REFERENCES.has(name)) found.readsAnything = true;
          return name;
        }
        if (piece.kind === 'reference') {
          const sheet = piece.sheet === null ? at.sheet : world.sheets.get(piece.sheet.toLowerCase());
          if (piece.sheet !== null && /^\[|:/.test(piece.sheet)) found.possible = false;
          // `Jan:Dec!A1` reads the same cell of many sheets.
          if (piece.sheet !== null && pieces[index - 1]?.text.endsWith(':')) found.possible = false;
          const area = areaOf(piece.area);
          if (!sheet || !area) return '#REF!';
          reads.push({ sheet, area });
          return `${quoted(sheet.name)}${piece.area}`;
        }
        if (piece.kind === 'structured') {
          const table = piece.table === '' ? tableAt(world, at) : world.tables.get(piece.table.toLowerCase());
          const area = table && structuredArea(table, piece.specifier, at.row);
          if (!area) return '#REF!';
          reads.push({ sheet: table.sheet, area });
          return `${quoted(table.sheet.name)}${areaText(area)}`;
        }
        if (piece.kind !== 'name') return piece.text;
        const known =
          world.names.get(`${at.sheet.name.toLowerCase()}!${piece.text.toLowerCase()}`) ??
          world.names.get(piece.text.toLowerCase());
        if (known) return inParentheses(written(relativeTo(known.formula, at), depth + 1));
        const table = world.tables.get(piece.text.toLowerCase());
        const area = table && structuredArea(table, '[]', at.row);
        if (!area) return piece.text;
        reads.push({ sheet: table.sheet, area });
        return `${quoted(table.sheet.name)}${areaText(area)}`;
      })
      .join('');
  };

  const translated = `=${written(formula, 0)}`;
  return found.possible ? { formula: translated, reads, readsAnything: found.readsAnything } : null;
}

/** Relative addresses in a name are written for A1. */
const relativeTo = (formula: string, at: { row: number; column: number }): string =>
  shiftFormula(formula.replace(/^=/, ''), at.row - 1, at.column - 1);

/** A plain area stays bare: functions that want a reference do not take one in parentheses everywhere. */
const inParentheses = (formula: string): string =>
  /^('(?:[^']|'')+'|[^'!()+*/&=<>,^-]+)![$A-Za-z0-9:]+$/.test(formula) ? formula : `(${formula})`;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

function areaText(area: FormulaArea): string {
  const first = `$${lettersOf(area.firstColumn) ?? ''}$${area.firstRow}`;
  const last = `$${lettersOf(area.lastColumn) ?? ''}$${area.lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The table that a cell stands in: `[@Ure]` without a table's name. */
function tableAt(
  world: FormulaWorld,
  at: { sheet: ExcelJS.Worksheet; row: number; column: number },
): FormulaTable | undefined {
  return [...world.tables.values()].find(
    ({ sheet, area }) =>
      sheet === at.sheet &&
      area.firstRow <= at.row &&
      at.row <= area.lastRow &&
      area.firstColumn <= at.column &&
      at.column <= area.lastColumn,
  );
}
