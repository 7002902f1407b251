import type { Border, Borders, BorderStyle, Style } from 'exceljs';
import { invalidArgument } from '../errors';
import { common, type Restyle, restyle } from '../model/apply';
import type { Area } from '../model/area';
import { fileColor, webColor } from '../model/colors';
import { withChange } from '../model/styles';
import { HostCollection, HostObject, ITEM, ITEMS, TYPE } from './host-object';
import { type Target, touchFormat } from './target';
import { textOf } from './given';

type Side = 'top' | 'bottom' | 'left' | 'right';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof INDEXES)[number];

/** The file's border styles by Office.js' style and weight (ECMA-376 ST_BorderStyle). */
const STYLES: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Thin: 'dashed', Medium: 'mediumDashed' },
  Dot: { Thin: 'dotted' },
  DashDot: { Thin: 'dashDot', Medium: 'mediumDashDot' },
  DashDotDot: { Thin: 'dashDotDot', Medium: 'mediumDashDotDot' },
  Double: { Thick: 'double' },
  SlantDashDot: { Medium: 'slantDashDot' },
};

interface Line {
  readonly style: string;
  readonly weight: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin' };
const LINES: ReadonlyMap<BorderStyle, Line> = new Map(
  Object.entries(STYLES).flatMap(([style, weights]) =>
    Object.entries(weights).map(([weight, file]) => [file, { style, weight }] as const),
  ),
);

const styleAndWeight = (file: BorderStyle | undefined): Line => (file ? LINES.get(file) : undefined) ?? NO_LINE;

/** Which side of a cell belongs to the border of the area, if any. */
function sidesAt(index: BorderIndex, row: number, column: number, area: Area): readonly Side[] {
  switch (index) {
    case 'EdgeTop':
      return row === area.top ? ['top'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['left'] : [];
    case 'EdgeRight':
      return column === area.right ? ['right'] : [];
    case 'InsideVertical':
      return [...(column > area.left ? (['left'] as const) : []), ...(column < area.right ? (['right'] as const) : [])];
    case 'InsideHorizontal':
      return [...(row > area.top ? (['top'] as const) : []), ...(row < area.bottom ? (['bottom'] as const) : [])];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}

/** Excel.RangeBorderCollection. */
export class RangeBorderCollectionObject extends HostCollection {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'RangeBorderCollection';
  }

  get [ITEMS](): readonly RangeBorderObject[] {
    return INDEXES.map((index) => new RangeBorderObject(this.target, index));
  }

  [ITEM](key: unknown): RangeBorderObject {
    const index = INDEXES.find((known) => known === key);
    if (!index) throw invalidArgument('border index');
    return new RangeBorderObject(this.target, index);
  }

  get count(): number {
    return INDEXES.length;
  }

  getItemAt(position: number): RangeBorderObject {
    return this[ITEM](INDEXES[position]);
  }
}

/** Excel.RangeBorder: one of the lines of an area. Diagonals are not drawn by anything here and are refused. */
export class RangeBorderObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly index: BorderIndex,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'RangeBorder';
  }

  get sideIndex(): string {
    return this.index;
  }

  get style(): string | null {
    return this.read((border) => styleAndWeight(border?.style).style);
  }

  set style(given: unknown) {
    const value = textOf(given, 'style');
    if (value === 'None') {
      this.change(() => undefined);
      return;
    }
    const weights = STYLES[value];
    const first = weights && Object.values(weights)[0];
    if (!weights || !first) throw invalidArgument('border style');
    this.change((border) => ({ ...border, style: weights[styleAndWeight(border?.style).weight] ?? first }));
  }

  get weight(): string | null {
    return this.read((border) => styleAndWeight(border?.style).weight);
  }

  set weight(given: unknown) {
    const value = textOf(given, 'weight');
    if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(value)) throw invalidArgument('border weight');
    this.change((border) => {
      const now = styleAndWeight(border?.style).style;
      const weights = STYLES[now === 'None' ? 'Continuous' : now] ?? {};
      return { ...border, style: weights[value] ?? border?.style ?? 'thin' };
    });
  }

  get color(): string | null {
    return this.read((border) => webColor(border?.color) ?? '#000000');
  }

  set color(given: unknown) {
    const value = textOf(given, 'color');
    const color = fileColor(value) as { argb: string };
    this.change((border) => ({ style: border?.style ?? 'thin', color }));
  }

  private read<T>(value: (border: Partial<Border> | undefined) => T): T | null {
    const { sheet, areas } = this.target;
    const edges = areas.flatMap((area): readonly (Area & { side: Side })[] => {
      switch (this.index) {
        case 'EdgeTop':
          return [{ ...area, bottom: area.top, side: 'top' }];
        case 'EdgeBottom':
          return [{ ...area, top: area.bottom, side: 'bottom' }];
        case 'EdgeLeft':
          return [{ ...area, right: area.left, side: 'left' }];
        case 'EdgeRight':
          return [{ ...area, left: area.right, side: 'right' }];
        case 'InsideVertical':
          return area.right > area.left ? [{ ...area, left: area.left + 1, side: 'left' }] : [];
        case 'InsideHorizontal':
          return area.bottom > area.top ? [{ ...area, top: area.top + 1, side: 'top' }] : [];
        case 'DiagonalDown':
        case 'DiagonalUp':
          return [];
      }
    });
    if (edges.length === 0) return value(undefined);
    const found = edges.map((edge) => common(sheet, [edge], (style) => value(style.border?.[edge.side])));
    return found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
  }

  private change(make: (border: Partial<Border> | undefined) => Partial<Border> | undefined): void {
    if (this.index.startsWith('Diagonal')) {
      // Excel draws none by default: taking one away is what a blanket "no borders" does.
      if (make(undefined) === undefined) return;
      throw invalidArgument('diagonal borders are not part of the local Excel host');
    }
    const { sheet, areas } = this.target;
    const made = new Map<string, (style: Partial<Style>) => Partial<Style>>();
    const change: Restyle = (style, row, column, area) => {
      const sides = sidesAt(this.index, row, column, area);
      if (sides.length === 0) return style;
      const key = sides.join();
      let apply = made.get(key);
      if (!apply) made.set(key, (apply = (before) => withSides(before, sides, make)));
      return apply(style);
    };
    restyle(sheet, areas, change);
    touchFormat(this.target);
  }
}

function withSides(
  style: Partial<Style>,
  sides: readonly Side[],
  make: (border: Partial<Border> | undefined) => Partial<Border> | undefined,
): Partial<Style> {
  const border: Partial<Record<Side, Partial<Border> | undefined>> = {};
  for (const side of sides) border[side] = make(style.border?.[side]);
  return withChange(
    style,
    { border: border as Partial<Borders> },
    `b${sides.join()}${JSON.stringify(Object.values(border))}`,
  );
}
