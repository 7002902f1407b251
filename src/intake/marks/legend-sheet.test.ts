/** A sheet of instructions explains the marks of the others. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets, reportOf } from '..';

const REGISTER = `
  Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
  Tilen Gros | x | O | x
  Vida Jelen | x | x | N
  Urban Pirc | O | x | x`;

const readAll = (...tables: readonly (readonly [name: string, table: string])[]) => {
  const sheets = tables.map(([name, table]) => sheetOf(name, table));
  const reading = readWorkbookSheets(workbookOf('z.xlsx', sheets), { today: date('2026-11-23') });
  return {
    reports: reportOf(reading).sheets,
    meanings: reading.sheets.map(({ entries }) =>
      entries.map(({ reading: said }) => ('meaning' in said ? said.meaning : said.kind)),
    ),
  };
};

test('sentences of a sheet of instructions explain marks of the others', () => {
  const { reports, meanings } = readAll(
    [
      'Navodila',
      `
      KAKO VPISUJEMO
      1. Ob prihodu vsak naredi križec (primer: x).
      2. Kdor zboli, pokliče do 8. ure.
      3. N = ni prišel in ni javil, O = opravičeno.
      4. List hrani Vida.`,
    ],
    ['Marec', REGISTER],
  );
  expect(reports[0]).toMatchObject({ kind: 'legend', people: [] });
  expect(reports[1]).toMatchObject({ marks: 9, present: 6, absent: 3, unclear: 0 });
  expect(meanings[1]?.filter((meaning) => meaning === 'excused')).toHaveLength(2);
  expect(meanings[1]?.filter((meaning) => meaning === 'unexcused')).toHaveLength(1);
});

test('minutes of a meeting, in which a letter or two are explained, do not', () => {
  const { reports } = readAll(
    [
      'Zapisnik',
      `
      Sestanek ekipe 3. 3. 2025
      1. Pregledali smo liste prisotnosti.
      2. Lani je veljalo: N = ni prišel in ni javil, O = opravičeno.
      3. Letos se dogovorimo znova.
      4. Prihodnji sestanek bo 7. 4.
      5. Gradivo pripravi Vida.`,
    ],
    ['Marec', REGISTER],
  );
  expect(reports[0]).toMatchObject({ kind: 'other' });
  expect(reports[1]).toMatchObject({ marks: 9, present: 6, absent: 1, unclear: 2 });
});

const CODES = `
  šifra | pomen | šteje v ure | | | Skupine
  BOL | bolniška | NE | | | A
  O | opravičeno (razgovor, zdravnik s potrdilom) | NE | | | B
  N | neopravičeno | NE | | | C
  TER | teren, obisk delodajalca | DA | |
  PRZ | praznik | – | |`;

test('what stands beside the meanings, under headings of the same table, belongs to the legend', () => {
  const { reports } = readAll(['šifranti', CODES], ['Marec', REGISTER]);
  expect(reports[0]).toMatchObject({ kind: 'legend', headerRow: 1, people: [] });
  expect(reports[1]).toMatchObject({ marks: 9, present: 6, absent: 3, unclear: 0 });
});

test('a list of goods under such headings, of which two look like marks, does not', () => {
  const { reports } = readAll(
    [
      'Cenik',
      `
      šifra | opis | cena | zaloga
      A1 | papir | 4 | 12
      A2 | svinčnik | 1 | 40
      B1 | zvezek | 2 | 16
      BOL | bolniška postelja | 480 | 1
      B2 | radirka | 1 | 22
      PRZ | praznik – okraski | 12 | 3
      C1 | lepilo | 3 | 9`,
    ],
    ['Marec', REGISTER],
  );
  expect(reports[0]).toMatchObject({ kind: 'other' });
});

test('"Status | Description | Points" heads a legend', () => {
  const { reports } = readAll(
    [
      'Set',
      `
      Status | Description | Points
      P | Present | 2
      Z | Late (counts as attended) | 1
      O | Excused absence | 1
      N | Absent | 0
      ? | not recorded yet |`,
    ],
    ['Marec', REGISTER],
  );
  expect(reports[0]).toMatchObject({ kind: 'legend', headerRow: 1 });
  expect(reports[1]).toMatchObject({ marks: 9, present: 6, absent: 3, unclear: 0 });
});

test('"Status | Description" over tasks heads none', () => {
  const { reports } = readAll(
    [
      'Naloge',
      `
      Status | Description | Hours
      done | Present the plan | 2
      open | Call those who were absent | 1
      done | Write the report | 1`,
    ],
    ['Marec', REGISTER],
  );
  expect(reports[0]?.kind).not.toBe('legend');
});
