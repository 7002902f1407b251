import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { markKey } from '../../programme';
import { date } from '../../programme/calendar';
import {
  newRegisterContent,
  planRegisterSheets,
  readRegister,
  type Register,
  type RegisterContent,
} from '../../register';
import type { SheetCells } from '../../sheet/cells';
import { sheetCellsOfPlan } from '../../sheet/cells-of-plan';
import { readWorkbookSheets, type Answers } from '..';
import { buildRegister } from './build-register';
import type { BuildResult } from './result';

const TODAY = date('2020-12-31');
const START = date('2020-08-01');

const LIST = sheetOf(
  'Seznam',
  `
  Priimek | Ime | Rojstni datum | Spol | EMŠO | TRR | Vstop
  Novak | Ana | 1. 1. 2006 | Ž | '0101006500006 | SI56020360253863406 | @2020-09-07
  Črnčec | Žan | 12. 11. 1981 | M | | | @2020-09-07
  Zupan | Mira | | Ž | | |`,
);

const month = (rows: string): SheetCells =>
  sheetOf('Oktober 2020', `Lista prisotnosti oktober 2020\nPriimek in ime | 5 | 6 | 7 | 8 | 9\n${rows}`);

const OCTOBER = month(
  `
  Novak Ana | P | P | 4 | B | P
  Žan Crncec | P | N | | P | P
  Zupan Mira – od 7. 10. | | | P | P | 5,5`.replace(/^\n/, ''),
);

function build(sheets: readonly SheetCells[], existing: Register | null = null, answers: Answers = {}): BuildResult {
  const reading = readWorkbookSheets(workbookOf('a.xlsx', sheets), {
    today: TODAY,
    answers,
    ...(existing ? { legend: existing.legend } : {}),
  });
  return buildRegister(reading, { existing, start: START, answers });
}

/** The register as it stands once it is written. */
function written(content: RegisterContent): Register {
  return readRegister(
    workbookOf(
      'a.xlsx',
      planRegisterSheets(content, { takenSheetNames: [] }).map((plan) => sheetCellsOfPlan(plan)),
    ),
  );
}

const marks = ({ content }: BuildResult): string[] =>
  content.attendance.map(
    ({ participant, date: day, mark, source }) => `${participant} ${day ?? ''} ${mark} ${source?.cell ?? ''}`,
  );

describe('a first build', () => {
  const built = build([LIST, OCTOBER]);

  test('makes a participant of every row of the list, with what the list says', () => {
    const { participants } = built.content;
    expect(participants.map(({ id, surname, givenName }) => `${id} ${surname} ${givenName}`)).toEqual([
      'U001 Novak Ana',
      'U002 Črnčec Žan',
      'U003 Zupan Mira',
    ]);
    expect(participants[0]).toMatchObject({
      birthDate: '2006-01-01',
      sex: 'F',
      emso: '0101006500006',
      iban: 'SI56020360253863406',
      entry: '2020-09-07',
    });
  });

  test('makes a record of every mark with its source, and none of a blank', () => {
    expect(marks(built)).toEqual([
      'U001 2020-10-05 P B3', 'U001 2020-10-06 P C3', 'U001 2020-10-07 4 D3', 'U001 2020-10-08 B E3', 'U001 2020-10-09 P F3',
      'U002 2020-10-05 P B4', 'U002 2020-10-06 N C4', 'U002 2020-10-08 P E4', 'U002 2020-10-09 P F4',
      'U003 2020-10-07 P D5', 'U003 2020-10-08 P E5', 'U003 2020-10-09 5,5 F5',
    ]); // prettier-ignore
    expect(built.sourceFacts.blankCells.map(({ participant, cell }) => `${participant} ${cell.cell}`)).toEqual([
      'U002 D4',
      'U003 B5',
      'U003 C5',
    ]);
  });

  test('knows a person whatever the order, diacritics and note of the name', () => {
    expect(built.sourceFacts.unknownPeople).toEqual([]);
    expect(built.doubts).toEqual([]);
  });

  test('ships plan, parameters and legend', () => {
    const fresh = newRegisterContent({ start: START });
    expect(built.content.modules).toEqual(fresh.modules);
    expect(built.content.parameters).toEqual(fresh.parameters);
    expect(built.content.settings.start).toBe(START);
  });

  test('says the module of each day', () => {
    const module = built.content.modules.find(
      ({ module: own }) => own && own.from <= '2020-10-05' && own.to >= '2020-10-05',
    )?.module;
    expect(built.content.attendance[0]?.module).toBe(module?.name);
  });
});

