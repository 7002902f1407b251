import type { CellValue, SheetCells, WorkbookCells } from '../sheet/cells';
import { sheetCellsOfPlan } from '../sheet/cells-of-plan';
import { date } from '../programme/calendar';
import { newRegisterContent } from './default-content';
import { planRegisterSheets } from './plan-register';
import { hasRegister, readRegister } from './read-register';
import { cellOf } from './row';

interface Typed {
  readonly table: string;
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats by column; General elsewhere. */
  readonly formats?: readonly string[];
  /** Blank rows and columns before the table. */
  readonly down?: number;
  readonly right?: number;
}

/** A sheet with one table, as staff or another program made it; the used range begins at the table. */
function sheetWith({ table, sheet = table, headings, rows, formats = [], down = 0, right = 0 }: Typed): SheetCells {
  return {
    name: sheet,
    visibility: 'visible',
    firstRow: down,
    firstColumn: right,
    values: [headings, ...rows],
    numberFormats: [headings, ...rows].map((row) => row.map((_, column) => formats[column] ?? 'General')),
    tables: [
      { name: table, headerRow: down, firstColumn: right, columnCount: headings.length, dataRowCount: rows.length },
    ],
  };
}

const workbook = (sheets: readonly SheetCells[], date1904 = false): WorkbookCells => ({
  name: 'delo.xlsx',
  sheets,
  date1904,
});
const reading = (...tables: readonly Typed[]) => readRegister(workbook(tables.map(sheetWith)));

const PEOPLE: Typed = {
  table: 'tblUdelezenci',
  headings: ['ID', 'Priimek', 'Ime'],
  rows: [
    ['U001', 'Novak', 'Ana'],
    ['U002', 'Kos', 'Črt'],
  ],
};
const ATTENDANCE = ['ID', 'Priimek in ime', 'Datum', 'Modul', 'Oznaka', 'Pomen', 'Ure', 'Vir'];

describe('finding the tables', () => {
  it('gives an empty register for a workbook without one', () => {
    const register = readRegister(workbook([]));
    expect(register.participants).toEqual([]);
    expect(register.settings).toMatchObject({ title: '', start: null, phases: [] });
    expect(register.problems).toEqual([]);
    expect(hasRegister(workbook([]))).toBe(false);
  });

  it('finds a table by its name on any sheet, row and column', () => {
    const moved = { ...PEOPLE, sheet: 'Naši ljudje', down: 6, right: 2 };
    const [ana] = reading(moved).participants;
    expect(ana).toMatchObject({ id: 'U001', surname: 'Novak', givenName: 'Ana' });
    expect(ana && cellOf(ana.at, 'Priimek')).toEqual({ sheet: 'Naši ljudje', cell: 'D8' });
    expect(hasRegister(workbook([sheetWith(moved)]))).toBe(true);
  });

  it('finds columns by heading in any order, whatever their case, diacritics, blanks and line breaks', () => {
    const people = reading({
      ...PEOPLE,
      headings: ['  ime ', 'PRIIMEK', 'id', 'Rojstni\ndatum', 'Naše opombe'],
      rows: [['Ana', 'Novak', 'U001', 36526, 'x']],
    }).participants;
    expect(people).toMatchObject([
      { id: 'U001', surname: 'Novak', givenName: 'Ana', birthDate: '2000-01-01', note: '' },
    ]);
  });

  it('takes blank rows for no records', () => {
    expect(
      reading({
        ...PEOPLE,
        rows: [
          ['', '', ''],
          ['U001', 'Novak', 'Ana'],
          [' ', '\u00a0', ''],
        ],
      }).participants,
    ).toHaveLength(1);
    expect(reading({ ...PEOPLE, rows: [['', '', '']] }).participants).toEqual([]);
  });

  it('reports a table without the columns it needs, at its header, and reads none of it', () => {
    const register = reading({
      table: 'tblPrisotnost',
      sheet: 'P',
      headings: ['Modul', 'Oznaka'],
      rows: [['I', '4']],
      down: 2,
    });
    expect(register.attendance).toEqual([]);
    expect(register.problems).toEqual([
      {
        kind: 'missingColumns',
        table: 'tblPrisotnost',
        at: { sheet: 'P', cell: 'A3' },
        columns: ['ID / Priimek in ime', 'Datum'],
      },
    ]);
  });

  it('reports a heading that stands twice and reads the first', () => {
    const register = reading({
      ...PEOPLE,
      headings: ['ID', 'Priimek', 'Ime', 'IME'],
      rows: [['U001', 'Novak', 'Ana', 'Eva']],
    });
    expect(register.participants).toMatchObject([{ givenName: 'Ana' }]);
    expect(register.problems).toEqual([
      { kind: 'repeatedColumn', table: 'tblUdelezenci', at: { sheet: 'tblUdelezenci', cell: 'D1' }, column: 'Ime' },
    ]);
  });
});

