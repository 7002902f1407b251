import type { Alignment } from 'exceljs';
import { invalidArgument } from '../errors';
import { always, common, restyle } from '../model/apply';
import { SHEET_COLUMNS } from '../model/area';
import { rowsOfSheet } from '../model/cells';
import { agreed, columnWidth, MAX_HEIGHT_POINTS, MAX_WIDTH_POINTS, rowHeight, setColumnWidth } from '../model/sizes';
import { fitColumn, fitRow } from '../model/autofit';
import { RangeBorderCollectionObject } from './range-borders';
import { RangeFillObject } from './range-fill';
import { RangeFontObject } from './range-font';
import { HostObject, TYPE } from './host-object';
import { FormatProtectionObject } from './format-protection';
import { type Target, touchFormat } from './target';
import { booleanOf, numberOf, textOf } from './given';

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal'] | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical'] | undefined>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const nameOf = (names: Readonly<Record<string, string | undefined>>, value: string | undefined): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/** Excel.RangeFormat of a range or of several areas. */
export class RangeFormatObject extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'RangeFormat';
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.target);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.target);
  }

  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.target);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.target);
  }

  get horizontalAlignment(): string | null {
    return common(
      this.target.sheet,
      this.target.areas,
      (style) => nameOf(HORIZONTAL, style.alignment?.horizontal) ?? 'General',
    );
  }

  set horizontalAlignment(given: unknown) {
    const value = textOf(given, 'horizontalAlignment');
    if (!(value in HORIZONTAL)) throw invalidArgument('horizontalAlignment');
    this.align({ horizontal: HORIZONTAL[value] } as Partial<Alignment>);
  }

  get verticalAlignment(): string | null {
    return common(
      this.target.sheet,
      this.target.areas,
      (style) => nameOf(VERTICAL, style.alignment?.vertical) ?? 'Bottom',
    );
  }

  set verticalAlignment(given: unknown) {
    const value = textOf(given, 'verticalAlignment');
    if (!(value in VERTICAL)) throw invalidArgument('verticalAlignment');
    this.align({ vertical: VERTICAL[value] } as Partial<Alignment>);
  }

  get wrapText(): boolean | null {
    return common(this.target.sheet, this.target.areas, (style) => style.alignment?.wrapText ?? false);
  }

  set wrapText(given: unknown) {
    const value = booleanOf(given, 'wrapText');
    this.align({ wrapText: value });
  }

  get shrinkToFit(): boolean | null {
    return common(this.target.sheet, this.target.areas, (style) => style.alignment?.shrinkToFit ?? false);
  }

  set shrinkToFit(given: unknown) {
    const value = booleanOf(given, 'shrinkToFit');
    this.align({ shrinkToFit: value });
  }

  get indentLevel(): number | null {
    return common(this.target.sheet, this.target.areas, (style) => style.alignment?.indent ?? 0);
  }

  set indentLevel(given: unknown) {
    const value = numberOf(given, 'indentLevel');
    if (!Number.isInteger(value) || value < 0 || value > 250) throw invalidArgument('indentLevel');
    this.align({ indent: value });
  }

  /** Degrees −90 to 90; 180 is vertical text. */
  get textOrientation(): number | null {
    return common(this.target.sheet, this.target.areas, (style) => {
      const rotation = style.alignment?.textRotation ?? 0;
      return rotation === 'vertical' ? 180 : rotation;
    });
  }

  set textOrientation(given: unknown) {
    const value = numberOf(given, 'textOrientation');
    if (value !== 180 && !(value >= -90 && value <= 90)) throw invalidArgument('textOrientation');
    this.align({ textRotation: value === 180 ? 'vertical' : value });
  }

  /** Points. */
  get columnWidth(): number | null {
    const { sheet, areas } = this.target;
    const defined = (sheet.columns as unknown[] | null)?.length ?? 0;
    const widths = areas.map((area) =>
      agreed(area.left, area.right, Math.max(area.left, defined), (column) => columnWidth(sheet, column)),
    );
    return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
  }

  set columnWidth(given: unknown) {
    const points = numberOf(given, 'columnWidth');
    if (typeof points !== 'number' || !(points >= 0 && points <= MAX_WIDTH_POINTS))
      throw invalidArgument('columnWidth');
    const { sheet, areas } = this.target;
    for (const area of areas) {
      if (area.left === 0 && area.right === SHEET_COLUMNS - 1) {
        (sheet.properties as { defaultColWidth?: number }).defaultColWidth = (points * 4) / 21;
        (sheet.columns as { width?: number | undefined }[] | null)?.forEach((column) => (column.width = undefined));
      } else {
        for (let column = area.left; column <= area.right; column++) setColumnWidth(sheet, column, points);
      }
    }
    touchFormat(this.target);
  }

  /** Points. */
  get rowHeight(): number | null {
    const { sheet, areas } = this.target;
    const defined = rowsOfSheet(sheet).length;
    const heights = areas.map((area) =>
      agreed(area.top, area.bottom, Math.max(area.top, defined), (row) => rowHeight(sheet, row)),
    );
    return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
  }

  set rowHeight(given: unknown) {
    const points = numberOf(given, 'rowHeight');
    if (typeof points !== 'number' || !(points >= 0 && points <= MAX_HEIGHT_POINTS)) throw invalidArgument('rowHeight');
    const { sheet, areas } = this.target;
    for (const area of areas) {
      if (area.top === 0 && area.bottom > 100_000) {
        (sheet.properties as { defaultRowHeight?: number }).defaultRowHeight = points;
      }
      const last = area.bottom > 100_000 ? rowsOfSheet(sheet).length - 1 : area.bottom;
      for (let row = area.top; row <= last; row++) sheet.getRow(row + 1).height = points;
    }
    touchFormat(this.target);
  }

  autofitColumns(): void {
    for (const area of this.target.areas) fitColumn(this.target, area);
    touchFormat(this.target);
  }

  autofitRows(): void {
    for (const area of this.target.areas) fitRow(this.target.sheet, area);
    touchFormat(this.target);
  }

  private align(alignment: Partial<Alignment>): void {
    const { sheet, areas } = this.target;
    restyle(sheet, areas, always({ alignment }));
    touchFormat(this.target);
  }
}