describe('names', () => {
  test('without a list everybody in an attendance sheet becomes a participant', () => {
    const { content, sourceFacts } = build([OCTOBER]);
    expect(content.participants.map(({ surname, givenName }) => `${surname}/${givenName}`)).toEqual([
      'Novak/Ana',
      'Žan/Crncec',
      'Zupan/Mira',
    ]);
    expect(content.participants.at(-1)?.note).toBe('od 7. 10.');
    expect(sourceFacts.unknownPeople).toEqual([]);
  });

  test('a list of hardly anybody who attends is no list of the participants', () => {
    const parents = sheetOf('Starši', 'Priimek | Ime | Telefon\nKos | Maja | 031 111 222\nRus | Jan | 041 333 444');
    const children = ['Novak Ana', 'Črnčec Žan', 'Zupan Mira', 'Hribar Bor'];
    const built = build([parents, month(children.map((name) => `${name} | P | P | P | P | P`).join('\n'))]);
    expect(built.content.participants.map(({ surname }) => surname)).toEqual(
      expect.arrayContaining(['Novak', 'Črnčec', 'Zupan', 'Hribar']),
    );
    expect(built.content.attendance).toHaveLength(20);
    expect(built.content.attendance.every(({ participant }) => participant !== '')).toBe(true);
  });

  test('with a list a name outside it is unknown, and a near one is asked about', () => {
    const { sourceFacts, doubts, content } = build([
      LIST,
      month('Novaak Ana | P | P | P | P | P\nKovač Jan | P | P | P | P | P'),
    ]);
    const days = ['2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08', '2020-10-09'];
    expect(sourceFacts.unknownPeople).toEqual([
      { cell: { sheet: 'Oktober 2020', cell: 'A3' }, name: 'Novaak Ana', candidates: 0, days, others: [] },
      { cell: { sheet: 'Oktober 2020', cell: 'A4' }, name: 'Kovač Jan', candidates: 0, days, others: [] },
    ]);
    expect(doubts).toMatchObject([
      { key: 'same:ana novaak', name: 'Novaak Ana', candidates: [{ id: 'U001', name: 'Novak Ana' }] },
    ]);
    expect(content.attendance.every(({ participant }) => participant === '')).toBe(true);
  });

  test('an answered doubt is remembered', () => {
    const { sourceFacts, content } = build([LIST, month('Novaak Ana | P | P | P | P | P')], null, {
      'same:ana novaak': 'U001',
    });
    expect(sourceFacts.unknownPeople).toEqual([]);
    expect(content.attendance.map(({ participant }) => participant)).toEqual(Array(5).fill('U001'));
  });

  test('a name that two participants bear is nobody for certain', () => {
    const twice = sheetOf(
      'Seznam',
      'Priimek | Ime | Rojstni datum\nNovak | Ana | 1. 1. 1990\nNovak | Ana | 2. 2. 1995',
    );
    const { sourceFacts } = build([twice, month('Novak Ana | P | P | P | P | P')]);
    expect(sourceFacts.unknownPeople).toMatchObject([{ name: 'Novak Ana', candidates: 2 }]);
  });
});

