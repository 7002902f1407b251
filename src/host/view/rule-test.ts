/** Decides where a conditional format applies. */
import type { Worksheet } from 'exceljs';
import { cellsOf, intersect } from '../model/area';
import type { Book } from '../model/book';
import { findCell, valueOf, type WireValue } from '../model/cells';
import type { RuleOnSheet } from '../model/conditional-formats';
import { usedArea } from '../model/used';
import { evaluateFormulas, type Wanted } from './evaluate';

type Test = (row: number, column: number) => boolean;
type Operand = (row: number, column: number) => WireValue;

const NEVER: Test = () => false;
/** A rule over more cells than this is not painted: a grid that is looked at has fewer. */
const MOST_CELLS = 100_000;

function constant(formula: string | number | undefined): WireValue | undefined {
  if (formula === undefined || typeof formula === 'number') return formula;
  const text = formula.trim();
  if (/^(true|false)(\(\))?$/i.test(text)) return /^true/i.test(text);
  if (text !== '' && !Number.isNaN(Number(text))) return Number(text);
  return /^"(?:[^"]|"")*"$/.exec(text)?.[0].slice(1, -1).replaceAll('""', '"');
}

/** The operand for each cell of the rule's areas: the same everywhere, or computed for every used cell at once. */
function operand(
  book: Book,
  sheet: Worksheet,
  areas: RuleOnSheet['areas'],
  formula: string | number | undefined,
): Operand | null {
  const fixed = constant(formula);
  if (fixed !== undefined) return () => fixed;
  const used = usedArea(sheet, false);
  const origin = areas[0];
  const parts = used ? areas.flatMap((area) => intersect(area, used) ?? []) : [];
  if (!origin || formula === undefined || parts.reduce((sum, area) => sum + cellsOf(area), 0) > MOST_CELLS) return null;
  const wanted: Wanted[] = [];
  const positions: string[] = [];
  for (const area of parts) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        wanted.push({ formula: String(formula), rows: row - origin.top, columns: column - origin.left });
        positions.push(`${row},${column}`);
      }
    }
  }
  const results = evaluateFormulas(book, sheet, wanted);
  const byPosition = new Map(positions.map((position, index) => [position, results[index] ?? '']));
  return (row, column) => byPosition.get(`${row},${column}`) ?? '';
}

/** Where a rule applies. Rules of kinds that are only kept (colour scales, icons …) are not painted. */
export function ruleTest(book: Book, sheet: Worksheet, { rule, areas }: RuleOnSheet): Test {
  if (rule.type !== 'expression' && rule.type !== 'cellIs') return NEVER;
  const first = operand(book, sheet, areas, rule.formulae?.[0]);
  if (!first) return NEVER;
  if (rule.type === 'expression') {
    return (row, column) => {
      const result = first(row, column);
      return result === true || (typeof result === 'number' && result !== 0);
    };
  }
  const second = rule.formulae?.[1] === undefined ? first : operand(book, sheet, areas, rule.formulae[1]);
  if (!second) return NEVER;
  return (row, column) => {
    const value = valueOf(findCell(sheet, row, column), book.extras.date1904);
    return compares(value, rule.operator ?? 'between', first(row, column), second(row, column));
  };
}

/** Excel's order: numbers before texts before truth values; texts without regard to case. An empty cell compares as 0. */
function order(one: WireValue, other: WireValue): number {
  const known = one === '' && typeof other === 'number' ? 0 : one;
  const rank = (value: WireValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(known) !== rank(other)) return rank(known) - rank(other);
  if (typeof known === 'string' && typeof other === 'string')
    return known.toLowerCase().localeCompare(other.toLowerCase());
  return Number(known) - Number(other);
}

function compares(value: WireValue, operator: string, first: WireValue, second: WireValue): boolean {
  const low = order(value, first);
  switch (operator) {
    case 'equal':
      return low === 0;
    case 'notEqual':
      return low !== 0;
    case 'greaterThan':
      return low > 0;
    case 'lessThan':
      return low < 0;
    case 'greaterThanOrEqual':
      return low >= 0;
    case 'lessThanOrEqual':
      return low <= 0;
    case 'between':
      return low >= 0 && order(value, second) <= 0;
    default:
      return low < 0 || order(value, second) > 0;
  }
}
