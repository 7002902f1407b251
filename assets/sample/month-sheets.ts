/** The sample's four month sheets, each laid out by another hand, as offices' workbooks are. */
import type { Workbook, Worksheet } from 'exceljs';
import { date, datesBetween, datesOfMonth, monthOf, partsOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate } from '../../src/programme/units';
import { cellAddress } from '../../src/sheet/address';
import { serialOf } from '../../src/sheet/serial';
import { attended } from './attendance';
import { PEOPLE, type SamplePerson } from './people';

/** Where the mark of a person and day stands, so that problems can be planted there. */
export type MarkPlaces = Map<string, { readonly sheet: string; readonly cell: string }>;

export const placeKey = (person: string, day: IsoDate): string => `${person} ${day}`;

const WEEKDAYS = ['', 'pon', 'tor', 'sre', 'čet', 'pet', 'sob', 'ned'];
const LEGEND = [
  ['P', 'prisoten/prisotna ves dan'],
  ['B', 'bolniška (opravičeno)'],
  ['OO', 'osebne okoliščine (opravičeno)'],
  ['IZ', 'izobraževanje (opravičeno)'],
  ['OD', 'drugo opravičeno'],
  ['N', 'neopravičeno'],
  ['MIR', 'mirovanje'],
] as const;
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E9EC' } } as const;
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E6F2' } } as const;
const LINE = { style: 'thin', color: { argb: 'FFB0B7BF' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

interface Layout {
  readonly sheet: Worksheet;
  readonly days: readonly IsoDate[];
  /** 1-based row of the first person. */
  readonly firstRow: number;
  /** 1-based column of the first day. */
  readonly firstDayColumn: number;
  readonly people: readonly SamplePerson[];
  readonly writeName: (person: SamplePerson, row: number) => void;
  /** How this hand writes hours. */
  readonly writeHours: (hours: number, person: number, day: IsoDate) => string | number;
}

function fill(layout: Layout, places: MarkPlaces): number {
  const { sheet, days, firstRow, firstDayColumn, people } = layout;
  for (const [index, person] of people.entries()) {
    const row = firstRow + index;
    layout.writeName(person, row);
    for (const [dayIndex, day] of days.entries()) {
      const column = firstDayColumn + dayIndex;
      const cell = sheet.getCell(row, column);
      const value = attended(person, day);
      if (typeof value === 'string') cell.value = value;
      else if (value !== null) cell.value = layout.writeHours(value, index, day);
      if (weekdayOf(day) > 5) cell.fill = SHADE;
      cell.alignment = { horizontal: 'center' };
      cell.border = BOX;
      places.set(placeKey(person.id, day), { sheet: sheet.name, cell: cellAddress(row - 1, column - 1) });
    }
  }
  return firstRow + people.length;
}

function headerCell(sheet: Worksheet, row: number, column: number, value: string | number): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.font = { bold: true };
  cell.fill = HEAD;
  cell.border = BOX;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

function legendBelow(sheet: Worksheet, row: number): void {
  sheet.getCell(row, 2).value = 'Legenda:';
  sheet.getCell(row, 2).font = { bold: true };
  for (const [index, [mark, meaning]] of LEGEND.entries()) {
    sheet.getCell(row + 1 + index, 2).value = `${mark} = ${meaning}`;
  }
}

const included = (from: IsoDate, to: IsoDate): SamplePerson[] =>
  PEOPLE.filter((person) => (person.entry ?? '2020-09-07') <= to && (person.exit === undefined || person.exit >= from));

/** Weekday words over day numbers, the month in the title and in the sheet's name, totals at the right and below. */
function september(workbook: Workbook, places: MarkPlaces): void {
  const sheet = workbook.addWorksheet('September 2020');
  const days = datesOfMonth(monthOf(date('2020-09-01')));
  sheet.getCell('A1').value = 'LISTA PRISOTNOSTI – september 2020';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.mergeCells('A1:L1');
  sheet.getCell('A2').value = 'Program socialne aktivacije, Velenje, modul I (pon–sre, 4 ure)';
  headerCell(sheet, 5, 1, 'Zap. št.');
  headerCell(sheet, 5, 2, 'Priimek in ime');
  sheet.mergeCells('A4:A5');
  sheet.mergeCells('B4:B5');
  for (const [index, day] of days.entries()) {
    headerCell(sheet, 4, 3 + index, WEEKDAYS[weekdayOf(day)] ?? '');
    headerCell(sheet, 5, 3 + index, partsOf(day).day);
  }
  const totals = 3 + days.length;
  headerCell(sheet, 5, totals, 'Skupaj dni');
  headerCell(sheet, 5, totals + 1, 'Opombe');
  // U011 came before she was included: her row is there with the others.
  const people = PEOPLE;
  const after = fill(
    {
      sheet,
      days,
      firstRow: 6,
      firstDayColumn: 3,
      people,
      writeName: (person, row) => {
        sheet.getCell(row, 1).value = row - 5;
        sheet.getCell(row, 2).value = `${person.surname} ${person.givenName}${row % 5 === 0 ? ' ' : ''}`;
        const area = `${cellAddress(row - 1, 2)}:${cellAddress(row - 1, totals - 2)}`;
        const present = days.filter((day) => typeof attended(person, day) === 'number').length;
        sheet.getCell(row, totals).value = { formula: `COUNTIF(${area},"P")+COUNT(${area})`, result: present };
      },
      writeHours: (hours) => (hours === 4 ? 'P' : hours),
    },
    places,
  );
  sheet.getCell(after, 2).value = 'Prisotnih skupaj';
  for (const index of days.keys()) {
    const area = `${cellAddress(5, 2 + index)}:${cellAddress(after - 2, 2 + index)}`;
    const day = days[index] ?? date('2020-09-01');
    const result = people.filter((person) => typeof attended(person, day) === 'number').length;
    sheet.getCell(after, 3 + index).value = { formula: `COUNTIF(${area},"P")+COUNT(${area})`, result };
  }
  sheet.getColumn(2).width = 24;
  for (const index of days.keys()) sheet.getColumn(3 + index).width = 5;
  legendBelow(sheet, after + 2);
  sheet.getCell(after + 11, 2).value = 'Podpis vodje: ______________________';
}

/** Two name columns, hours written in every way, the month only in a title. */
function october(workbook: Workbook, places: MarkPlaces): void {
  const sheet = workbook.addWorksheet('Oktober');
  const days = datesOfMonth(monthOf(date('2020-10-01')));
  sheet.getCell('B2').value = 'Evidenca ur za mesec oktober 2020';
  sheet.getCell('B2').font = { bold: true, size: 13 };
  headerCell(sheet, 4, 1, 'Št.');
  headerCell(sheet, 4, 2, 'Priimek');
  headerCell(sheet, 4, 3, 'Ime');
  for (const [index, day] of days.entries()) headerCell(sheet, 4, 4 + index, partsOf(day).day);
  headerCell(sheet, 4, 4 + days.length, 'SKUPAJ UR');
  const hands = [
    (hours: number) => hours,
    (hours: number) => `${String(hours).replace('.', ',')}h`,
    (hours: number) => hours,
    (hours: number) => (Number.isInteger(hours) ? `${hours}:00` : `${Math.floor(hours)}:30`),
    (hours: number) => String(hours).replace('.', ','),
    (hours: number) => `${String(hours).replace('.', ',')} ur`,
  ];
  const people = included(date('2020-10-01'), date('2020-10-31'));
  const after = fill(
    {
      sheet,
      days,
      firstRow: 5,
      firstDayColumn: 4,
      people,
      writeName: (person, row) => {
        sheet.getCell(row, 1).value = row - 4;
        sheet.getCell(row, 2).value = row === 9 ? person.surname.toUpperCase() : person.surname;
        sheet.getCell(row, 3).value = person.givenName;
      },
      writeHours: (hours, index) =>
        hours === 6 && index % 7 === 0 ? '8:00–14:00' : (hands[index % hands.length] ?? String)(hours),
    },
    places,
  );
  // The same participant once more at the bottom of the list.
  const again = PEOPLE.find((person) => person.id === 'U002');
  sheet.getCell(after, 1).value = after - 4;
  sheet.getCell(after, 2).value = again?.surname ?? '';
  sheet.getCell(after, 3).value = again?.givenName ?? '';
  for (const [index, day] of days.entries()) {
    places.set(`U002 again ${day}`, { sheet: sheet.name, cell: cellAddress(after - 1, 3 + index) });
  }
  sheet.getColumn(2).width = 16;
  sheet.getColumn(3).width = 12;
  for (const index of days.keys()) sheet.getColumn(4 + index).width = 7;
  sheet.getCell(after + 3, 2).value = 'B – bolniška, OD – drugo opravičeno, N – neopravičeno';
}

/** True dates, working days only, names the other way round, month and year in cells of their own. */
function november(workbook: Workbook, places: MarkPlaces): void {
  const sheet = workbook.addWorksheet('Nov');
  const days = datesOfMonth(monthOf(date('2020-11-01'))).filter((day) => weekdayOf(day) <= 5);
  sheet.getCell('A1').value = 'Prisotnost udeležencev';
  sheet.getCell('A1').font = { bold: true, size: 13 };
  sheet.getCell('A2').value = 'Mesec:';
  sheet.getCell('B2').value = 'november';
  sheet.getCell('A3').value = 'Leto:';
  sheet.getCell('B3').value = 2020;
  headerCell(sheet, 5, 1, 'Ime in priimek');
  for (const [index, day] of days.entries()) {
    headerCell(sheet, 5, 2 + index, serialOf(day));
    sheet.getCell(5, 2 + index).numFmt = 'd.m.';
  }
  headerCell(sheet, 5, 2 + days.length, 'Ur skupaj');
  const people = included(date('2020-11-01'), date('2020-11-30'));
  const after = fill(
    {
      sheet,
      days,
      firstRow: 6,
      firstDayColumn: 2,
      people,
      writeName: (person, row) => {
        const name = `${person.givenName} ${person.surname}`;
        sheet.getCell(row, 1).value = row === 8 ? name.replace('ž', 'z').replace('č', 'c') : name;
        const area = `${cellAddress(row - 1, 1)}:${cellAddress(row - 1, days.length)}`;
        const marks = days.map((day) => attended(person, day));
        const hours = marks.reduce<number>((sum, mark) => (typeof mark === 'number' ? sum + mark : sum), 0);
        sheet.getCell(row, 2 + days.length).value = { formula: `SUM(${area})`, result: hours };
      },
      writeHours: (hours) => hours,
    },
    places,
  );
  sheet.getCell(after, 1).value = 'Zdenka Kovačec';
  for (const [index, day] of days.slice(0, 3).entries()) {
    const cell = sheet.getCell(after, 2 + index);
    cell.value = 6;
    cell.border = BOX;
    places.set(`unknown ${day}`, { sheet: sheet.name, cell: cellAddress(after - 1, 1 + index) });
  }
  places.set('unknown', { sheet: sheet.name, cell: cellAddress(after - 1, 0) });
  sheet.getColumn(1).width = 24;
  for (const index of days.keys()) sheet.getColumn(2 + index).width = 7;
}

/** Text dates with a weekday word, the year in the sheet's name; a blank column after each week. */
function december(workbook: Workbook, places: MarkPlaces): void {
  const sheet = workbook.addWorksheet('12-2020');
  const days = datesBetween(date('2020-12-01'), date('2020-12-31')).filter((day) => weekdayOf(day) <= 5);
  headerCell(sheet, 1, 1, '#');
  headerCell(sheet, 1, 2, 'UDELEŽENEC/-KA');
  for (const [index, day] of days.entries()) {
    const { day: number, month } = partsOf(day);
    headerCell(sheet, 1, 3 + index, `${WEEKDAYS[weekdayOf(day)] ?? ''} ${number}. ${month}.`);
    places.set(`header ${day}`, { sheet: sheet.name, cell: cellAddress(0, 2 + index) });
  }
  headerCell(sheet, 1, 3 + days.length, 'Opomba');
  const after = fill(
    {
      sheet,
      days,
      firstRow: 2,
      firstDayColumn: 3,
      people: included(date('2020-12-01'), date('2020-12-31')),
      writeName: (person, row) => {
        sheet.getCell(row, 1).value = row - 1;
        sheet.getCell(row, 2).value = `${person.surname.toUpperCase()} ${person.givenName}`;
      },
      writeHours: (hours) => (hours === 6 ? 'P' : hours),
    },
    places,
  );
  sheet.getColumn(2).width = 24;
  for (const index of days.keys()) sheet.getColumn(3 + index).width = 10;
  legendBelow(sheet, after + 1);
}

/** Writes the four sheets and says where each mark stands. */
export function writeMonthSheets(workbook: Workbook): MarkPlaces {
  const places: MarkPlaces = new Map();
  september(workbook, places);
  october(workbook, places);
  november(workbook, places);
  december(workbook, places);
  return places;
}