describe('marks', () => {
  test.each([
    ['ticks become P', 'x', 'P', { kind: 'planned' }],
    ['hours stay hours', '4.5', '4,5', { kind: 'hours', minutes: 270 }],
    ['a time serial becomes hours', '@4:30', '4:30', { kind: 'hours', minutes: 270 }],
    ['from–to stays as written', '8:00–12:00', '8:00–12:00', { kind: 'hours', minutes: 240 }],
    ['words of presence become P', 'prisotna', 'P', { kind: 'planned' }],
    ['what nobody explains stays unknown', '?', '?', { kind: 'unknown' }],
    [
      'absent without a reason stays unknown: excused or not is for staff to say',
      'odsotna',
      'odsotna',
      { kind: 'unknown' },
    ],
  ])('%s', (_, typed, mark, reading) => {
    const { content } = build([LIST, month(`Novak Ana | ${typed} | ${typed} | ${typed} | ${typed} | ${typed}`)]);
    expect(content.attendance[0]).toMatchObject({ mark, reading });
  });

  test("a mark of the office's own with a clear meaning goes into the legend, so that the register says the same", () => {
    const built = build([LIST, month('Novak Ana | bolniška | praznik | P | P | P')]);
    expect(built.content.legend.filter(({ mark }) => mark === 'bolniška' || mark === 'praznik')).toMatchObject([
      { meaning: 'excused' },
      { meaning: 'notPlanned' },
    ]);
    expect(written(built.content).attendance[0]?.reading).toMatchObject({ kind: 'absence' });
  });

  test("the sheet's own legend wins over the defaults", () => {
    const sheet = month('Novak Ana | B | B | B | B | B\n\nLegenda:\nB = prisoten\nD = bolniška');
    expect(build([LIST, sheet]).content.attendance[0]).toMatchObject({ reading: { kind: 'planned' } });
  });
});

describe('a rebuild', () => {
  const first = build([LIST, OCTOBER]);
  const register = written(first.content);

  test('changes nothing when nothing changed', () => {
    const again = build([LIST, OCTOBER], register);
    expect(again.difference).toEqual({ added: [], changed: [], removed: [] });
    expect(marks(again)).toEqual(marks(first));
    expect(again.content.participants).toEqual(register.participants);
  });

  test.each([
    [
      'a leave of several days',
      'Odsotnosti 2020\nIme in priimek | Vrsta odsotnosti | Od | Do\nNovak Ana | letni dopust | 12. 10. 2020 | 14. 10. 2020\nZupan Mira | bolniška | 13. 10. 2020 | 14. 10. 2020',
      5,
    ],
    [
      'those who were at a meeting',
      'Datum | Vsebina | Prisotni\n12. 10. 2020 | uvod | Novak Ana, Črnčec Žan\n13. 10. 2020 | vaje | Novak Ana, Zupan Mira',
      4,
    ],
  ])('changes nothing of %s, which stand in one cell', (_, table, records) => {
    const sheets = [LIST, sheetOf('Drugo', table)];
    const before = build(sheets);
    expect(before.content.attendance).toHaveLength(records);
    const again = build(sheets, written(before.content));
    expect(again.difference).toEqual({ added: [], changed: [], removed: [] });
    expect(marks(again)).toEqual(marks(before));
  });

  test('tells exactly what was added, changed and removed', () => {
    const edited = month(
      'Novak Ana | N | P | 4 | B | P\nŽan Crncec | P | N | 3 | P |\nZupan Mira – od 7. 10. | | | P | P | 5,5',
    );
    const { difference } = build([LIST, edited], register);
    expect(difference.added).toMatchObject([{ participant: 'U002', date: '2020-10-07', mark: '3' }]);
    expect(difference.changed).toMatchObject([
      { before: { mark: 'P' }, after: { mark: 'N', participant: 'U001', date: '2020-10-05' } },
    ]);
    expect(difference.removed).toMatchObject([{ participant: 'U002', date: '2020-10-09' }]);
  });

  test('keeps rows that staff typed into the register, and hours beside P', () => {
    const typed: Register = {
      ...register,
      attendance: [
        ...register.attendance.map((record, index) => (index === 0 ? { ...record, minutes: 180 as never } : record)),
        ...register.attendance.slice(0, 1).map((record) => ({ ...record, source: null, date: date('2020-10-12') })),
      ],
    };
    const { content, difference } = build([LIST, OCTOBER], typed);
    expect(content.attendance.at(-1)).toMatchObject({ source: null, date: '2020-10-12' });
    expect(content.attendance[0]).toMatchObject({ mark: 'P', minutes: 180 });
    expect(difference).toEqual({ added: [], changed: [], removed: [] });
  });

  test('fills blanks of a participant and overwrites nothing', () => {
    const more = sheetOf(
      'Seznam',
      'Priimek | Ime | Rojstni datum | Naslov\nNovak | Ana | 1. 1. 2006 | Nova ulica 1\nZupan | Mira | 5. 5. 1980 | Trg 2',
    );
    const { content } = build([more, OCTOBER], {
      ...register,
      participants: register.participants.map((person) => ({
        ...person,
        address: person.id === 'U001' ? 'Stara ulica 9' : '',
      })),
    });
    expect(content.participants.map(({ id, address, birthDate }) => [id, address, birthDate])).toEqual([
      ['U001', 'Stara ulica 9', '2006-01-01'],
      ['U002', '', '1981-11-12'],
      ['U003', 'Trg 2', '1980-05-05'],
    ]);
  });

  test('tells the people whose blanks it fills, those who come in and the marks that staff have explained', () => {
    const more = sheetOf('Seznam', 'Priimek | Ime | Naslov\nNovak | Ana | Nova ulica 1\nKovač | Jan | Trg 2');
    const explained = build([more, month('Novak Ana | Ž | P | 4 | B | P')], register, {
      [`mark:${markKey('Ž')}`]: 'excused',
    });
    expect(explained.people.filled.map(({ id }) => id)).toEqual(['U001']);
    expect(explained.people.added.map(({ surname }) => surname)).toEqual(['Kovač']);
    expect(explained.marks.map(({ mark, meaning }) => [mark, meaning])).toEqual([['Ž', 'excused']]);
    expect(build([LIST, OCTOBER]).marks).toEqual([]);
  });

  test('gives a new person the next id, never one that was used', () => {
    const gone = { ...register, participants: register.participants.slice(0, 2), payments: [] };
    const more = sheetOf('Seznam', 'Priimek | Ime\nNovak | Ana\nKovač | Jan');
    expect(build([more], gone).content.participants.at(-1)).toMatchObject({ id: 'U004', surname: 'Kovač' });
  });

  test('a sheet that is gone leaves its records, which nothing has contradicted', () => {
    const { content, difference } = build([LIST], register);
    expect(content.attendance).toHaveLength(register.attendance.length);
    expect(difference.removed).toEqual([]);
  });
});

