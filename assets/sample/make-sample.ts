/**
 * Makes the sample workbook `assets/vzorec.xlsx`: one invented programme in Velenje, autumn 2020, kept as offices keep
 * theirs, with problems of many kinds planted in it. `npm run sample` writes it; a test holds the file to this code.
 */
import ExcelJS from 'exceljs';
import { date } from '../../src/programme/calendar';
import { parseCellAddress } from '../../src/sheet/address';
import { serialOf } from '../../src/sheet/serial';
import { writeMonthSheets, placeKey, type MarkPlaces } from './month-sheets';
import { LIST_SHEET, listCell, writeList, writeStaffTables } from './staff-tables';

/** A problem that was planted, by the rule that must find it. `where` is a cell of a working sheet, or a person's field. */
export interface Planted {
  readonly rule: string;
  readonly where:
    | { readonly sheet: string; readonly cell: string }
    | { readonly person: string; readonly column: string }
    | { readonly parameter: string }
    | { readonly person: string; readonly week: string };
}

export interface Sample {
  readonly workbook: ExcelJS.Workbook;
  readonly planted: readonly Planted[];
}

/** The sample workbook and what is planted in it. */
export function makeSample(): Sample {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Prisotnik';
  workbook.created = workbook.modified = new Date(Date.UTC(2020, 11, 31));
  writeList(workbook);
  const places = writeMonthSheets(workbook);
  writeStaffTables(workbook);
  return {
    workbook,
    planted: [...plantMarks(workbook, places), ...plantPersonalData(workbook), ...standingProblems()],
  };
}

/** Wrong marks in the month sheets. */
function plantMarks(workbook: ExcelJS.Workbook, places: MarkPlaces): Planted[] {
  const planted: Planted[] = [];
  const plant = (rule: string, key: string, value: string | number | null): void => {
    const where = places.get(key);
    const place = where && parseCellAddress(where.cell);
    if (!where || !place) throw new Error(`the sample has no place ${key}`);
    if (value !== KEEP) sheetNamed(workbook, where.sheet).getCell(place.row + 1, place.column + 1).value = value;
    planted.push({ rule, where });
  };
  plant('mark-unknown', placeKey('U004', date('2020-09-22')), '?');
  plant('hours-over-plan', placeKey('U005', date('2020-10-13')), 8);
  plant('outside-inclusion', placeKey('U011', date('2020-09-29')), 'P');
  plant('duplicate-entry', `U002 again ${date('2020-10-06')}`, 6);
  plant('mark-missing', placeKey('U007', date('2020-10-22')), null);
  plant('person-unknown', 'unknown', KEEP);
  plant('evidence-missing', placeKey('U014', date('2020-11-18')), 'B');
  plant('during-suspension', placeKey('U015', date('2020-12-10')), 'P');
  plant('not-planned', placeKey('U013', date('2020-12-25')), 6);
  plant('weekday-mismatch', `header ${date('2020-12-03')}`, 'sre 3. 12.');
  return planted;
}

const KEEP = '\u0000keep';

function sheetNamed(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the sample has no sheet ${name}`);
  return sheet;
}

/** Wrong or missing data of people. */
function plantPersonalData(workbook: ExcelJS.Workbook): Planted[] {
  const sheet = sheetNamed(workbook, LIST_SHEET);
  const plant = (
    rule: string,
    person: string,
    column: string,
    value: string | number | null,
    heading = column,
  ): Planted => {
    const { row, column: index } = listCell(person, heading);
    sheet.getCell(row, index).value = value;
    return { rule, where: { person, column } };
  };
  const written = (person: string, heading: string): string => {
    const { row, column } = listCell(person, heading);
    return sheet.getCell(row, column).text;
  };
  const lastDigitOff = (text: string): string => text.slice(0, -1) + String((Number(text.slice(-1)) + 1) % 10);
  return [
    plant('emso-invalid', 'U010', 'EMŠO', lastDigitOff(written('U010', 'EMŠO'))),
    plant('emso-mismatch', 'U014', 'EMŠO', serialOf(date('1987-08-01')), 'Rojstni datum'),
    plant('tax-number-invalid', 'U002', 'Davčna številka', lastDigitOff(written('U002', 'Davčna št.')), 'Davčna št.'),
    plant('iban-invalid', 'U012', 'TRR', lastDigitOff(written('U012', 'TRR'))),
    plant('agreement-date', 'U001', 'Dogovor', serialOf(date('2020-09-09'))),
    plant('insurance-module-two', 'U009', 'Zavarovanje od', serialOf(date('2020-10-12'))),
    plant('safety-briefing', 'U016', 'Varstvo pri delu', null),
    plant('travel-data', 'U005', 'Km stalno', null),
    plant('funder-entry-data', 'U013', 'Izobrazba', null),
    plant('diagnosis-text', 'U006', 'Opomba', 'jemlje zdravila za depresijo'),
  ];
}

/** Problems that are there because something was left undone. */
const standingProblems = (): Planted[] => [
  { rule: 'individual-hour', where: { person: 'U003', week: '2020-W46' } },
  { rule: 'parameter-unconfirmed', where: { parameter: 'smeri prevoza' } },
];
