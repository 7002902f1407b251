/** The sample's lists beside the month sheets: the participants' list and the registers that the office keeps by itself. */
import type { TableColumnProperties, Workbook } from 'exceljs';
import { addDays, date } from '../../src/programme/calendar';
import { DEFAULT_PARAMETERS } from '../../src/programme/default-parameters';
import type { IsoDate } from '../../src/programme/units';
import { ABSENCE_COLUMNS, INDIVIDUAL_COLUMNS, PARAMETER_COLUMNS, SUSPENSION_COLUMNS } from '../../src/register/columns';
import { serialOf } from '../../src/sheet/serial';
import { ABSENCES, FIRST_DAY, individualHours, SUSPENSION } from './attendance';
import { emsoOf, ibanOf, taxNumberOf } from './identifiers';
import { PEOPLE, type SamplePerson } from './people';

type Value = string | number | null;

/** Headings as this office writes them, with what stands below for a person. */
export const LIST_COLUMNS: readonly (readonly [
  heading: string,
  value: (person: SamplePerson, index: number) => Value,
])[] = [
  ['ID', (person) => person.id],
  ['Priimek', (person) => person.surname],
  ['Ime', (person) => person.givenName],
  ['Rojstni datum', (person) => serialOf(date(person.birthDate))],
  ['Spol', (person) => person.sex],
  ['EMŠO', (person, index) => emsoOf(person.birthDate, person.sex, index + 11)],
  ['Davčna št.', (_, index) => taxNumberOf(index + 3)],
  ['Naslov', (person) => person.address],
  ['Pošta', (person) => person.town.slice(0, 4)],
  ['Kraj', (person) => person.town.slice(5)],
  ['Državljanstvo RS', () => 'da'],
  ['Stalno prebivanje', () => 'da'],
  ['Podlaga', (person) => person.ground],
  ['Dogovor', (person) => serialOf(addDays(entryOf(person), -5))],
  ['Vstop', (person) => serialOf(entryOf(person))],
  ['Izstop', (person) => (person.exit === undefined ? null : serialOf(date(person.exit)))],
  ['Razlog izstopa', (person) => person.exitReason ?? null],
  ['Km stalno', (person) => person.distance],
  ['Brezplačni prevoz', (person) => (person.freeTransport ? 'da' : null)],
  ['Vozovnica na dan', (person) => person.ticket ?? null],
  ['TRR', (_, index) => ibanOf(index + 5)],
  ['Zavarovanje od', () => serialOf(date('2020-10-01'))],
  ['Varstvo pri delu', (person) => serialOf(addDays(entryOf(person), -5))],
  ['Status na trgu dela', (person) => person.labourStatus],
  ['Izobrazba', (person) => person.education],
  ['Rezultat', (person) => person.result ?? null],
  ['Rezultat dne', (person) => (person.resultDate === undefined ? null : serialOf(date(person.resultDate)))],
  ['Opomba', () => null],
];

const DATE_HEADINGS = new Set([
  'Rojstni datum',
  'Dogovor',
  'Vstop',
  'Izstop',
  'Zavarovanje od',
  'Varstvo pri delu',
  'Rezultat dne',
]);
const DATE_FORMAT = 'd. m. yyyy';

/** U011 came once before the day that stands in Vstop; the papers had been signed by then. */
const entryOf = (person: SamplePerson): IsoDate => date(person.entry ?? FIRST_DAY);

export const LIST_SHEET = 'Seznam udeležencev';
const LIST_HEADER_ROW = 4;

/** The participants' list, an ordinary list under a title. */
export function writeList(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(LIST_SHEET);
  sheet.getCell('A1').value = 'SEZNAM VKLJUČENIH OSEB';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = 'AS – Aktiviraj se!, regijska enota Velenje, jesen 2020';
  for (const [column, [heading, valueOf]] of LIST_COLUMNS.entries()) {
    const head = sheet.getCell(LIST_HEADER_ROW, column + 1);
    head.value = heading;
    head.font = { bold: true };
    for (const [index, person] of PEOPLE.entries()) {
      const cell = sheet.getCell(LIST_HEADER_ROW + 1 + index, column + 1);
      cell.value = valueOf(person, index);
      if (DATE_HEADINGS.has(heading)) cell.numFmt = DATE_FORMAT;
    }
    sheet.getColumn(column + 1).width = Math.max(13, heading.length + 2);
  }
}

