/** Looks of cells: their own style, and what conditional formats make of it. */
import type { Border, Cell, Style, Worksheet } from 'exceljs';
import type { Book } from '../model/book';
import type { WireValue } from '../model/cells';
import { webColor } from '../model/colors';
import { type FormatRule, rulesOf } from '../model/conditional-formats';
import { styleOf } from '../model/styles';
import { conditionalFill } from '../objects/conditional-rules';
import { ruleTest } from './rule-test';

export interface BorderLook {
  readonly style: string;
  readonly color: string;
}

export interface CellLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  /** As it is painted: numbers right, texts left, truth values centred, unless the format says otherwise. */
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLook>>>;
}

function borderLook(border: Partial<Border> | undefined): BorderLook | undefined {
  return border?.style ? { style: border.style, color: webColor(border.color) ?? '#000000' } : undefined;
}

function horizontalOf(aligned: string | undefined, value: WireValue): CellLook['horizontal'] {
  if (aligned === 'left' || aligned === 'center' || aligned === 'right') return aligned;
  if (aligned === 'centerContinuous') return 'center';
  return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
}

const known = new WeakMap<object, Map<string, CellLook>>();

/** The look of a cell by its own style; cells of one style and kind of value share it. */
export function lookOf(cell: Cell, value: WireValue): CellLook {
  const style = styleOf(cell);
  let byKind = known.get(style);
  if (!byKind) known.set(style, (byKind = new Map<string, CellLook>()));
  const kind = typeof value;
  let look = byKind.get(kind);
  if (!look) byKind.set(kind, (look = makeLook(style, value)));
  return look;
}

function makeLook(style: Partial<Style>, value: WireValue): CellLook {
  const { font = {}, fill, border = {}, alignment = {} } = style;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const look = borderLook(border[side]);
    return look ? [[side, look] as const] : [];
  });
  return {
    fill: fill?.type === 'pattern' && fill.pattern !== 'none' ? webColor(fill.fgColor) : null,
    color: webColor(font.color),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: Boolean(font.underline) && font.underline !== 'none',
    strike: font.strike ?? false,
    fontSize: font.size ?? 11,
    fontName: font.name ?? 'Calibri',
    horizontal: horizontalOf(alignment.horizontal, value),
    vertical: alignment.vertical === 'top' ? 'top' : alignment.vertical === 'middle' ? 'center' : 'bottom',
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    borders: Object.fromEntries(sides),
  };
}

/** What the conditional formats of the sheet change at a position, null for nothing: of several rules the first that applies wins, part by part. */
export function conditionalLooks(
  book: Book,
  sheet: Worksheet,
): (row: number, column: number) => Partial<CellLook> | null {
  const rules = rulesOf(sheet).map((one) => ({
    ...one,
    applies: ruleTest(book, sheet, one),
    look: ruleLook(one.rule),
  }));
  return (row, column) => {
    let look: Partial<CellLook> | null = null;
    for (const { rule, areas, applies, look: change } of rules) {
      const inside = areas.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (!inside || !applies(row, column)) continue;
      look = { ...change, ...(look ?? {}) };
      if (rule.stopIfTrue) break;
    }
    return look;
  };
}

function ruleLook({ style }: FormatRule): Partial<CellLook> {
  const fill = conditionalFill(style);
  const color = webColor(style?.font?.color);
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(style?.font?.italic ? { italic: true } : {}),
  };
}