describe('reading a participant', () => {
  const one = (heading: string, value: CellValue, format = 'General') => {
    const [person] = reading({
      ...PEOPLE,
      headings: [...PEOPLE.headings, heading],
      rows: [['U001', 'Novak', 'Ana', value]],
      formats: ['', '', '', format],
    }).participants;
    if (!person) throw new Error('the row is not blank');
    return person;
  };

  it.each<[string, CellValue, string, string, unknown]>([
    ['Rojstni datum', 29902, 'd. m. yyyy', 'birthDate', '1981-11-12'],
    ['Rojstni datum', '12. 11. 1981', '@', 'birthDate', '1981-11-12'],
    ['Rojstni datum', '12.11.1981', 'General', 'birthDate', '1981-11-12'],
    ['Rojstni datum', '1981-11-12', 'General', 'birthDate', '1981-11-12'],
    ['Spol', 'ž', 'General', 'sex', 'F'],
    ['Spol', 'Moški', 'General', 'sex', 'M'],
    ['EMŠO', 101006500006, 'General', 'emso', '101006500006'],
    ['EMŠO', '0101006500006', '@', 'emso', '0101006500006'],
    ['Davčna številka', 50223054, 'General', 'taxNumber', '50223054'],
    ['Pošta', 3320, 'General', 'postcode', '3320'],
    ['Državljanstvo RS', 'DA', 'General', 'citizen', true],
    ['Državljanstvo RS', true, 'General', 'citizen', true],
    ['Stalno prebivanje', 'ne', 'General', 'permanentResident', false],
    ['Podlaga', 'ZNO', 'General', 'ground', 'temporarilyUnemployable'],
    ['Km stalno', 1.2, 'General', 'permanentDistance', 1200],
    ['Km stalno', '1,2', '@', 'permanentDistance', 1200],
    ['Km začasno', '3 km', '@', 'temporaryDistance', 3000],
    ['Km stalno', 0.99999, 'General', 'permanentDistance', 999],
    ['Vozovnica na dan', '2,60 €', '@', 'ticket', 2_600_000],
    ['Vozovnica na dan', 1.3, '0.00', 'ticket', 1_300_000],
    ['Vozovnica na dan', 0, '0.00', 'ticket', 0],
    ['TRR', 'SI56 0203 6025 3863 406', '@', 'iban', 'SI56 0203 6025 3863 406'],
  ])('%s %p (%s) gives %s %p', (heading, value, format, field, expected) => {
    const person = one(heading, value, format);
    expect(person[field as keyof typeof person]).toBe(expected);
    expect(person.at.unreadable).toEqual([]);
  });

  it.each<[string, CellValue, string, string]>([
    ['Rojstni datum', 'ni znan', 'birthDate', 'ni znan'],
    ['Rojstni datum', '31. 4. 2000', 'birthDate', '31. 4. 2000'],
    ['Rojstni datum', '12. 11. 81', 'birthDate', '12. 11. 81'],
    ['Rojstni datum', 1981, 'birthDate', '1981'],
    ['Vstop', true, 'entry', 'TRUE'],
    ['Vstop', '#VALUE!', 'entry', '#VALUE!'],
    ['Spol', 'x', 'sex', 'x'],
    ['Državljanstvo RS', 'tujec', 'citizen', 'tujec'],
    ['Podlaga', 'zaposlena oseba', 'ground', 'zaposlena oseba'],
    ['Km stalno', 'blizu', 'permanentDistance', 'blizu'],
    ['Km stalno', -3, 'permanentDistance', '-3'],
    ['Km stalno', '1.234', 'permanentDistance', '1.234'],
    ['Vozovnica na dan', 'po ceniku', 'ticket', 'po ceniku'],
    ['Vozovnica na dan', -1.3, 'ticket', '-1,3'],
  ])('%s %p is unreadable, never zero or absent', (heading, value, field, found) => {
    const person = one(heading, value);
    expect(person[field as keyof typeof person]).toBeNull();
    expect(person.at.unreadable).toEqual([{ column: heading, found }]);
  });

  it('takes blank cells for nothing: null, not unreadable', () => {
    const person = one('Vstop', '  ');
    expect(person).toMatchObject({ entry: null, citizen: null, permanentDistance: null, emso: null, note: '' });
    expect(person.at.unreadable).toEqual([]);
  });

  it('takes a small number for a day only where its own cell shows one', () => {
    const sheet = sheetWith({
      ...PEOPLE,
      headings: ['ID', 'Priimek', 'Ime', 'Vstop'],
      rows: [
        ['U001', 'Novak', 'Ana', 1981],
        ['U002', 'Kos', 'Eva', 1981],
      ],
    });
    const numberFormats = sheet.numberFormats.map((row, index) => (index === 1 ? row.map(() => 'd. m. yyyy') : row));
    const read = readRegister(workbook([{ ...sheet, numberFormats }])).participants;
    expect(read.map(({ entry }) => entry)).toEqual(['1905-06-03', null]);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const sheet = sheetWith({
      ...PEOPLE,
      headings: ['ID', 'Priimek', 'Ime', 'Vstop'],
      rows: [['U001', 'Novak', 'Ana', 44081 - 1462]],
      formats: ['', '', '', 'd. m. yyyy'],
    });
    expect(readRegister(workbook([sheet], true)).participants[0]?.entry).toBe('2020-09-07');
  });
});