/** The cell of a person's field in the list, 1-based row and column. */
export function listCell(person: string, heading: string): { row: number; column: number } {
  const column = LIST_COLUMNS.findIndex(([name]) => name === heading) + 1;
  return { row: LIST_HEADER_ROW + 1 + PEOPLE.findIndex((one) => one.id === person), column };
}

const nameOf = (id: string): string => {
  const person = PEOPLE.find((one) => one.id === id);
  return person ? `${person.surname} ${person.givenName}` : '';
};

/** Who runs the programme and pays, on a sheet that this office keeps for itself. The account is invented: its digits only add up. */
const OFFICE: readonly (readonly [label: string, value: string])[] = [
  ['Izvajalec', 'Zavod Lipa, Velenje'],
  ['Lokacija', 'Šaleška cesta 19, Velenje'],
  ['Naziv plačnika', 'Zavod Lipa, Velenje'],
  ['TRR plačnika', 'SI56051008010486080'],
];

/** The sheet of the office's own data: a label and a value in each row. */
function writeOffice(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Podatki izvajalca');
  sheet.getCell('A1').value = 'PODATKI O IZVAJALCU';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  for (const [index, [label, value]] of OFFICE.entries()) {
    sheet.getCell(3 + index, 1).value = label;
    sheet.getCell(3 + index, 1).font = { bold: true };
    sheet.getCell(3 + index, 2).value = value;
  }
  sheet.getColumn(1).width = 20;
  sheet.getColumn(2).width = 34;
}

function writeTable(
  workbook: Workbook,
  sheetName: string,
  table: string,
  headings: readonly string[],
  rows: readonly (readonly Value[])[],
  dateColumns: readonly number[],
): void {
  const sheet = workbook.addWorksheet(sheetName);
  sheet.getCell('A1').value = sheetName;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  const columns: TableColumnProperties[] = headings.map((name) => ({ name }));
  sheet.addTable({
    name: table,
    ref: 'A3',
    headerRow: true,
    columns,
    rows: rows.map((row) => [...row]),
    style: { theme: 'TableStyleLight1', showRowStripes: true },
  });
  for (const column of dateColumns) {
    for (const index of rows.keys()) sheet.getCell(4 + index, column).numFmt = DATE_FORMAT;
  }
  for (const [index, heading] of headings.entries())
    sheet.getColumn(index + 1).width = Math.max(12, heading.length + 6);
}

/** The office's data, and individual work, absences with evidence, mirovanja and parameters: tables that it already has. */
export function writeStaffTables(workbook: Workbook): void {
  const individual = individualHours().filter(({ person, day }) => !isForgotten(person.id, day));
  writeTable(
    workbook,
    'Individualno delo',
    'tblIndividualno',
    INDIVIDUAL_COLUMNS,
    individual.map(({ person, day, content }) => [
      person.id,
      nameOf(person.id),
      serialOf(day),
      1,
      content,
      'strokovna delavka A',
    ]),
    [3],
  );
  writeTable(
    workbook,
    'Odsotnosti',
    'tblOdsotnosti',
    ABSENCE_COLUMNS,
    ABSENCES.map(({ person, from, to, cause, evidence }) => [
      person,
      nameOf(person),
      serialOf(from),
      serialOf(to),
      cause,
      serialOf(evidence),
      null,
    ]),
    [3, 4, 6],
  );
  writeTable(
    workbook,
    'Mirovanja',
    'tblMirovanja',
    SUSPENSION_COLUMNS,
    [
      [
        SUSPENSION.person,
        nameOf(SUSPENSION.person),
        serialOf(SUSPENSION.from),
        serialOf(SUSPENSION.to),
        SUSPENSION.reason,
      ],
    ],
    [3, 4],
  );
  writeTable(
    workbook,
    'Parametri',
    'tblParametri',
    PARAMETER_COLUMNS,
    DEFAULT_PARAMETERS.map(({ parameter, validFrom, value, unit, source, confirmed }) => [
      parameter,
      validFrom === null ? null : serialOf(validFrom),
      value === '' ? null : (value as string | number),
      unit,
      source,
      // The office confirmed what had no published source, all but one row.
      confirmed === '' && parameter !== 'smeri prevoza' && validFrom === '2019-09-01'
        ? 'vodja programa, 1. 9. 2020'
        : confirmed,
    ]),
    [2],
  );
  writeOffice(workbook);
}

/** The week in which nobody found an hour for one participant: a planted problem. */
const isForgotten = (person: string, day: IsoDate): boolean =>
  person === 'U003' && '2020-11-09' <= day && day <= '2020-11-15';
