/** How cells look, by what they are: one palette and one number format per kind of figure, for every sheet that is made. */

export interface CellStyle {
  /** Excel's en-US code; `@` is text. */
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin line around each cell. */
  readonly border?: boolean;
  /** Line above, as totals have. */
  readonly topBorder?: boolean;
  /** Editable although its sheet is protected. */
  readonly unlocked?: boolean;
}

export const PALETTE = {
  ink: '#1F2A37',
  muted: '#5B6776',
  accent: '#0F6C5C',
  accentPale: '#DDF0EC',
  line: '#B8C2CC',
  off: '#ECEFF2',
  errorFill: '#F8CBC6',
  warningFill: '#FFE9A8',
  noteFill: '#CFE4F7',
} as const;

const GENERAL = 'General';
const TEXT = '@';
const DATE = 'd. m. yyyy';
const MONEY = '#,##0.00 "€"';
/** One decimal always: Excel shows 4 as »4,« under `0.##`. */
const HOURS = '0.0#';
const COUNT = '0';
const PERCENT = '0.0%';

const header = { bold: true, fill: PALETTE.accent, fontColor: '#FFFFFF', wrap: true, vertical: 'center' } as const;
const grid = { border: true } as const;
const total = { bold: true, topBorder: true, fill: PALETTE.accentPale } as const;

export const STYLES = {
  plain: { numberFormat: GENERAL },
  plainCenter: { numberFormat: GENERAL, horizontal: 'center' },
  title: { numberFormat: TEXT, bold: true, fontSize: 16, fontColor: PALETTE.accent },
  subtitle: { numberFormat: TEXT, fontSize: 12, fontColor: PALETTE.muted },
  subtitleWrapped: { numberFormat: TEXT, fontSize: 12, fontColor: PALETTE.muted, wrap: true, vertical: 'top' },
  section: { numberFormat: TEXT, bold: true, fontSize: 12, fontColor: PALETTE.accent },
  label: { numberFormat: TEXT, fontColor: PALETTE.muted },
  text: { numberFormat: TEXT },
  textCenter: { numberFormat: TEXT, horizontal: 'center' },
  wrapped: { numberFormat: TEXT, wrap: true, vertical: 'top' },
  footnote: { numberFormat: TEXT, italic: true, fontColor: PALETTE.muted, fontSize: 9 },
  footnoteWrapped: {
    numberFormat: TEXT,
    italic: true,
    fontColor: PALETTE.muted,
    fontSize: 9,
    wrap: true,
    vertical: 'top',
  },
  warning: { numberFormat: TEXT, fill: PALETTE.warningFill },
  warningWrapped: { numberFormat: TEXT, fill: PALETTE.warningFill, wrap: true, vertical: 'top' },
  date: { numberFormat: DATE, horizontal: 'left' },
  money: { numberFormat: MONEY },
  rate: { numberFormat: '0.00####' },
  hours: { numberFormat: HOURS },
  count: { numberFormat: COUNT },
  percent: { numberFormat: PERCENT },
  header: { numberFormat: TEXT, ...header },
  headerCenter: { numberFormat: TEXT, ...header, horizontal: 'center' },
  headerRight: { numberFormat: TEXT, ...header, horizontal: 'right' },
  headerNumber: { numberFormat: COUNT, ...header, horizontal: 'center' },
  headerDate: { numberFormat: 'd. m.', ...header, horizontal: 'center' },
  rateCell: { numberFormat: '0.00####', ...grid, horizontal: 'center', fontColor: PALETTE.muted },
  rateUnconfirmed: { numberFormat: '0.00####', ...grid, horizontal: 'center', fill: PALETTE.warningFill },
  quantityCell: { numberFormat: GENERAL, ...grid, horizontal: 'center', fontColor: PALETTE.muted },
  quantityUnconfirmed: { numberFormat: GENERAL, ...grid, horizontal: 'center', fill: PALETTE.warningFill },
  gridLabel: { numberFormat: TEXT, ...grid, fontColor: PALETTE.muted },
  gridText: { numberFormat: TEXT, ...grid, vertical: 'center' },
  gridWrapped: { numberFormat: TEXT, ...grid, wrap: true, vertical: 'center' },
  gridLate: { numberFormat: TEXT, ...grid, fill: PALETTE.warningFill, wrap: true, vertical: 'center' },
  gridCenter: { numberFormat: TEXT, ...grid, horizontal: 'center', vertical: 'center' },
  gridDate: { numberFormat: DATE, ...grid, horizontal: 'center', vertical: 'center' },
  gridMoney: { numberFormat: MONEY, ...grid, vertical: 'center' },
  gridRate: { numberFormat: '#,##0.00#### "€"', ...grid, vertical: 'center' },
  gridHours: { numberFormat: HOURS, ...grid, horizontal: 'right', vertical: 'center' },
  gridCount: { numberFormat: COUNT, ...grid, horizontal: 'right', vertical: 'center' },
  gridOrdinal: { numberFormat: COUNT, ...grid, horizontal: 'center', vertical: 'center' },
  gridCountFlagged: {
    numberFormat: COUNT,
    ...grid,
    horizontal: 'right',
    vertical: 'center',
    fill: PALETTE.warningFill,
  },
  gridPercent: { numberFormat: PERCENT, ...grid, horizontal: 'right', vertical: 'center' },
  gridOff: { numberFormat: TEXT, ...grid, fill: PALETTE.off },
  gridInput: { numberFormat: GENERAL, ...grid, horizontal: 'center', unlocked: true },
  totalText: { numberFormat: TEXT, ...grid, ...total },
  totalMoney: { numberFormat: MONEY, ...grid, ...total },
  totalHours: { numberFormat: HOURS, ...grid, ...total, horizontal: 'right' },
  totalCount: { numberFormat: COUNT, ...grid, ...total, horizontal: 'right' },
  totalPercent: { numberFormat: PERCENT, ...grid, ...total, horizontal: 'right' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
