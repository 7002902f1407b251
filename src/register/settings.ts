/** The named settings of the sheet Program: their labels (column A), their defined names, and reading and writing them. */
import type { Phase } from '../programme/plan';
import { textKey } from '../programme/text-key';
import type { IsoDate } from '../programme/units';
import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-text';
import type { CellRef, CellValue, SheetCells } from '../sheet/cells';
import { serialOf } from '../sheet/serial';
import { readDateCell } from './cell-values';
import type { Settings } from './register';
import type { AsTyped } from './row';

/** The workbook-wide defined names; part of the contract. */
export const SETTING_NAMES = [
  'naziv', 'enota', 'izvajalec', 'lokacija', 'zacetek', 'faza_1_od', 'faza_1_do', 'faza_2_od', 'faza_2_do', 'faza_3_od',
  'faza_3_do', 'placnik_naziv', 'placnik_trr',
] as const; // prettier-ignore

export type SettingName = (typeof SETTING_NAMES)[number];

export const SETTING_LABELS: Readonly<Record<SettingName, string>> = {
  naziv: 'Naziv',
  enota: 'Enota',
  izvajalec: 'Izvajalec',
  lokacija: 'Lokacija',
  zacetek: 'Začetek',
  faza_1_od: 'Faza 1 od',
  faza_1_do: 'Faza 1 do',
  faza_2_od: 'Faza 2 od',
  faza_2_do: 'Faza 2 do',
  faza_3_od: 'Faza 3 od',
  faza_3_do: 'Faza 3 do',
  placnik_naziv: 'Naziv plačnika',
  placnik_trr: 'TRR plačnika',
};

const labelKey = (label: string): string =>
  textKey(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Other words that offices put before the same. */
const OTHER_LABELS: readonly (readonly [string, SettingName])[] = [
  ['naziv programa', 'naziv'],
  ['regijska enota', 'enota'],
  ['lokacija izvajanja', 'lokacija'],
  ['zacetek programa', 'zacetek'],
  ['placnik', 'placnik_naziv'],
  ['trr', 'placnik_trr'],
  ['1 faza od', 'faza_1_od'],
  ['1 faza do', 'faza_1_do'],
  ['2 faza od', 'faza_2_od'],
  ['2 faza do', 'faza_2_do'],
  ['3 faza od', 'faza_3_od'],
  ['3 faza do', 'faza_3_do'],
];

const BY_LABEL = new Map<string, SettingName>([
  ...SETTING_NAMES.flatMap((name) => [
    [labelKey(SETTING_LABELS[name]), name] as const,
    [labelKey(name), name] as const,
  ]),
  ...OTHER_LABELS,
]);

/** Nothing set. */
export const NO_SETTINGS: Settings = {
  title: '',
  unit: '',
  provider: '',
  location: '',
  start: null,
  phases: [],
  payerName: '',
  payerIban: '',
};

/** The 0-based sheet row of each label (A) above `endRow`; of a label that stands twice, the first with a value, else the first. */
export function settingRows(sheet: SheetCells, endRow: number): ReadonlyMap<SettingName, number> {
  const rows = new Map<SettingName, number>();
  const filled = new Set<SettingName>();
  for (const [index, row] of sheet.values.entries()) {
    if (sheet.firstRow + index >= endRow) break;
    const name = BY_LABEL.get(labelKey(String(row[0 - sheet.firstColumn] ?? '')));
    if (name === undefined || filled.has(name)) continue;
    const isFilled = String(row[1 - sheet.firstColumn] ?? '').trim() !== '';
    if (isFilled || !rows.has(name)) rows.set(name, sheet.firstRow + index);
    if (isFilled) filled.add(name);
  }
  return rows;
}

/** Reads label (A) and value (B) of the rows above `endRow` (0-based sheet row, not included); of a label that stands twice, the first. */
export function readSettings(sheet: SheetCells, endRow: number, date1904: boolean): Settings {
  const found = new Map<SettingName, { readonly value: CellValue; readonly format: string; readonly row: number }>();
  for (const [index, row] of sheet.values.entries()) {
    if (sheet.firstRow + index >= endRow) break;
    const name = BY_LABEL.get(labelKey(String(row[0 - sheet.firstColumn] ?? '')));
    const value = row[1 - sheet.firstColumn] ?? '';
    if (name === undefined || found.has(name) || String(value).trim() === '') continue;
    found.set(name, {
      value,
      format: sheet.numberFormats[index]?.[1 - sheet.firstColumn] ?? 'General',
      row: sheet.firstRow + index,
    });
  }
  const text = (name: SettingName): string => {
    const cell = found.get(name);
    return cell ? cellText(cell.value, cell.format, date1904) : '';
  };
  const day = (name: SettingName): IsoDate | null => {
    const cell = found.get(name);
    return cell ? readDateCell(cell.value, cell.format, date1904) : null;
  };
  const phases = ([1, 2, 3] as const).flatMap((number): Phase[] => {
    const [from, to] = [day(`faza_${number}_od`), day(`faza_${number}_do`)];
    return from === null || to === null ? [] : [{ number, from, to }];
  });
  const settings: Settings = {
    title: text('naziv'),
    unit: text('enota'),
    provider: text('izvajalec'),
    location: text('lokacija'),
    start: day('zacetek'),
    phases,
    payerName: text('placnik_naziv'),
    payerIban: text('placnik_trr'),
  };
  const written = writeSettings(settings);
  const leftOver: Partial<Record<SettingName, CellValue>> = {};
  const places: Partial<Record<SettingName, CellRef>> = {};
  for (const [name, { value, row }] of found) {
    if (written[name] !== undefined) continue;
    places[name] = { sheet: sheet.name, cell: cellAddress(row, 1) };
    leftOver[name] = typeof value === 'number' ? (day(name) === null ? text(name) : value) : value;
  }
  return Object.keys(leftOver).length === 0 ? settings : { ...settings, asTyped: leftOver, asTypedAt: places };
}

/** What stands in column B by name; dates as serial numbers; what is not set is left out. */
export function writeSettings(settings: Settings): AsTyped<SettingName> {
  const written: Partial<Record<SettingName, CellValue>> = { ...settings.asTyped };
  const texts = {
    naziv: settings.title,
    enota: settings.unit,
    izvajalec: settings.provider,
    lokacija: settings.location,
    placnik_naziv: settings.payerName,
    placnik_trr: settings.payerIban,
  };
  for (const name of ['naziv', 'enota', 'izvajalec', 'lokacija', 'placnik_naziv', 'placnik_trr'] as const) {
    if (texts[name] !== '') written[name] = texts[name];
  }
  if (settings.start !== null) written.zacetek = serialOf(settings.start);
  for (const { number, from, to } of settings.phases) {
    written[`faza_${number}_od`] = serialOf(from);
    written[`faza_${number}_do`] = serialOf(to);
  }
  return written;
}
