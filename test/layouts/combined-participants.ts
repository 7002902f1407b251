/**
 * Lists of participants as offices of several countries keep them: names in one column or two, whatever else is known of
 * people beside them, groups, sums and signatures below. Whatever is drawn, a careful reader can read it exactly. People are invented.
 */
import fc from 'fast-check';
import { GIVEN, SURNAMES, tableOf } from './combined-offices';

export interface ParticipantsOfOffice {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly people: readonly string[];
}

/** What a column holds, by what it is; the headings are those of the languages below. */
const VALUES = {
  birthDate: (at: number) => `@19${String(70 + (at % 25))}-0${String(1 + (at % 9))}-1${String(at % 9)}`,
  birthText: (at: number) => `'${String(1 + (at % 28))}. ${String(1 + (at % 12))}. 19${String(70 + (at % 25))}`,
  sex: (at: number) => (at % 2 === 0 ? 'Ž' : 'M'),
  taxNumber: (at: number) => `'${String(10_000_001 + at * 77)}`,
  address: (at: number) => `Lipova ulica ${String(at + 1)}`,
  town: (at: number) => ['Celje', 'Maribor', 'Ptuj'][at % 3] ?? '',
  postcode: (at: number) => ['3000', '2000', '2250'][at % 3] ?? '',
  phone: (at: number) => `'040 ${String(123_456 + at * 13)}`,
  email: (at: number) => `oseba${String(at)}@primer.si`,
  entry: (at: number) => `@2020-09-0${String(1 + (at % 9))}`,
  exit: (at: number) => (at % 3 === 0 ? `@2020-12-1${String(at % 9)}` : ''),
  education: (at: number) => ['OŠ', 'IV', 'V'][at % 3] ?? '',
  note: (at: number) => (at % 4 === 1 ? 'pride kasneje' : ''),
  signature: () => '',
  age: (at: number) => String(20 + (at % 40)),
} as const;
type Column = keyof typeof VALUES;
const COLUMNS = Object.keys(VALUES) as Column[];

interface Words extends Readonly<Record<Column, string>> {
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly surname: string;
  readonly given: string;
  readonly ordinal: string;
  readonly id: string;
  readonly group: string;
  readonly total: string;
  readonly date: string;
}

const WORDS: readonly Words[] = [
  {
    titles: ['Seznam udeležencev', 'Udeleženci programa', 'Seznam vključenih oseb 2020', 'Evidenca udeležencev'],
    names: ['Ime in priimek', 'Priimek in ime', 'Udeleženec', 'Ime in priimek udeleženca'],
    ...{ surname: 'Priimek', given: 'Ime', ordinal: 'Zap. št.', id: 'Šifra', group: 'Skupina', total: 'Skupaj', date: 'Datum' },
    ...{ birthDate: 'Datum rojstva', birthText: 'Rojen/-a', sex: 'Spol', taxNumber: 'Davčna številka', address: 'Naslov' },
    ...{ town: 'Kraj', postcode: 'Poštna št.', phone: 'Telefon', email: 'E-pošta', entry: 'Datum vključitve' },
    ...{ exit: 'Datum izstopa', education: 'Izobrazba', note: 'Opombe', signature: 'Podpis', age: 'Starost' },
  },
  {
    titles: ['List of participants', 'Participants', 'Course participants 2020', 'Members list'],
    names: ['Name', 'Full name', 'Participant', 'Name and surname'],
    ...{ surname: 'Surname', given: 'First name', ordinal: 'No.', id: 'ID', group: 'Group', total: 'Total', date: 'Date' },
    ...{ birthDate: 'Date of birth', birthText: 'Birth date', sex: 'Gender', taxNumber: 'Tax number', address: 'Address' },
    ...{ town: 'Town', postcode: 'Postcode', phone: 'Phone', email: 'E-mail', entry: 'Start date' },
    ...{ exit: 'End date', education: 'Education', note: 'Notes', signature: 'Signature', age: 'Age' },
  },
  {
    titles: ['Teilnehmerliste', 'Teilnehmerverzeichnis', 'Liste der Teilnehmenden 2020', 'Mitgliederliste'],
    names: ['Name', 'Vor- und Nachname', 'Teilnehmer/in', 'Name, Vorname'],
    ...{ surname: 'Nachname', given: 'Vorname', ordinal: 'Nr.', id: 'Mitgliedsnummer', group: 'Gruppe', total: 'Summe', date: 'Datum' },
    ...{ birthDate: 'Geburtsdatum', birthText: 'geb. am', sex: 'Geschlecht', taxNumber: 'Steuernummer', address: 'Straße' },
    ...{ town: 'Ort', postcode: 'PLZ', phone: 'Telefon', email: 'E-Mail', entry: 'Eintritt' },
    ...{ exit: 'Austritt', education: 'Ausbildung', note: 'Bemerkung', signature: 'Unterschrift', age: 'Alter' },
  },
  {
    titles: ['Lista de participantes', 'Relación de participantes', 'Participantes del curso 2020', 'Inscritos'],
    names: ['Nombre y apellidos', 'Apellidos y nombre', 'Participante', 'Nombre completo'],
    ...{ surname: 'Apellidos', given: 'Nombre', ordinal: 'Nº', id: 'Código', group: 'Grupo', total: 'Total', date: 'Fecha' },
    ...{ birthDate: 'Fecha de nacimiento', birthText: 'Nacimiento', sex: 'Sexo', taxNumber: 'NIF', address: 'Dirección' },
    ...{ town: 'Localidad', postcode: 'Código postal', phone: 'Teléfono', email: 'Correo electrónico', entry: 'Fecha de alta' },
    ...{ exit: 'Fecha de baja', education: 'Nivel de estudios', note: 'Observaciones', signature: 'Firma', age: 'Edad' },
  },
  {
    titles: ['Lista uczestników', 'Uczestnicy projektu', 'Wykaz uczestników 2020', 'Lista członków'],
    names: ['Imię i nazwisko', 'Nazwisko i imię', 'Uczestnik', 'Imię i nazwisko uczestnika'],
    ...{ surname: 'Nazwisko', given: 'Imię', ordinal: 'Lp.', id: 'Numer', group: 'Grupa', total: 'Razem', date: 'Data' },
    ...{ birthDate: 'Data urodzenia', birthText: 'Ur.', sex: 'Płeć', taxNumber: 'NIP', address: 'Adres' },
    ...{ town: 'Miejscowość', postcode: 'Kod pocztowy', phone: 'Telefon', email: 'E-mail', entry: 'Data rozpoczęcia' },
    ...{ exit: 'Data zakończenia', education: 'Wykształcenie', note: 'Uwagi', signature: 'Podpis', age: 'Wiek' },
  },
  {
    titles: ['Popis polaznika', 'Popis sudionika', 'Polaznici tečaja 2020', 'Članovi'],
    names: ['Ime i prezime', 'Prezime i ime', 'Polaznik', 'Sudionik'],
    ...{ surname: 'Prezime', given: 'Ime', ordinal: 'R. br.', id: 'Šifra', group: 'Grupa', total: 'Ukupno', date: 'Datum' },
    ...{ birthDate: 'Datum rođenja', birthText: 'Rođen/a', sex: 'Spol', taxNumber: 'OIB', address: 'Adresa' },
    ...{ town: 'Mjesto', postcode: 'Poštanski broj', phone: 'Mobitel', email: 'E-mail', entry: 'Datum upisa' },
    ...{ exit: 'Datum ispisa', education: 'Obrazovanje', note: 'Napomena', signature: 'Potpis', age: 'Dob' },
  },
]; // prettier-ignore

