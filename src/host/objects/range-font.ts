import type { Font } from 'exceljs';
import { invalidArgument } from '../errors';
import { always, common, restyle } from '../model/apply';
import { fileColor, webColor } from '../model/colors';
import { HostObject, TYPE } from './host-object';
import { type Target, touchFormat } from './target';
import { booleanOf, numberOf, textOf } from './given';

const UNDERLINES: Readonly<Record<string, NonNullable<Font['underline']>>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** Excel.RangeFont. */
export class RangeFontObject extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'RangeFont';
  }

  get bold(): boolean | null {
    return this.common((font) => font.bold ?? false);
  }

  set bold(given: unknown) {
    const value = booleanOf(given, 'bold');
    this.change({ bold: value });
  }

  get italic(): boolean | null {
    return this.common((font) => font.italic ?? false);
  }

  set italic(given: unknown) {
    const value = booleanOf(given, 'italic');
    this.change({ italic: value });
  }

  get strikethrough(): boolean | null {
    return this.common((font) => font.strike ?? false);
  }

  set strikethrough(given: unknown) {
    const value = booleanOf(given, 'strikethrough');
    this.change({ strike: value });
  }

  get underline(): string | null {
    return this.common(({ underline = 'none' }) => {
      const kind = underline === true ? 'single' : underline === false ? 'none' : underline;
      return Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === kind) ?? 'None';
    });
  }

  set underline(given: unknown) {
    const value = textOf(given, 'underline');
    const underline = UNDERLINES[value];
    if (!underline) throw invalidArgument('underline');
    this.change({ underline });
  }

  get color(): string | null {
    return this.common((font) => webColor(font.color) ?? '#000000');
  }

  set color(given: unknown) {
    const value = textOf(given, 'color');
    this.change({ color: fileColor(value) });
  }

  get name(): string | null {
    return this.common((font) => font.name ?? 'Calibri');
  }

  set name(given: unknown) {
    const value = textOf(given, 'name');
    if (typeof value !== 'string' || value === '') throw invalidArgument('name');
    this.change({ name: value });
  }

  /** Points, 1–409. */
  get size(): number | null {
    return this.common((font) => font.size ?? 11);
  }

  set size(given: unknown) {
    const value = numberOf(given, 'size');
    if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument('size');
    this.change({ size: value });
  }

  private common<T>(read: (font: Partial<Font>) => T): T | null {
    return common(this.target.sheet, this.target.areas, (style) => read(style.font ?? {}));
  }

  private change(font: Partial<Font>): void {
    restyle(this.target.sheet, this.target.areas, always({ font }));
    touchFormat(this.target);
  }
}