describe('reading attendance', () => {
  const row = (mark: CellValue, hours: CellValue = '', format = 'General') => {
    const formats = ['', '', '', '', format];
    const [record] = reading(PEOPLE, {
      table: 'tblPrisotnost',
      headings: ATTENDANCE,
      rows: [['U001', 'Novak Ana', 44088, 'I', mark, 'karkoli', hours, "'September 2020'!F7"]],
      formats,
    }).attendance;
    if (!record) throw new Error('the row is not blank');
    return record;
  };

  it('reads a record with its source', () => {
    expect(row('P')).toMatchObject({
      participant: 'U001', name: 'Novak Ana', date: '2020-09-14', module: 'I', mark: 'P', reading: { kind: 'planned' }, minutes: null,
      source: { sheet: 'September 2020', cell: 'F7' },
    }); // prettier-ignore
  });

  it.each<[CellValue, CellValue, string, unknown, string]>([
    [4, 4, 'General', { kind: 'hours', minutes: 240 }, '4'],
    ['4,5', '', 'General', { kind: 'hours', minutes: 270 }, '4,5'],
    [4.5, '', 'General', { kind: 'hours', minutes: 270 }, '4,5'],
    [0.1875, '', 'h:mm', { kind: 'hours', minutes: 270 }, '4:30'],
    [0.1875, '', 'General', { kind: 'unknown' }, '0,1875'],
    ['B', '', 'General', { kind: 'absence', meaning: 'excused' }, 'B'],
    ['B', 0, 'General', { kind: 'absence', meaning: 'excused' }, 'B'],
    ['B', 2, 'General', { kind: 'unknown' }, 'B'],
    ['–', '', 'General', { kind: 'absence', meaning: 'notPlanned' }, '–'],
    ['4.30', '', 'General', { kind: 'unknown' }, '4.30'],
    ['X', '', 'General', { kind: 'unknown' }, 'X'],
    ['', '', 'General', { kind: 'unknown' }, ''],
    ['#N/A', '', 'General', { kind: 'unknown' }, '#N/A'],
  ])('a mark %p with %p in Ure (%s) says %p', (mark, hours, format, expected, written) => {
    const record = row(mark, hours, format);
    expect(record.reading).toEqual(expected);
    expect(record.mark).toBe(written);
  });

  it('takes the mark for the fact where Ure says other hours', () => {
    expect(row(4, 5)).toMatchObject({ mark: '4', reading: { kind: 'hours', minutes: 240 }, minutes: 240 });
    expect(row('4:30')).toMatchObject({ minutes: 270 });
  });

  it('keeps the hours beside P, which replace the planned ones', () => {
    expect(row('P', '3,5')).toMatchObject({ reading: { kind: 'planned' }, minutes: 210 });
    expect(row('P', 'tri').at.unreadable).toEqual([{ column: 'Ure', found: 'tri' }]);
  });

  it("reads marks by the workbook's own legend, where there is one", () => {
    const legend: Typed = {
      table: 'tblOznake',
      headings: ['Oznaka', 'Pomen', 'Opis'],
      rows: [
        ['X', 'Prisotna', ''],
        [0, 'neopravičeno', ''],
        ['?', 'ne vem', ''],
      ],
    };
    const attendance: Typed = {
      table: 'tblPrisotnost',
      headings: ['ID', 'Datum', 'Oznaka'],
      rows: ['X', 0, 'P', '?'].map((mark, day) => ['U001', 44088 + day, mark]),
    };
    const register = reading(PEOPLE, legend, attendance);
    expect(register.attendance.map(({ reading: said }) => said.kind)).toEqual([
      'planned',
      'absence',
      'unknown',
      'unknown',
    ]);
    expect(register.legend[2]).toMatchObject({
      mark: '?',
      meaning: null,
      at: { unreadable: [{ column: 'Pomen', found: 'ne vem' }] },
    });
  });

  it('gives a row that has only a name to the one participant of that name', () => {
    const people: Typed = { ...PEOPLE, rows: [...PEOPLE.rows, ['U003', 'Zupan', 'Eva'], ['U004', 'Eva', 'Zupan']] };
    const names = ['ana NOVAK', 'Crt Kos', 'Zupan Eva', 'Neznanec Jan', ''];
    const rows = names.map((name) => ['', name, 44088, '4']);
    const register = reading(people, {
      table: 'tblPrisotnost',
      headings: ['ID', 'Priimek in ime', 'Datum', 'Oznaka'],
      rows,
    });
    expect(register.attendance.map(({ participant }) => participant)).toEqual(['U001', 'U002', '', '', '']);
  });
});

