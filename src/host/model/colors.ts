/** Colours: add-ins write `#RRGGBB` or an HTML name, files hold ARGB, an index of the old palette or a colour of the theme. */
import { invalidArgument } from '../errors';

/** Colour as exceljs holds it; its types leave out `tint` and `indexed`, which files have. */
export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The Office theme that new workbooks have had since 2013, in the order of the `theme` attribute. */
const OFFICE_THEME = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore

/** The default indexed palette from entry 8 (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const HTML_NAMES: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', orange: 'FFA500',
  purple: '800080', gray: '808080', grey: '808080', silver: 'C0C0C0', maroon: '800000', navy: '000080', teal: '008080',
  lime: '00FF00', aqua: '00FFFF', fuchsia: 'FF00FF', olive: '808000', pink: 'FFC0CB', lightgray: 'D3D3D3',
}; // prettier-ignore

/** The ARGB of `#RRGGBB` or a common HTML name; InvalidArgument for anything else. */
export function fileColor(color: unknown): FileColor {
  if (typeof color !== 'string') throw invalidArgument('color');
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1] ?? HTML_NAMES[color.toLowerCase()];
  if (!hex) throw invalidArgument(`color ${color}`);
  return { argb: `FF${hex.toUpperCase()}` };
}

function tinted(channel: number, tint: number): number {
  const value = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
  return Math.round(Math.min(255, Math.max(0, value)));
}

/** `#RRGGBB` of a colour in a file, or null where it has none. Tints are applied per channel, close to what Excel shows. */
export function webColor(color: FileColor | undefined): string | null {
  if (!color) return null;
  const base =
    /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(color.argb ?? '')?.[1] ??
    (color.theme === undefined ? undefined : OFFICE_THEME[color.theme]) ??
    (color.indexed === undefined ? undefined : INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8]);
  if (!base) return null;
  const tint = color.tint ?? 0;
  const channels = [0, 2, 4].map((start) => tinted(parseInt(base.slice(start, start + 2), 16), tint));
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
