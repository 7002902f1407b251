/** Legends line by line and in whole phrases, codes of offices, initials in place of marks, and remarks where nobody signed. People are invented. */
import type { CollectedLayout } from './layout';

const PEOPLE = ['Tilen Gros', 'Vida Jelen', 'Urban Pirc'] as const;

export const LEGENDS_AND_SIGNATURES: readonly CollectedLayout[] = [
  {
    name: 'each line of a legend, with a gap behind its mark, is read as the lines above it are',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025 | 6. 3. 2025
      Tilen Gros | + | o | – | k
      Vida Jelen | + | m | m | m
      Urban Pirc | o | + | + | +

      +   prisoten
      –   neopravičeno odsoten
      o   opravičeno odsoten
      k   krožek
      m   mirovanje`,
    expected: { people: PEOPLE, marks: 12, present: 5, absent: 3, unclear: 1, asks: ['mark k'] },
  },
  {
    name: 'a line whose words nobody knows takes its mark from the office’s codes',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | + | N | +
      Vida Jelen | – | N | +
      Urban Pirc | + | + | –

      + = prisoten
      – = odsoten
      N = napotitev`,
    expected: { people: PEOPLE, marks: 9, present: 5, absent: 2, unclear: 2, asks: ['mark N'] },
  },
  {
    name: 'beside a mark for presence, whoever is at school may be away with or without an excuse: it is asked',
    table: `
      P = prisoten, B = bolan, Š = v šoli

      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | P | Š | P
      Vida Jelen | P | P | B
      Urban Pirc | Š | P | P`,
    expected: { people: PEOPLE, marks: 9, present: 6, absent: 1, unclear: 2, asks: ['mark Š'] },
  },
  {
    name: 'where it is the only mark for presence, that is where all of them meet',
    table: `
      Š = v šoli, B = bolan, N = ni bil

      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | Š | Š | B
      Vida Jelen | Š | N | Š
      Urban Pirc | Š | Š | Š`,
    expected: { people: PEOPLE, marks: 9, present: 7, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'whoever is here is present, whoever is not is absent',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | x | / | x
      Vida Jelen | x | x | x
      Urban Pirc | / | x | x

      x = je tu    / = ni tu`,
    expected: { people: PEOPLE, marks: 9, present: 7, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'among signatures, a missing one may have been forgotten: it is asked',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | T. Gros | Gros | T. Gros
      Vida Jelen | V. Jelen | ni podpisa | V. Jelen
      Urban Pirc | U. Pirc | U. Pirc | opr.`,
    expected: { people: PEOPLE, marks: 9, present: 7, absent: 1, unclear: 1, asks: ['mark ni podpisa'] },
  },
  {
    name: 'a sentence below a legend is no line of it',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | + | B | v
      Vida Jelen | ! | + | +
      Urban Pirc | + | + | v

      + prisoten
      ! odsoten
      V primeru bolezni pokličite vodjo`,
    expected: { people: PEOPLE, marks: 9, present: 7, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'what counts as presence, who stays at home and who declined; half a day is asked',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025 | 6. 3. 2025 | 7. 3. 2025
      Tilen Gros | 1 | D | S | ½ | odklonil
      Vida Jelen | 1 | D | 1 | Z | S
      Urban Pirc | H | 1 | H | Z | 1

      Legenda:
      1 - prisoten (z malico)
      ½ - pol dneva, brez malice
      D - dežurstvo v garaži (šteje kot udeležba)
      S - odjavljen, ostane doma
      H - doma (počitnice, prosto)
      Z - povabljen, zavrnil(a) udeležbo`,
    expected: { people: PEOPLE, marks: 15, present: 7, absent: 7, unclear: 1, asks: ['mark ½'] },
  },
  {
    name: 'what does not count as presence, is asked, and so is what else somebody declined or did at home',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | x | D | Z
      Vida Jelen | x | D | x
      Urban Pirc | H | x | H

      x = prisoten, D = dežurstvo (ne šteje v prisotnost), Z = zavrnil malico, H = doma (delo)`,
    expected: { people: PEOPLE, marks: 9, present: 4, absent: 0, asks: ['mark D', 'mark H', 'mark Z'] },
  },
  {
    name: 'whoever is on holiday is away; a holiday is a day off for all',
    table: `
      Member | Mon 5 Jan 2026 | Tue 6 Jan 2026 | Wed 7 Jan 2026
      Lena Frost | / | H | B
      Owen Dale | N | / | B
      Ruth Penn | / | / | B

      Key:
      / present
      N absent
      H on holiday (family told us)
      B bank holiday`,
    expected: {
      people: ['Lena Frost', 'Owen Dale', 'Ruth Penn'],
      marks: 9,
      present: 4,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'an S beside an N that the legend explains says no yes',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | x | N | x
      Vida Jelen | x | s | x
      Urban Pirc | N | x | x

      x - prisoten, N - ni bil, ni sporočil`,
    expected: { people: PEOPLE, marks: 9, present: 6, absent: 2, asks: ['mark s'] },
  },
  {
    name: 'OP and NEOP are codes of offices',
    table: `
      Ime in priimek | 3. 3. 2025 | 4. 3. 2025 | 5. 3. 2025
      Tilen Gros | + | OP | NEOP
      Vida Jelen | + | op. | +
      Urban Pirc | NEO | + | OPS`,
    expected: { people: PEOPLE, marks: 9, present: 4, absent: 4, unclear: 1, asks: ['mark OPS'] },
  },
  {
    name: 'letters of activities in which people took part',
    table: `
      Udeležba pri dejavnostih, marec 2025
      Ime in priimek | 3. 3. | 4. 3. | 5. 3. | 6. 3.
      Tilen Gros | T | T,K | o | V
      Vida Jelen | K | T | bol | T,o
      Urban Pirc | o | K | T | R

      VPIŠEMO ČRKO DEJAVNOSTI, KI SE JE JE UDELEŽENEC UDELEŽIL:
      T telovadba
      K kuhanje / peka
      o = povabljen, odklonil
      bol = v bolnišnici
      V primeru odsotnosti pustimo prazno`,
    expected: { people: PEOPLE, marks: 12, present: 6, absent: 3, asks: ['mark R', 'mark T,o', 'mark V'] },
  },
  ...['Dejavnosti:', 'ČRKA DEJAVNOSTI, KI SE JE BO UDELEŽIL:'].map((label, index): CollectedLayout => ({
    name: `letters of activities under another label are asked (${index + 1})`,
    table: `
      Udeležba pri dejavnostih, marec 2025
      Ime in priimek | 3. 3. | 4. 3. | 5. 3. | 6. 3.
      Tilen Gros | T | T,K | o | T
      Vida Jelen | K | T | bol | T
      Urban Pirc | o | K | T | K

      ${label}
      T telovadba
      K kuhanje / peka
      o = povabljen, odklonil
      bol = v bolnišnici`,
    expected: { people: PEOPLE, marks: 12, present: 0, absent: 3, asks: ['mark K', 'mark T', 'mark T,K'] },
  })),
  {
    name: 'people sign with their initials or names; those of somebody else, and what may be a code, are asked',
    table: `
      LISTA PRISOTNOSTI – tabor
      Št. | Ime in priimek | pon 14. 7. 2025 | tor 15. 7. 2025 | sre 16. 7. 2025 | čet 17. 7. 2025 | pet 18. 7. 2025
      1 | Tilen Gros | tg | tg | tg | tg | tg
      2 | Vida Jelen | V. Jelen | V. Jelen | V. Jelen | | V. Jelen
      3 | Živa Šuler | zš | zš | zš | zš | zš
      4 | Urban Pirc | UP | UP | UP | tg | UP
      5 | Neža Božič | N. Božič | N. Božič | N. Božič | N. Božič | N. Božič
      6 | Oto Peček | op | op | | |`,
    expected: {
      people: [...PEOPLE.slice(0, 2), 'Živa Šuler', 'Urban Pirc', 'Neža Božič', 'Oto Peček'],
      ...{ marks: 26, present: 23, absent: 0, unclear: 3, asks: ['mark op', 'mark tg'] },
    },
  },
  {
    name: 'where people sign with their names, the initials of another are asked',
    table: `
      LISTA PRISOTNOSTI – tabor
      Št. | Ime in priimek | pon 14. 7. 2025 | tor 15. 7. 2025 | sre 16. 7. 2025
      1 | Tilen Gros | T. Gros | T. Gros | VJ
      2 | Vida Jelen | V. Jelen | vj | V. Jelen
      3 | Urban Pirc | U. Pirc | U. Pirc | pirc`,
    expected: { people: PEOPLE, marks: 9, present: 8, absent: 0, unclear: 1, asks: ['mark VJ'] },
  },
  {
    name: 'letters that are nobody’s initials are no signatures',
    table: `
      LISTA PRISOTNOSTI – tabor
      Št. | Ime in priimek | pon 14. 7. 2025 | tor 15. 7. 2025 | sre 16. 7. 2025
      1 | Tilen Gros | tg | zk | zk
      2 | Vida Jelen | vj | zk | ar
      3 | Urban Pirc | ar | ar | zk`,
    expected: { people: PEOPLE, marks: 9, present: 0, unclear: 9 },
  },
  {
    name: 'a remark says why somebody did not sign; beside a signature, or where it says nothing of that, it is a remark',
    table: `
      LISTA PRISOTNOSTI
      Datum usposabljanja: | 12. 2. 2026
      Zap. št. | Ime in priimek | Delovno mesto | Podpis | Opomba
      1. | Tilen Gros | vzdrževalec | TG |
      2. | Vida Jelen | kuharica | | ni prišel/a
      3. | Urban Pirc | hišnik | | bolniška
      4. | Živa Šuler | hišnica | | odsoten – opr.
      5. | Neža Božič | kuharica | N. Božič | bolniška od jutri
      6. | Oto Peček | voznik | | manjka podpis
      7. | Ula Bratuž | voznica | | pride po gradivo
      8. | Iztok Maver | voznik | |
      9. | Ana Božič | kuharica | Božič |`,
    expected: {
      kind: 'attendance-list',
      dates: ['2026-02-12', '2026-02-12', 1],
      marks: 6,
      present: 2,
      absent: 3,
      unclear: 1,
    },
  },
  {
    name: 'candidates who declined to join are no absences',
    sheet: 'Kandidati',
    table: `
      Datum | Vir | Priimek in ime | Izid | Razlog
      3. 3. 2025 | CSD | Gros Tilen | vključen |
      3. 3. 2025 | CSD | Jelen Vida | odklonila | zdravje
      4. 3. 2025 | ZRSZ | Pirc Urban | odklonil | služba
      5. 3. 2025 | ZRSZ | Šuler Živa | vključena |`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'a small letter among the marks of a legend is one of them, whatever the capital means elsewhere',
    table: `
      vpisujemo ure; B bolniška, O opravičeno, N neopravičeno, p praznik
      Ime in priimek | 30. 10. 2025 | 31. 10. 2025 | 3. 11. 2025
      Tilen Gros | 5 | p | 4
      Vida Jelen | B | p | N
      Urban Pirc | 4 | p | O`,
    expected: { people: PEOPLE, marks: 9, present: 3, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a small letter that is a word begins a phrase and is no mark of a legend',
    table: `
      vpisujemo ure; B bolniška, O opravičeno, N neopravičeno, z mamo na razgovoru, s potrdilom
      Ime in priimek | 30. 10. 2025 | 31. 10. 2025 | 3. 11. 2025
      Tilen Gros | 5 | z | 4
      Vida Jelen | B | Z | N
      Urban Pirc | 4 | 4 | O`,
    expected: { people: PEOPLE, marks: 9, present: 4, absent: 3, unclear: 2, asks: ['mark z'] },
  },
  {
    name: 'where the legend explains P and p, and B and b, apart, their spelling tells which is meant',
    table: `
      P = prisoten, p = praznik, B = bolniška, b = brez opravičila
      Ime in priimek | 30. 10. 2025 | 31. 10. 2025 | 3. 11. 2025
      Tilen Gros | P | p | b
      Vida Jelen | B | p | P
      Urban Pirc | P | p | b`,
    expected: { people: PEOPLE, marks: 9, present: 3, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a mark spelled as neither of two that the legend explains apart is asked; of one explanation the spelling does not matter',
    table: `
      Op = opravičeno, oP = odsoten brez opravičila, P = prisoten
      Ime in priimek | 30. 10. 2025 | 31. 10. 2025 | 3. 11. 2025
      Tilen Gros | p | OP | Op
      Vida Jelen | P | oP | p
      Urban Pirc | P | P | op`,
    expected: { people: PEOPLE, marks: 9, present: 5, absent: 2, unclear: 2, asks: ['mark OP'] },
  },
  {
    name: 'a sign with a letter is a mark of its own before a phrase',
    table: `
      + prisotna, +s prisotna s sestro
      Ime in priimek | 30. 10. 2025 | 31. 10. 2025 | 3. 11. 2025
      Tilen Gros | + | +s | +
      Vida Jelen | +s | + | +d
      Urban Pirc | + | + | +`,
    expected: { people: PEOPLE, marks: 9, present: 8, absent: 0, unclear: 1, asks: ['mark +d'] },
  },
];
