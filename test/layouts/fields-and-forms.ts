/** Names among other things: headings as databases write them, addresses in the cell of a name, firms and labels where names would be. People are invented. */
import type { CollectedLayout } from './layout';

export const FIELDS_AND_FORMS: readonly CollectedLayout[] = [
  {
    name: 'headings with the prefix of a database are told by what follows, though the prefix be a heading in some language',
    file: 'Frequencia.xlsx',
    table: `
      Apr_Codigo | Apr_Nome | ParUniDescricao | AdiDataAula | TurNome | AdiPresenca
      501 | Ana Novak | GRUPO ALFA LTDA | @2023-08-02 | TEC 1(A) | P
      501 | Ana Novak | GRUPO ALFA LTDA | @2023-08-09 | TEC 1(A) | J
      502 | Bor Kos | BETA S.A. | @2023-08-02 | TEC 2(B) | P`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2023-08-02', '2023-08-09', 2],
      marks: 3,
      present: 2,
      unclear: 1,
      asks: ['mark J'],
    },
  },
  {
    name: 'a status behind its prefix counts nothing',
    table: `
      udIme | udPriimek | dtDatum | stPrisotnost
      Ana | Novak | 4. 3. 2024 | da
      Bor | Kos | 4. 3. 2024 | ne
      Ana | Novak | 5. 3. 2024 | da`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'fields of a German program',
    table: `
      MA_NAME | AN_DATUM | AN_ANWESEND
      Anna Berg | 04.03.2024 | ja
      Ben Wolf | 04.03.2024 | nein`,
    expected: { kind: 'attendance-list', people: ['Anna Berg', 'Ben Wolf'], marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'fields of an English program',
    table: `
      emp_FullName | att_Date | att_Status
      Ann Lee | 2024-03-04 | Present
      Bob May | 2024-03-04 | Absent`,
    expected: { kind: 'attendance-list', people: ['Ann Lee', 'Bob May'], marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'sums by firm are of nobody in particular',
    sheet: 'FaltasXEmpresas',
    table: `
      Empregador | Total de Faltas | Total de Presenças | % Faltas
      GRUPO ALFA SA | 139 | 343 | 0.26
      BETA MAR S.A. | 2 | 3 | 0.4
      ORTO FRUTA LTDA | 3 | 3 | 0.5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'sums by firm in Slovenian',
    table: `
      Naročnik | Skupaj odsotnosti | Skupaj prisotnosti | % odsotnosti
      Alfa Trade d.o.o. | 139 | 343 | 0.26
      Beta Mont d. d. | 2 | 3 | 0.4
      Gama Les d. o. o. | 3 | 3 | 0.5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'sums by unit are those of its description',
    table: `
      Bezeichnung | Fehltage gesamt | Anwesenheitstage | % Fehltage
      Haus Sonne | 139 | 343 | 0.26
      Villa Mond | 2 | 3 | 0.4`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'sums by person need no heading of names',
    table: `
      | Skupaj odsotnosti | Skupaj prisotnosti | % odsotnosti
      Ana Novak | 139 | 343 | 0.26
      Bor Kos | 2 | 3 | 0.4
      Cene Rus | 3 | 3 | 0.5`,
    expected: { kind: 'monthly-totals', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'] },
  },
  {
    name: 'an address in the cell of a name is no part of it, wherever it stands',
    table: `
      Ime in priimek | Datum | Prisotnost
      Ana Kos <ana@kos.si> | 4. 3. 2024 | da
      Ana Kos | 5. 3. 2024 | da
      Bor Novak (bor@novak.si) | 4. 3. 2024 | ne
      cene.rus@primer.si (Cene Rus) | 4. 3. 2024 | da
      dana@primer.si | 4. 3. 2024 | da`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kos', 'Bor Novak', 'Cene Rus', 'dana@primer.si'],
      marks: 5,
      present: 4,
      absent: 1,
    },
  },
  {
    name: 'participants with their addresses',
    table: `
      Participant | Book collected
      Ann Lee - ann@lee.org |
      Bob May, bob@may.org |
      Cy Rex\\ncy@rex.org |`,
    expected: { kind: 'participants', people: ['Ann Lee', 'Bob May', 'Cy Rex'] },
  },
  {
    name: 'people of a matrix with their addresses',
    table: `
      Name | 4.3.2024 | 5.3.2024 | 6.3.2024
      Anna Berg <anna@berg.de> | x | | x
      Ben Wolf <ben@wolf.de> | x | x | x`,
    expected: { kind: 'attendance-matrix', people: ['Anna Berg', 'Ben Wolf'], marks: 5, present: 5 },
  },
  {
    name: 'the address behind the name of a timesheet',
    sheet: 'Marec',
    table: `
      Ime in priimek: | Ana Kos <ana@kos.si>
      Mesec: | marec 2024
      Datum | Prihod | Odhod
      4. 3. 2024 | 8:01 | 15:02
      5. 3. 2024 | 8:03 | 15:12`,
    expected: { kind: 'person-month', people: ['Ana Kos'], marks: 2, present: 2 },
  },
  {
    name: 'the labels of a form below "Name" are no people, nor what stands beside holidays',
    sheet: 'Osnovni podatki',
    table: `
      Ime in priimek | Ana Novak | | štiri vrstice
      Vrsta zaposlitve | določen čas | |
      Položaj | strokovna delavka | |
      Rok | 2026 | |
      Prazniki | | |
      @2026-01-01 | Novo leto | |
      @2026-02-08 | Prešernov dan | |
      @2026-04-06 | Velikonočni ponedeljek | |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a form in German',
    sheet: 'Stammdaten',
    table: `
      Name | Anna Berg
      Position | Betreuerin
      Beschäftigungsart | Teilzeit
      Ort | Graz
      Jahr | 2026`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'somebody may be called as a label is',
    sheet: 'Udeleženci',
    table: `
      Ime in priimek | Delo
      Ana Novak | čistilka
      Bor Kos | vrtnar
      Rok Mesec | kuhar`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Rok Mesec'] },
  },
  {
    name: 'the name of the month in every row of a week is nobody',
    table: `
      Tedensko poročilo
       | Datum | Leto | Mesec | Ime | Dan | Plan | Ure
      pon | @2021-01-04 | 2021 | 1 | Januar | 4 | A | 8
      tor | @2021-01-05 | 2021 | 1 | Januar | 5 | A | 7,5
      sre | @2021-01-06 | 2021 | 1 | Januar | 6 | A | 8`,
    expected: { kind: 'person-month', people: [], dates: ['2021-01-04', '2021-01-06', 3], marks: 3, present: 3 },
  },
  {
    name: 'a woman who is called as a month is somebody',
    table: `
      Prisotnost
      Datum | Ime | Ure
      @2021-01-04 | Maja | 8
      @2021-01-05 | Maja | 7,5
      @2021-01-06 | Maja | 8`,
    expected: { kind: 'attendance-list', people: ['Maja'], marks: 3, present: 3 },
  },
  {
    name: 'labels below "Name, Vorname:" beside the days of somebody’s month are nobody',
    table: `
      Name, Vorname: | | | Tag | Datum | von | bis | Stunden
      Berechnung | | Mo | 1 | @2021-02-01 | 8:00 | 12:00 | 4
      Tägliche Arbeitszeit | 8 | Di | 2 | @2021-02-02 | 8:00 | 12:00 | 4
      Urlaub Anspruch | 30 | Mi | 3 | @2021-02-03 | 8:00 | 12:00 | 4
      Arbeitstage | 20 | Do | 4 | @2021-02-04 | 8:00 | 12:00 | 4
      Überstunden | 0 | Fr | 5 | @2021-02-05 | 8:00 | 12:00 | 4`,
    expected: { kind: 'person-month', people: [], dates: ['2021-02-01', '2021-02-05', 5], marks: 5, present: 5 },
  },
  {
    name: 'time and signature under coming and going: whoever signed without a time was there, too',
    table: `
      Podpisni list udeležencev, maj 2024
      Datum | Ime in priimek | Prihod | | Odhod |
       | | Ura | Podpis | Ura | Podpis
      6. 5. 2024 | Ana Kralj | 8:00 | Kralj | 12:00 | Kralj
      6. 5. 2024 | Bor Kos | 8:00 | Kos | 13:00 | Kos
      7. 5. 2024 | Ana Kralj | | Kralj | | Kralj
      7. 5. 2024 | Bor Kos | | | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['Ana Kralj', 'Bor Kos'],
      dates: ['2024-05-06', '2024-05-07', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'a signature of whoever led says nothing of those who have no time',
    table: `
      Lista prisotnosti, maj 2024
      Datum | Ime in priimek | Prihod | Odhod | Podpis mentorja
      6. 5. 2024 | Ana Kralj | 8:00 | 12:00 | Novak
      6. 5. 2024 | Bor Kos | | | Novak`,
    expected: { kind: 'attendance-list', marks: 1, present: 1, absent: 0 },
  },
  {
    name: 'headings in three rows, a day over the names of all who were there on it',
    table: `
      Podpisni list udeležencev, maj 2024
      Datum | Dan | Ime in priimek | Dopoldne | | | | Popoldne | | |
       | | | Prihod | | Odhod | | Prihod | | Odhod |
       | | | Ura | Podpis | Ura | Podpis | Ura | Podpis | Ura | Podpis
      6. 5. 2024 | pon | Ana Kralj | 8:00 | Kralj | 10:00 | Kralj | 11:00 | | 12:00 |
       | | Bor Kos | 8:00 | Kos | 10:00 | Kos | 11:00 | | 13:00 |
      7. 5. 2024 | tor | Ana Kralj | | Kralj | | | | | |
       | | Bor Kos | 8:00 | Kos | 10:00 | Kos | 11:00 | | 12:00 |
      8. 5. 2024 | sre | Ana Kralj | 8:00 | Kralj | 10:00 | Kralj | 11:00 | | 12:00 |
       | | Bor Kos | | | | | | | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 4,
      people: ['Ana Kralj', 'Bor Kos'],
      dates: ['2024-05-06', '2024-05-08', 3],
      marks: 5,
      present: 5,
      doubts: [],
    },
  },
  {
    name: 'a sign-in form in which nobody signed yet says whose it is and of which days, and that nobody came it does not say',
    table: `
      Podpisni list udeležencev, maj 2024
      Datum | Ime in priimek | Prihod | Podpis | Odhod | Podpis
      6. 5. 2024 | Ana Kralj | | | |
       | Bor Kos | | | |
      7. 5. 2024 | Ana Kralj | | | |
       | Bor Kos | | | |
      8. 5. 2024 | Ana Kralj | | | |
       | Bor Kos | | | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Kralj', 'Bor Kos'],
      dates: ['2024-05-06', '2024-05-08', 3],
      marks: 0,
      present: 0,
      absent: 0,
    },
  },
  {
    name: 'among days that come again a row without one may be of any',
    table: `
      Lista prisotnosti
      Datum | Ime in priimek | Prihod | Odhod
      6. 5. 2024 | Ana Kralj | 8:00 | 12:00
      6. 5. 2024 | Bor Kos | 8:00 | 12:00
      7. 5. 2024 | Ana Kralj | 8:00 | 12:00
       | Bor Kos | 8:00 | 12:00
      8. 5. 2024 | Ana Kralj | 8:00 | 12:00
       | Bor Kos | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', marks: 5, doubts: [''] },
  },
  {
    name: 'headings that end as labels do are headings where rows are filled below them',
    table: `
      Datum: | Ime in priimek: | Prihod: | Odhod:
      6. 5. 2024 | Ana Kralj | 8:00 | 12:00
      6. 5. 2024 | Bor Kos | 8:00 | 12:30`,
    expected: { kind: 'attendance-list', headerRow: 1, people: ['Ana Kralj', 'Bor Kos'], marks: 2, present: 2 },
  },
  {
    name: 'labels over what each of them says, and more labels below, are a form of one',
    table: `
      Ime: | Priimek:
      Ana | Kralj
      Naslov: | Kraj:
      Dolga 1 | Kranj`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a card that nobody has is no person, and its 0 nobody’s absence',
    table: `
      Student | Attendance
      ANA | 1
      BOR | 1
      Unknown | 0
      ANA | 1
      Unknown | 0`,
    expected: { people: ['ANA', 'BOR'], present: 3, absent: 0 },
  },
  {
    name: 'the day on which the form was issued heads nothing, whatever is written below the people',
    table: `
      | | Center za izobraževanje odraslih
      | | | Lista prisotnosti

      DOKUMENT | | Obrazec | | STANDARD | 7.5 | | REVIZIJA | 2

      ODGOVORNA OSEBA | | Oddelek | | DATUM IZDAJE | 31. oktober 2019 | | OZNAKA DOKUMENTA | F-CC-16

      DATUM: | | 9. 5. 2023 | | PODROČJE:
      DOGODEK: | | Srečanje

      IME | | | | PODPIS | | | Ž | M

      ANA MARIJA NOVAK KOS | | | | ANK | | | x
      BOR KREK MLAKAR | | | | BKM | | | | x
      CENE RUS VIDIC | | | | CRV | | | | x
      | | | | | | Skupaj

      Opomba: lista se odda vodji do 5. v mesecu.`,
    expected: {
      kind: 'attendance-list',
      people: ['ANA MARIJA NOVAK KOS', 'BOR KREK MLAKAR', 'CENE RUS VIDIC'],
      dates: ['2023-05-09', '2023-05-09', 1],
      marks: 3,
      present: 3,
    },
  },
];
