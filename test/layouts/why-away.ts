/** How offices write that somebody was not there, and why: in short, in codes, in place of a signature, for no hours. People are invented. */
import type { CollectedLayout } from './layout';

export const WHY_AWAY: readonly CollectedLayout[] = [
  {
    name: 'phrases of a legend that are cut short mean what they mean in full',
    table: `
      Teden od 6. 5. do 8. 5. 2024
      Št. | Priimek | Ime | pon 6. 5. | tor 7. 5. | sre 8. 5. | Σ ur
      1 | Zupan | Maja | 6 | XO | 6 | 12
      2 | Bevk | Tine | BS | 6 | 6 | 12
      3 | Kos | Nina | 6 | 6 | IZ | 12
      XO = osebne okol., BS = bol. stalež, IZ = izobr.`,
    expected: { marks: 9, present: 6, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'personal reasons of one day',
    table: `
      Maj 2024
      Priimek in ime | 6 | 7 | 8 | 9 | 10 | 13 | 14
      Zupan Maja | 4 | OO | 4 | 4 | 4 | 4 | 4
      Bevk Tine | 4 | 4 | 4 | 4 | OO | 4 | 4
      LEGENDA: OO = osebna okoliščina (165. čl.); N = neopravičeno`,
    expected: { marks: 14, present: 12, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'what is cut too short, or is not known in full, is asked',
    table: `
      Maj 2024
      Priimek in ime | 6 | 7 | 8 | 9 | 10 | 13 | 14
      Zupan Maja | 4 | XO | 4 | 4 | 4 | 4 | 4
      Bevk Tine | 4 | 4 | 4 | 4 | XT | 4 | 4
      XO = os. ok., XT = ter. ogl., B = bolniška`,
    expected: { marks: 14, present: 12, absent: 0, unclear: 2, asks: ['mark XO', 'mark XT'] },
  },
  {
    name: 'what stands in place of a signature says that nobody signed, in whatever phrase',
    table: `
      PODPISNI LIST
      Datum: | | 7. 5. 2024
      Zap. št. | Ime in priimek | Napotitelj | Podpis | Opomba
      1. | Maja Zupan | CSD | l. r. |
      2. | Tine Bevk | CSD | opravičil/a |
      3. | Nina Kos | CSD | ni prišla, bolna |
      4. | Bor Dopust | CSD | Bor Dopust |
      5. | Eva Golob | CSD | Ni prišel/-la |
      6. | Jan Rus | CSD | opravičila se po tel. |
      7. | Tea Bolna | CSD | T. Bolna |
      8. | Vid Hren | CSD | |`,
    expected: { dates: ['2024-05-07', '2024-05-07', 1], marks: 7, present: 3, absent: 4, unclear: 0, asks: [] },
  },
  {
    name: 'codes of absence beside the hours of a list, N among them',
    table: `
      teden | datum | modul | priimek | ime | ure | razlog ods. | vnesla
      19 | @2024-05-06 | II | Zupan | Maja | 6 | | MK
      19 | @2024-05-06 | II | Bevk | Tine | | N | MK
      19 | @2024-05-06 | II | Kos | Nina | | LD | MK
      19 | @2024-05-07 | II | Zupan | Maja | 4,5 | | MK
      19 | @2024-05-07 | II | Bevk | Tine | | bolniška | MK
      19 | @2024-05-07 | II | Kos | Nina | 6,0 | | MK
      19 | @2024-05-08 | II | Bevk | Tine | | B | MK
      19 | @2024-05-08 | II | Kos | Nina | | neopr. | MK`,
    expected: {
      people: ['Zupan Maja', 'Bevk Tine', 'Kos Nina'],
      marks: 8,
      present: 3,
      absent: 5,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'reasons under a bare heading of reasons; what is none is asked',
    table: `
      Evidenca prisotnosti
      Datum | Ime in priimek | Ure | Razlog
      @2024-05-06 | Maja Zupan | 6 |
      @2024-05-06 | Tine Bevk | | N
      @2024-05-07 | Maja Zupan | | B
      @2024-05-07 | Tine Bevk | | teren`,
    expected: { marks: 4, present: 1, absent: 2, unclear: 1, asks: ['mark teren'] },
  },
  {
    name: 'a legend tells what NO and PR are, though one may be an answer and both could be ticks',
    sheet: 'Zupan',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Maja Zupan
      Mesec/leto: | | maj 2024
      Dan | | Prihod | Odhod | Ur | Odsotnost | Opombe
      1 | sre | | | | PR |
      2 | čet | | | | PR |
      3 | pet | @7:00 | @15:00 | 8 | |
      4 | sob | | | | |
      5 | ned | | | | |
      6 | pon | @7:00 | @15:00 | 8 | |
      7 | tor | | | | NO |
      8 | sre | @7:00 | @15:00 | 8 | |
      9 | čet | @7:00 | @15:00 | 8 | |
      10 | pet | @7:00 | @15:00 | 8 | |
      LD – letni dopust, B – bolniška, NO – neopravičen izostanek, PR – praznik`,
    expected: { people: ['Maja Zupan'], marks: 8, present: 5, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'a holiday and leave in codes are no two ticks of absence',
    sheet: 'Bevk',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Tine Bevk
      Mesec/leto: | | maj 2024
      Dan | | Prihod | Odhod | Ur | Odsoten | Opombe
      1 | sre | | | | PR |
      2 | čet | | | | PR |
      3 | pet | | | | LD |
      4 | sob | | | | |
      5 | ned | | | | |
      6 | pon | @7:00 | @15:00 | 8 | |
      7 | tor | @7:00 | @15:00 | 8 | |
      8 | sre | @7:00 | @15:00 | 8 | |
      LD – letni dopust, B – bolniška, NO – neopravičen izostanek, PR – praznik`,
    expected: { people: ['Tine Bevk'], marks: 6, present: 3, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'N where nobody came is no answer; without a legend it means what it means anywhere',
    sheet: 'Kos',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Nina Kos
      Mesec/leto: | | maj 2024
      Dan | | Prihod | Odhod | Ur | Odsotnost
      3 | pet | | | | N
      4 | sob | | | |
      5 | ned | | | |
      6 | pon | @7:00 | @15:00 | 8 |
      7 | tor | | | | N
      8 | sre | @7:00 | @15:00 | 8 |
      9 | čet | @7:00 | @15:00 | 8 |`,
    expected: { people: ['Nina Kos'], marks: 5, present: 3, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'no beside times answers whether somebody was absent',
    sheet: 'Rus',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Jan Rus
      Mesec/leto: | | maj 2024
      Dan | | Prihod | Odhod | Ur | Odsoten
      3 | pet | @7:00 | @15:00 | 8 | NE
      6 | pon | @7:00 | @15:00 | 8 | NE
      7 | tor | | | | DA
      8 | sre | @7:00 | @15:00 | 8 | NE
      9 | čet | @7:00 | @15:00 | 8 | NE
      10 | pet | @7:00 | @15:00 | 8 | NE
      13 | pon | @7:00 | @15:00 | 8 | NE`,
    expected: { people: ['Jan Rus'], marks: 7, present: 6, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'for no hours, with a remark that nobody came',
    table: `
      INDIVIDUALNO DELO – evidenca ur
      Udeleženec/ka: | Zupan Maja
      Datum | od | do | ure | Vsebina
      @2024-05-06 | | | 0 | ni prišel/la, ni javil/a
      @2024-05-07 | 8.00 | 9.00 | 1 | življenjepis
      @2024-05-14 | | | 0 | odpovedano - ni prišel/la
      @2024-05-16 | 8.00 | 10.00 | 2 | priprava na razgovor
       | | skupaj: | 3
      Udeleženec/ka: | Bevk Tine
      Datum | od | do | ure | Vsebina
      @2024-05-06 | 9.00 | 10.00 | 1 | prijava, ker sestra ni prišla
      @2024-05-08 | 9.00 | 10.00 | 1 | življenjepis
      @2024-05-10 | | | 0 | se ne javi
       | | skupaj: | 2`,
    expected: { people: ['Zupan Maja', 'Bevk Tine'], marks: 6, present: 4, absent: 2, unclear: 0 },
  },
  {
    name: 'zeros that a form holds for every blank day, and its labels beside them, tell of nobody',
    sheet: 'Kos',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Nina Kos
      Mesec/leto: | | maj 2024
      Dan | | Prihod | Odhod | Ur | |
      3 | pet | @7:00 | @15:00 | 8 | | Delovnih dni:
      4 | sob | | | 0 | |
      5 | ned | | | 0 | | Ni bila prisotna:
      6 | pon | @7:00 | @15:00 | 8 | |
      7 | tor | | | 0 | | Bolniška odsotnost:
      8 | sre | | | 0 | | Dopust skupaj
      9 | čet | | | 0 | |`,
    expected: { people: ['Nina Kos'], marks: 2, present: 2, absent: 0, unclear: 0, asks: [] },
  },
  {
    name: 'no hours beside a reason of absence are that absence; hours beside one, or none beside a reason of another kind, are asked',
    table: `
      Evidenca ur
      Datum | Ime in priimek | Vsebina | Ure | Odsotnost
      @2024-05-06 | Maja Zupan | Komunikacija | 4 |
      @2024-05-06 | Tine Bevk | Komunikacija | 0 | bolniška
      @2024-05-06 | Nina Kos | Komunikacija | 0 | neopravičeno
      @2024-05-07 | Maja Zupan | Komunikacija | 0 | prisotna
      @2024-05-07 | Tine Bevk | Komunikacija | 4 | opravičeno
      @2024-05-07 | Nina Kos | Komunikacija | 0 | zamuda
      @2024-05-08 | Maja Zupan | Komunikacija | 3 |
      @2024-05-08 | Tine Bevk | Komunikacija | 0 | opravičeno
      @2024-05-08 | Nina Kos | Komunikacija | 4 |`,
    expected: {
      ...{ marks: 9, present: 3, absent: 3, unclear: 3 },
      asks: ['mark prisotna – 0', 'mark opravičeno – 4', 'mark zamuda – 0'],
    },
  },
  {
    name: 'under reasons of absence NO is a code; a code beside hours is asked, N beside hours says nothing',
    table: `
      Evidenca prisotnosti
      Datum | Ime in priimek | Ure | Vzrok izostanka
      @2024-05-06 | Maja Zupan | 6 |
      @2024-05-06 | Tine Bevk | | NO
      @2024-05-06 | Nina Kos | | B
      @2024-05-07 | Maja Zupan | 3 | B
      @2024-05-07 | Tine Bevk | 4 | N
      NO = neopravičen izostanek, B = bolniška`,
    expected: { marks: 5, present: 2, absent: 2, unclear: 1, asks: ['mark B – 3'] },
  },
  {
    name: 'yes and no under "Odsoten" are answers',
    table: `
      Evidenca prisotnosti
      Datum | Ime in priimek | Ure | Odsoten
      @2024-05-06 | Maja Zupan | 6 | NE
      @2024-05-06 | Tine Bevk | | DA
      @2024-05-07 | Maja Zupan | 3 | NE`,
    expected: { marks: 3, present: 2, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'a legend with a sign and its words in each cell is nobody',
    table: `
      Maj 2024
      Ime | 6 | 7 | 8 | 9 | 10 | 13 | 14
      Maja Zupan | ✓ | – | ✓ | ✓ | ✓ | ✓ | ✓
      Nina Kos | ✓ | ✓ | – | ✓ | ✓ | – | ✓
      ✓ je bila | – je ni bilo`,
    expected: { people: ['Maja Zupan', 'Nina Kos'], marks: 14, present: 11, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a legend behind its own word, with nothing between marks and words',
    table: `
      Maj 2024
      Ime | 6 | 7 | 8 | 9 | 10 | 13 | 14
      Maja Zupan | ✓ | – | o | ✓ | ✓ | ✓ | ✓
      Nina Kos | ✓ | ✓ | – | ✓ | ✓ | o | ✓
      Legenda: ✓ prisotna; – ni prišla; o opravičeno odsotna`,
    expected: { people: ['Maja Zupan', 'Nina Kos'], marks: 14, present: 10, absent: 4, unclear: 0, asks: [] },
  },
  {
    name: 'a legend with points between its marks, some of them before several words',
    table: `
      Srečanja žensk, jesen 2024
      Ime in priimek | 1. sreč. | 2. sreč. | 3. sreč. | 4. sreč. | Σ
       | @2024-09-05 | @2024-09-12 | @2024-09-19 | @2024-09-26 |
      Maja Zupan | ✓ | – | odp. | ✓ | 2
      Nina Kos | ✓ | o | odp. | ✓ | 2
      Eva Golob | – | ✓ | odp. | r | 1
      ✓ prisotna · – ni bila · o opravičena · odp. srečanje odpadlo (bolezen izvajalke) · r nadomešča v petek`,
    expected: { marks: 12, present: 5, absent: 3, unclear: 1, asks: ['mark r'] },
  },
  {
    name: 'who came for a part of the time was there for the hours beside it; without them it is asked',
    table: `
      Časovni žig | Ime in priimek | Datum delavnice | Ali ste se delavnice udeležili? | Koliko ur ste bili prisotni? | Sporočilo
      7. 5. 2024 13:32:56 | Maja Zupan | 7. 5. 2024 | Da | 2,5 |
      7. 5. 2024 13:40:02 | Tine Bevk | 7. 5. 2024 | Da, samo del | 1 | internet
      7. 5. 2024 13:41:12 | Nina Kos | 7. 5. 2024 | Ne | |
      9. 5. 2024 13:32:56 | Maja Zupan | 9. 5. 2024 | Da, samo del | | prej odšla
      9. 5. 2024 13:40:02 | Tine Bevk | 9. 5. 2024 | Da | 3h |
      9. 5. 2024 13:41:12 | Nina Kos | 9. 5. 2024 | Da | 0 |`,
    expected: { marks: 6, present: 3, absent: 1, unclear: 2 },
  },
  {
    name: 'O is counted beside P: who was not there',
    sheet: 'maj 2024',
    table: `
      IME | 6 | 7 | 8 | 9 | 10 | 13 | 14 | P | O
      Maja | P | O | P | P | D | P | O | 4 | 2
      Tine K. | P | P | P | O | P | P | P | 6 | 1
      Nina | P | P | P | P | P | L | P | 6 | 0`,
    expected: { marks: 21, present: 16, absent: 3, unclear: 2, asks: ['mark D', 'mark L'] },
  },
  {
    name: 'O that is counted wrong, or on meetings that were held on the web, is asked',
    sheet: 'maj 2024',
    table: `
      Delavnice na daljavo
      IME | 6 | 7 | 8 | 9 | 10 | 13 | 14 | P | O
      Maja | P | O | P | P | P | P | O | 5 | 2
      Tine K. | P | P | P | O | P | P | P | 6 | 1`,
    expected: { marks: 14, present: 11, absent: 0, unclear: 3, asks: ['mark O'] },
  },
];