type Row = readonly string[];

const drawing = fc.record({
  words: fc.constantFrom(...WORDS),
  who: fc.uniqueArray(fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)), {
    minLength: 4,
    maxLength: 14,
    selector: (name) => name.join(' '),
  }),
  names: fc.constantFrom('one', 'one', 'surnameFirst', 'givenFirst'),
  heading: fc.nat({ max: 3 }),
  columns: fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1, maxLength: 7 }),
  ordinal: fc.boolean(),
  id: fc.constantFrom(false, false, true),
  title: fc.integer({ min: -1, max: 3 }),
  firm: fc.boolean(),
  blankRow: fc.boolean(),
  groups: fc.constantFrom(false, false, true),
  total: fc.constantFrom('none', 'none', 'label', 'sentence'),
  tail: fc.boolean(),
  isCapital: fc.constantFrom(false, false, true),
});
type Drawn = typeof drawing extends fc.Arbitrary<infer T> ? T : never;

export const participantsOfOffices: fc.Arbitrary<ParticipantsOfOffice> = drawing.map(participantsOf);

function participantsOf(drawn: Drawn): ParticipantsOfOffice {
  const { words, who, names, columns } = drawn;
  const heading = words.names[drawn.heading] ?? '';
  const isSurnameFirst = names === 'surnameFirst' || (names === 'one' && drawn.heading % 2 === 1);
  const written = (name: string): string => (drawn.isCapital ? name.toUpperCase() : name);
  const people = who.map(([given, surname]) => written(isSurnameFirst ? `${surname} ${given}` : `${given} ${surname}`));
  const namesOf = ([given, surname]: readonly [string, string], name: string): Row =>
    names === 'one' ? [name] : isSurnameFirst ? [written(surname), written(given)] : [written(given), written(surname)];
  const nameHeadings: Row =
    names === 'one' ? [heading] : isSurnameFirst ? [words.surname, words.given] : [words.given, words.surname];
  const head = [
    ...(drawn.ordinal ? [words.ordinal] : []),
    ...(drawn.id ? [words.id] : []),
    ...nameHeadings,
    ...columns.map((column) => words[column]),
  ];
  const half = Math.ceil(who.length / 2);
  const body = who.flatMap((person, at): Row[] => {
    const row = [
      ...(drawn.ordinal ? [String(at + 1)] : []),
      ...(drawn.id ? [`'1${String(200 + at * 7)}`] : []),
      ...namesOf(person, people[at] ?? ''),
      ...columns.map((column) => VALUES[column](at)),
    ];
    const group = drawn.groups && (at === 0 || at === half) ? [[`${words.group} ${at === 0 ? 'A' : 'B'}`]] : [];
    return [...group, row];
  });
  const count = String(who.length);
  const total = drawn.total === 'label' ? [[words.total, count]] : drawn.total === 'sentence' ? [[`${words.total}: ${count}`]] : []; // prettier-ignore
  const top: Row[] = [
    ...(drawn.firm ? [['Zavod Primer, Celje']] : []),
    ...(drawn.title >= 0 ? [[words.titles[drawn.title] ?? '']] : []),
    ...(drawn.blankRow ? [[]] : []),
  ];
  const end: Row[] = drawn.tail ? [[], [`${words.date}:`, '', `${words.signature}: ________`]] : [];
  return {
    table: tableOf([...top, head, ...body, ...total, ...end]),
    sheet: 'List1',
    headerRow: top.length + 1,
    people,
  };
}