describe('reading the programme', () => {
  const MODULES = ['Modul', 'Od', 'Do', 'Ur na dan', 'Dnevi', 'Najmanj ur', 'Individualno ur na teden'];
  const moduleOf = (...row: CellValue[]) => {
    const [read] = reading({
      table: 'tblModuli',
      headings: MODULES,
      rows: [row],
      formats: ['', 'd. m. yyyy', 'd. m. yyyy'],
    }).modules;
    if (!read) throw new Error('the row is not blank');
    return read;
  };

  it('reads a module', () => {
    expect(moduleOf('I', 44081, '30. 9. 2020', 4, 'pon, tor, sre', '48', 1).module).toEqual({
      name: 'I', from: '2020-09-07', to: '2020-09-30', minutesPerDay: 240, weekdays: [1, 2, 3], minimumMinutes: 2880, individualMinutesPerWeek: 60,
    }); // prettier-ignore
  });

  it('sets no minimum where none stands', () => {
    expect(moduleOf('I', 44081, 44104, 4, 'pon', '', '').module).toMatchObject({
      minimumMinutes: 0,
      individualMinutesPerWeek: 0,
    });
  });

  it.each<[string, CellValue[], string[]]>([
    ['without hours a day', ['I', 44081, 44104, '', 'pon', 48, 1], []],
    ['with unreadable days', ['I', 44081, 44104, 4, 'vsak dan', 48, 1], ['Dnevi']],
    ['with an unreadable minimum', ['I', 44081, 44104, 4, 'pon', 'veliko', 1], ['Najmanj ur']],
    ['ending before it begins', ['I', 44104, 44081, 4, 'pon', 48, 1], ['Do']],
    ['without a name', ['', 44081, 44104, 4, 'pon', 48, 1], []],
  ])('does not make up a module %s, and forgets none of its cells', (_, row, unreadable) => {
    const read = moduleOf(...row);
    expect(read.module).toBeNull();
    expect(read.at.unreadable.map(({ column }) => column)).toEqual(unreadable);
    expect(Object.keys(read.asTyped ?? {})).toEqual(MODULES.filter((_heading, column) => row[column] !== ''));
  });

  it('reads settings from the labels above tblModuli, wherever it stands', () => {
    const [program] = planRegisterSheets(
      newRegisterContent({ start: date('2020-08-03'), title: 'AS 4', unit: 'Velenje' }),
      { takenSheetNames: ['program'] },
    ).map((plan) => sheetCellsOfPlan(plan));
    if (!program) throw new Error('Program is the first sheet');
    expect(program.name).toBe('Program (register)');
    expect(readRegister(workbook([program])).settings).toMatchObject({
      title: 'AS 4', unit: 'Velenje', start: '2020-08-03', phases: [{ number: 1, to: '2020-09-02' }, { number: 2 }, { number: 3 }],
    }); // prettier-ignore
  });

  it.each([
    ['NAZIV:', 'title'],
    ['naziv programa', 'title'],
    ['Regijska enota', 'unit'],
    ['placnik_naziv', 'payerName'],
    ['Plačnik – naziv', 'payerName'],
    ['TRR plačnika', 'payerIban'],
  ])('knows the setting by the label %s', (label, field) => {
    const sheet = sheetWith({ table: 'x', sheet: 'Program', headings: ['', ''], rows: [[label, 'vrednost']] });
    const { settings } = readRegister(workbook([{ ...sheet, tables: [] }]));
    expect(settings[field as keyof typeof settings]).toBe('vrednost');
  });

  it('keeps settings that it cannot take: a start that is no date, a phase with one end', () => {
    const sheet: SheetCells = {
      ...sheetWith({
        table: 'x',
        sheet: 'Program',
        headings: ['ZAČETEK:', 'jeseni'],
        rows: [
          ['faza 1 od', '1. 9. 2020'],
          ['Faza 2 od', 44081],
          ['Faza 2 do', 44104],
          ['Telefon', '03 123'],
        ],
      }),
      tables: [],
    };
    const { settings } = readRegister(workbook([sheet]));
    expect(settings).toMatchObject({ start: null, phases: [{ number: 2, from: '2020-09-07', to: '2020-09-30' }] });
    expect(settings.asTyped).toEqual({ zacetek: 'jeseni', faza_1_od: '1. 9. 2020' });
  });

  it('reads parameters as typed, a percentage with its sign', () => {
    const rows: CellValue[][] = [
      ['prehrana na dan', 43709, '3,70'],
      ['najmanjša prisotnost v modulu', 43709, 0.8],
    ];
    const headings = ['Parameter', 'Velja od', 'Vrednost'];
    expect(
      reading({ table: 'tblParametri', headings, rows, formats: ['', 'd. m. yyyy', '0%'] }).parameters,
    ).toMatchObject([
      { parameter: 'prehrana na dan', validFrom: '2019-09-01', value: '3,70', confirmed: '' },
      { value: '80 %' },
    ]);
  });

  it('reads a line of the ledger to the cent', () => {
    const headings = ['Teden', 'ID', 'Ure', 'Nagrada', 'Dni prehrane', 'Poračun', 'Skupaj', 'Stanje', 'Zaprto'];
    const rows: CellValue[][] = [
      ['2020-W38', 'U001', 12.5, 10, '3', '-1,20', '8,80 €', 'Zaprto', 44105],
      ['2021-W53', 'U001', '', '', 1.5, '', 3.333, 'plačano', ''],
    ];
    const [line, wrong] = reading({ table: 'tblIzplacila', headings, rows }).payments;
    expect(line).toMatchObject({
      week: '2020-W38',
      minutes: 750,
      rewardCents: 1000,
      mealDays: 3,
      mealCents: null,
      correctionCents: -120,
      totalCents: 880,
      state: 'closed',
      closedOn: '2020-10-01',
    });
    expect(wrong?.at.unreadable.map(({ column }) => column)).toEqual(['Teden', 'Dni prehrane', 'Skupaj', 'Stanje']);
  });
});
