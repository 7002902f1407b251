/** Words of one area; keys are the same in every language. */
export const cli = {
  usage: `Prisotnik: registri, preverjanje in izplačila iz zvezka s prisotnostjo

  prisotnik intake ZVEZEK                     kaj je na katerem listu in kaj je bilo prebrano
  prisotnik build  ZVEZEK --start DAN -o ZVEZEK2.xlsx
                                              registri iz listov zvezka
  prisotnik check  ZVEZEK [-o ZVEZEK2.xlsx]   vsa pravila; z -o tudi označen zvezek
  prisotnik week   ZVEZEK 2020-W38 [-o ZVEZEK2.xlsx] [--close [--without-held]] [--reopen]
                                              tedenski list izplačil
  prisotnik month  ZVEZEK 2020-09 [-o …]      mesečni pregled
  prisotnik phase  ZVEZEK 1|2|3 [-o …]        poročilo o fazi
  prisotnik signin ZVEZEK 2020-W38 -o …       liste prisotnosti za podpis, za teden
  prisotnik signin ZVEZEK --day 2020-09-14 -o …
                                              lista prisotnosti za en dan
  prisotnik funder ZVEZEK [-o …]              kazalniki za financerja
  prisotnik todo   ZVEZEK [-o …]              kaj je treba postoriti, po datumih
  prisotnik pay    ZVEZEK 2020-W38 -o PLACILA.xml [--format 09|03]
                                              plačilna datoteka zaključenega tedna
  prisotnik pay    ZVEZEK 2020-W38 --list -o ZVEZEK2.xlsx
                                              seznam plačil zaključenega tedna za ročni vnos
  prisotnik project ZVEZKI… -o …              eno poročilo o več programih
  prisotnik new    --start DAN [--title IME] [--unit ENOTA] [--provider IZVAJALEC] [--location KRAJ]
                   [--payer PLAČNIK] [--account TRR] [--people SEZNAM] [--module MODUL] -o ZVEZEK.xlsx
                                              nov zvezek programa; SEZNAM je .txt ali .csv z udeleženci:
                                              v vrstici »Priimek Ime«, za tabulatorjem ali podpičjem lahko
                                              datum vključitve (sicer prvi dan programa);
                                              MODUL (za vsak modul enkrat) je »I; 4; pon,tor,sre; 48; 1«: ime,
                                              ure na dan, dnevi, najmanj ur, individualno ur na teden

intake in build: --with DATOTEKA (lahko večkrat) prebere še drugo datoteko .xlsx ali .csv.
intake in build: --answer KLJUČ=VREDNOST (lahko večkrat) odgovori na vprašanja, ki jih izpiše intake.
Povsod: --json (izpis JSON), --today DAN (privzeto danes), --lang sl|en. Dan se piše 2020-09-07.
Vhodni zvezek se nikoli ne prepiše.`,
  misuse: {
    unknownOption: 'Možnosti {{option}} ni. Pomoč: prisotnik --help',
    optionValue: 'Možnost {{option}} je brez vrednosti ali pa je ne sme imeti. Pomoč: prisotnik --help',
    furtherOperand: 'Ukaz {{command}} ne ve, kaj naj z »{{text}}«. Pomoč: prisotnik --help',
    command: 'Ukaza »{{command}}« ni. Pomoč: prisotnik --help',
    operand: 'Ukazu {{command}} manjka {{what}}. Pomoč: prisotnik --help',
    option: 'Ukaz {{command}} potrebuje {{option}}. Pomoč: prisotnik --help',
    date: '{{option}} mora biti dan, zapisan kot 2020-09-07, ne »{{text}}«.',
    answer:
      'Odgovora »{{text}}« ne razumem. Odgovor se piše KLJUČ=VREDNOST; ključe in vrednosti izpiše prisotnik intake.',
    language: 'Jezik je lahko sl ali en, ne »{{text}}«.',
    week: 'Tedna »{{text}}« ni. Teden se piše 2020-W38.',
    month: 'Meseca »{{text}}« ni. Mesec se piše 2020-09.',
    phase: 'Faza je 1, 2 ali 3, ne »{{text}}«.',
    format: 'Oblika plačilne datoteke je 09 ali 03, ne »{{text}}«.',
    modules: 'Načrta modulov ni mogoče uporabiti. Popravite navedene možnosti --module.',
    people: 'Seznama udeležencev {{file}} ni mogoče uporabiti. Popravite navedene vrstice.',
    account: 'TRR za --account ni veljaven. Preverite številke.',
    weekAndDay: 'Lista prisotnosti je za teden ali za en dan (--day), ne za oboje.',
    listAndFormat:
      'Seznam plačil za ročni vnos (--list) nima oblike plačilne datoteke; --format in --list se izključujeta.',
    withFiles: 'Ukaz {{command}} ne bere drugih datotek; --with je za intake in build.',
    noFile: 'Datoteke {{file}} ni.',
    unreadable: 'Datoteke {{file}} ni mogoče prebrati. Preverite dovoljenja.',
    unwritable: 'Datoteke {{file}} ni mogoče zapisati. Preverite mapo in dovoljenja.',
    overwrites: 'Izhodna datoteka {{file}} je hkrati vhodna. Izberite drugo ime; vhodni zvezek se nikoli ne prepiše.',
    notOver: 'Teden se konča {{to}}; zaključiti ga je mogoče šele potem.',
    notNext: 'Pred tem je treba zaključiti teden {{next}}; tedni se zaključujejo po vrsti.',
    held: 'Nekatere vrstice so zadržane zaradi napak ({{list}}). Napake odpravite ali teden zaključite brez njih z --without-held.',
    damagedLedger:
      'Na listu Izplačila manjkajo vrstice zaključenih tednov ali pa jih ni mogoče prebrati: {{places}}. Popravite jih in poskusite znova.',
    notClosed: 'Ta teden ni zaključen.',
    notLast: 'Znova je mogoče odpreti samo zadnji zaključeni teden ({{last}}).',
    pay: {
      'not-closed': 'Teden {{week}} ni zaključen. Izplača se šele zaključeni teden.',
      'ledger-damaged':
        'Na listu Izplačila so vrstice, ki jih ni mogoče prebrati ali si nasprotujejo. Popravite jih in poskusite znova.',
      'nothing-to-pay': 'V tednu {{week}} ni nobenega plačila na račun.',
      'payer-name-missing': 'Na listu Program manjka naziv plačnika.',
      'payer-iban-missing': 'Na listu Program manjka TRR plačnika.',
      'payer-iban-invalid': 'TRR plačnika na listu Program ni veljaven.',
      'purpose-unreadable': 'Parameter »koda namena« na listu Parametri manjka ali ni veljaven.',
      'format-unreadable': 'Parameter »oblika plačilne datoteke« na listu Parametri manjka ali ni veljaven.',
    },
  },
  failed: 'Prišlo je do nepričakovane napake ({{name}}). Datoteka ni bila zapisana.',
  what: {
    file: 'ime datoteke',
    week: 'teden (na primer 2020-W38)',
    month: 'mesec (na primer 2020-09)',
    phase: 'številka faze (1, 2 ali 3)',
  },
  lost: 'Opozorilo: v izhodnem zvezku ne bo tega, česar knjižnica za datoteke ne ohrani: {{things}}.',
  written: 'Zapisano: {{file}}',
  questions: {
    heading_one: '{{count}} vprašanje, na katero zvezek ne odgovori (odgovor se shrani ob gradnji registrov):',
    heading_two: '{{count}} vprašanji, na kateri zvezek ne odgovori (odgovora se shranita ob gradnji registrov):',
    heading_few: '{{count}} vprašanja, na katera zvezek ne odgovori (odgovori se shranijo ob gradnji registrov):',
    heading_other: '{{count}} vprašanj, na katera zvezek ne odgovori (odgovori se shranijo ob gradnji registrov):',
    value: {
      year: 'LETO',
      month: 'LETO-MESEC',
      implausibleYear: 'LETO',
      dateOrder: 'dayFirst|monthFirst',
      sessionDates: 'DAN,DAN,…',
      mark: 'POMEN ali URE',
      absence: 'opravičeno|neopravičeno',
      person: 'PRIIMEK IME',
      samePerson: 'ID ali new',
      rowsWithoutName: 'ignore',
      unreadRows: 'ignore',
    },
  },
  build: {
    participants_one: '{{count}} udeleženec ali udeleženka',
    participants_two: '{{count}} udeleženca ali udeleženki',
    participants_few: '{{count}} udeleženci ali udeleženke',
    participants_other: '{{count}} udeležencev ali udeleženk',
    records_one: '{{count}} zapis prisotnosti',
    records_two: '{{count}} zapisa prisotnosti',
    records_few: '{{count}} zapisi prisotnosti',
    records_other: '{{count}} zapisov prisotnosti',
    registers: 'Registri: {{participants}}, {{records}}.',
  },
  check: {
    unmarked: 'Zaščiteni listi brez oznak v celicah: {{sheets}}.',
    noStart:
      'Zvezek ne pove, kdaj se program začne, zato urnik modulov ni bil preverjen. Dodajte --start DAN ali najprej zgradite registre.',
    clean: 'Ni težav.',
    errors_one: '{{count}} napaka',
    errors_two: '{{count}} napaki',
    errors_few: '{{count}} napake',
    errors_other: '{{count}} napak',
    warnings_one: '{{count}} opozorilo',
    warnings_two: '{{count}} opozorili',
    warnings_few: '{{count}} opozorila',
    warnings_other: '{{count}} opozoril',
    notes_one: '{{count}} opomba',
    notes_two: '{{count}} opombi',
    notes_few: '{{count}} opombe',
    notes_other: '{{count}} opomb',
    found: 'Najdeno: {{errors}}, {{warnings}}, {{notes}}.',
    accepted_one: 'Poleg tega {{count}} sprejeto opozorilo.',
    accepted_two: 'Poleg tega {{count}} sprejeti opozorili.',
    accepted_few: 'Poleg tega {{count}} sprejeta opozorila.',
    accepted_other: 'Poleg tega {{count}} sprejetih opozoril.',
  },
  week: {
    heading: 'Teden {{week}}, {{from}} – {{to}}',
    nobody: 'V tem tednu ni nikogar za izplačilo.',
    total: 'Skupaj za izplačilo: {{total}}',
    held_one: '{{count}} vrstica je zadržana',
    held_two: '{{count}} vrstici sta zadržani',
    held_few: '{{count}} vrstice so zadržane',
    held_other: '{{count}} vrstic je zadržanih',
    excluded_one: '{{count}} oseba brez izplačila',
    excluded_two: '{{count}} osebi brez izplačila',
    excluded_few: '{{count}} osebe brez izplačila',
    excluded_other: '{{count}} oseb brez izplačila',
  },
  phase: {
    included: 'vključenih',
    exited: 'izstopilo',
    completed: 'zaključilo',
    suspended: 'v mirovanju',
    agreementsSigned: 'podpisanih dogovorov',
    module: 'modul {{module}}: izvedenih / potrebnih ur',
  },
  pay: {
    made: 'Plačilna datoteka: {{payments}}, skupaj {{total}}.',
    listed: 'Seznam plačil za ročni vnos: {{payments}}, skupaj {{total}}.',
    withoutAccount: 'Poleg tega brez veljavnega računa: {{payments}}, skupaj {{total}}.',
    payments_one: '{{count}} plačilo',
    payments_two: '{{count}} plačili',
    payments_few: '{{count}} plačila',
    payments_other: '{{count}} plačil',
  },
  demo: {
    intro: 'Vzorčni zvezek: {{file}} – izmišljen program v Velenju, jesen 2020.',
    read: '1. Branje',
    built: '2. Registri',
    checked: '3. Preverjanje na dan {{today}}',
    week: '4. Tedenski list',
    more: '… in še {{count}}',
    requests: 'zahtevkov do Excela: {{count}}',
    results: 'Rezultati so v mapi {{folder}}:',
  },
} as const;
