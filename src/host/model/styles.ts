/**
 * Styles of cells. exceljs lets cells share one style object, so a change must never be made in place: every change makes
 * (or finds) a new style object. Equal changes to equal styles give the same object, which keeps large writes small.
 */
import type { Alignment, Borders, Cell, Column, Fill, Font, Protection, Style } from 'exceljs';

/** What may be set of a style; undefined takes a part away. */
export interface StyleChange {
  numFmt?: string;
  font?: Partial<Font>;
  alignment?: Partial<Alignment>;
  border?: Partial<Borders>;
  fill?: Fill | undefined;
  protection?: Partial<Protection>;
}

/** The font of the Normal style; a font in a file must name all of it or programs fill in their own defaults. */
const STANDARD_FONT: Partial<Font> = { name: 'Calibri', size: 11, family: 2 };

const changed = new WeakMap<object, Map<string, Partial<Style>>>();

/** The style with the change made: parts of font, alignment, border and protection are merged, fill and format replaced. */
export function withChange(style: Partial<Style>, change: StyleChange, key = JSON.stringify(change)): Partial<Style> {
  let known = changed.get(style);
  if (!known) changed.set(style, (known = new Map<string, Partial<Style>>()));
  let result = known.get(key);
  if (!result) {
    result = { ...style };
    if (change.numFmt !== undefined) result.numFmt = change.numFmt;
    if (change.font) result.font = { ...(style.font ?? STANDARD_FONT), ...change.font };
    if (change.alignment) result.alignment = { ...style.alignment, ...change.alignment };
    if (change.border) result.border = { ...style.border, ...change.border };
    if (change.protection) result.protection = { ...style.protection, ...change.protection };
    if ('fill' in change) {
      if (change.fill) result.fill = change.fill;
      else delete result.fill;
    }
    known.set(key, result);
  }
  return result;
}

const EMPTY: Partial<Style> = Object.freeze({});

/** Cells without any style share one object, so that their changes are found again too. */
export function styleOf(holder: Cell | Column): Partial<Style> {
  const style = holder.style as Partial<Style> | undefined;
  if (!style) return EMPTY;
  for (const _key in style) return style;
  return EMPTY;
}