test('days without a date give no records: a question stands for them', () => {
  const undated = sheetOf(
    'Prisotnost',
    'Priimek in ime | 1. srečanje | 2. srečanje | 3. srečanje\nNovak Ana | P | P | N',
  );
  const { content } = build([LIST, undated]);
  expect(content.attendance).toEqual([]);
});

test('a weekday that disagrees with its date is a fact for the rules', () => {
  const sheet = sheetOf(
    'Oktober',
    'Prisotnost 2020\nPriimek in ime | pon 5. 10. | sre 6. 10. | sre 7. 10. | čet 8. 10.\nNovak Ana | P | P | P | P',
  );
  expect(build([LIST, sheet]).sourceFacts.weekdayMismatches).toEqual([
    { cell: { sheet: 'Oktober', cell: 'C2' }, found: 'sre 6. 10.', date: '2020-10-06', said: 3 },
  ]);
});

test('less than an hour is written as a time, for a bare number below one is no hours for certain', () => {
  const list = `Priimek in ime | Datum | Prisotnost | Ure\nNovak Ana | @2020-10-05 | prisotna | 0:45\nNovak Ana | @2020-10-06 | prisotna | 1:30`;
  const built = build([sheetOf('Prisotnost po dnevih', list)]);
  expect(marks(built)).toEqual(['U001 2020-10-05 0:45 C2', 'U001 2020-10-06 1,5 C3']);
  expect(written(built.content).attendance.map(({ reading }) => reading)).toEqual([
    { kind: 'hours', minutes: 45 },
    { kind: 'hours', minutes: 90 },
  ]);
});
