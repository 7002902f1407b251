/**
 * What offices keep beside attendance, with days, names and figures in it: rooms, calls, fridges, cash, lectures. Whatever is
 * drawn, nothing in it says that anybody was there. People are invented.
 */
import fc from 'fast-check';
import { tableOf } from './combined-offices';

export interface LookAlike {
  readonly what: string;
  readonly sheet: string;
  readonly table: string;
}

type Row = readonly string[];

const PEOPLE = ['Ana Novak', 'Bor Kovač', 'Eva Zupan', 'Rok Mesec', 'Maja Golob', 'Žana Kos'];
const person = (at: number): string => PEOPLE[at % PEOPLE.length] ?? '';
const clock = (at: number): string => `@${String(8 + (at % 8))}:${at % 2 === 0 ? '00' : '30'}`;

interface Kept {
  /** Title and headings by language. */
  readonly sl: Row;
  readonly en: Row;
  readonly de: Row;
  readonly row: (at: number, day: (at: number) => string) => Row;
}

const KEPT: Readonly<Record<string, Kept>> = {
  sales: {
    sl: ['Prodaja', 'Datum', 'Izdelek', 'Količina', 'Cena', 'Znesek'],
    en: ['Sales', 'Date', 'Product', 'Quantity', 'Price', 'Amount'],
    de: ['Verkäufe', 'Datum', 'Artikel', 'Menge', 'Preis', 'Betrag'],
    row: (at, day) => [day(at), 'Kruh', String((at % 5) + 1), '2.5', String(((at % 5) + 1) * 2.5)],
  },
  mileage: {
    sl: ['Evidenca voženj', 'Datum', 'Vozilo', 'Voznik', 'Relacija', 'Km'],
    en: ['Mileage log', 'Date', 'Vehicle', 'Driver', 'Route', 'Km'],
    de: ['Fahrtenbuch', 'Datum', 'Fahrzeug', 'Fahrer', 'Strecke', 'Km'],
    row: (at, day) => [day(at), 'CE AB-123', person(at), 'Celje–Maribor', String(50 + at)],
  },
  rooms: {
    sl: ['Rezervacije prostorov', 'Datum', 'Od', 'Do', 'Prostor', 'Namen', 'Rezerviral'],
    en: ['Room bookings', 'Date', 'From', 'To', 'Room', 'Purpose', 'Booked by'],
    de: ['Raumreservierung', 'Datum', 'Von', 'Bis', 'Raum', 'Zweck', 'Reserviert von'],
    row: (at, day) => [day(at), clock(at), clock(at + 2), 'Sejna soba', 'sestanek', person(at)],
  },
  tasks: {
    sl: ['Naloge', 'Naloga', 'Odgovorna oseba', 'Rok', 'Stanje'],
    en: ['Tasks', 'Task', 'Responsible', 'Deadline', 'State'],
    de: ['Aufgaben', 'Aufgabe', 'Verantwortlich', 'Frist', 'Stand'],
    row: (at, day) => [`Naloga ${String(at)}`, person(at), day(at), at % 2 === 0 ? 'v teku' : 'končano'],
  },
  measured: {
    sl: ['Meritve', 'Datum', 'Temperatura', 'Vlaga', 'Opomba'],
    en: ['Measurements', 'Date', 'Temperature', 'Humidity', 'Note'],
    de: ['Messwerte', 'Datum', 'Temperatur', 'Feuchte', 'Bemerkung'],
    row: (at, day) => [day(at), String(5 + (at % 10)), String(60 + at), ''],
  },
  fridges: {
    sl: ['Temperature hladilnikov', 'Datum', 'Hladilnik 1', 'Hladilnik 2', 'Podpis'],
    en: ['Fridge temperatures', 'Date', 'Fridge 1', 'Fridge 2', 'Signature'],
    de: ['Kühlschranktemperaturen', 'Datum', 'Kühlschrank 1', 'Kühlschrank 2', 'Unterschrift'],
    row: (at, day) => [day(at), String(3 + (at % 3)), '4', ''],
  },
  calls: {
    sl: ['Evidenca klicev', 'Datum', 'Ura', 'Klicatelj', 'Telefon', 'Vsebina'],
    en: ['Call log', 'Date', 'Time', 'Caller', 'Phone', 'Subject'],
    de: ['Anrufliste', 'Datum', 'Uhrzeit', 'Anrufer', 'Telefon', 'Anliegen'],
    row: (at, day) => [day(at), clock(at), person(at), `'041 123 45${String(at % 10)}`, 'vprašanje o programu'],
  },
  mail: {
    sl: ['Prejeta pošta', 'Datum', 'Pošiljatelj', 'Zadeva', 'Številka'],
    en: ['Mail register', 'Date', 'Sender', 'Subject', 'Number'],
    de: ['Posteingang', 'Datum', 'Absender', 'Betreff', 'Nummer'],
    row: (at, day) => [day(at), person(at), 'vloga', `'110-${String(at)}`],
  },
  cash: {
    sl: ['Blagajna', 'Datum', 'Opis', 'Prejemek', 'Izdatek', 'Stanje'],
    en: ['Petty cash', 'Date', 'Description', 'Received', 'Spent', 'Balance'],
    de: ['Kassenbuch', 'Datum', 'Beschreibung', 'Einnahme', 'Ausgabe', 'Saldo'],
    row: (at, day) => [day(at), 'material', at % 2 === 0 ? '' : '20', at % 2 === 0 ? '15' : '', String(100 - at)],
  },
  invoices: {
    sl: ['Računi', 'Št. računa', 'Stranka', 'Datum', 'Zapade', 'Znesek'],
    en: ['Invoices', 'Invoice no.', 'Customer', 'Date', 'Due', 'Amount'],
    de: ['Rechnungen', 'Rechnungsnr.', 'Kunde', 'Datum', 'Fällig', 'Betrag'],
    row: (at, day) => [`'2024-${String(at)}`, `Podjetje ${String(at)} d.o.o.`, day(at), day(at + 3), '120'],
  },
  donors: {
    sl: ['Donacije', 'Datum', 'Donator', 'Znesek', 'Namen'],
    en: ['Donations', 'Date', 'Donor', 'Amount', 'Purpose'],
    de: ['Spenden', 'Datum', 'Spender', 'Betrag', 'Zweck'],
    row: (at, day) => [day(at), person(at), '50', 'oprema'],
  },
  loans: {
    sl: ['Izposoja', 'Naslov knjige', 'Izposodil', 'Datum izposoje', 'Datum vračila'],
    en: ['Book loans', 'Title of book', 'Borrowed by', 'Date borrowed', 'Date returned'],
    de: ['Ausleihe', 'Buchtitel', 'Ausgeliehen von', 'Ausleihdatum', 'Rückgabedatum'],
    row: (at, day) => [`Knjiga ${String(at)}`, person(at), day(at), day(at + 3)],
  },
  incidents: {
    sl: ['Dogodki', 'Datum', 'Kraj', 'Opis dogodka', 'Poročal'],
    en: ['Incident log', 'Date', 'Place', 'What happened', 'Reported by'],
    de: ['Vorfälle', 'Datum', 'Ort', 'Vorfall', 'Gemeldet von'],
    row: (at, day) => [day(at), 'delavnica', 'poškodba prsta', person(at)],
  },
  keys: {
    sl: ['Ključi', 'Ključ', 'Prevzel', 'Datum prevzema', 'Vrnil', 'Datum vračila'],
    en: ['Key log', 'Key', 'Taken by', 'Date taken', 'Returned by', 'Date returned'],
    de: ['Schlüsselbuch', 'Schlüssel', 'Erhalten von', 'Ausgabe am', 'Zurück von', 'Zurück am'],
    row: (at, day) => [`K${String(at)}`, person(at), day(at), person(at), day(at + 1)],
  },
  lectures: {
    sl: ['Načrt predavanj', 'Datum', 'Tema', 'Predavatelj', 'Ure'],
    en: ['Plan of lectures', 'Date', 'Topic', 'Lecturer', 'Hours'],
    de: ['Vortragsplan', 'Datum', 'Thema', 'Referent', 'Stunden'],
    row: (at, day) => [day(at), `Tema ${String(at)}`, person(at), '4'],
  },
  grades: {
    sl: ['Ocene', 'Ime in priimek', 'Test 1', 'Test 2', 'Ocena'],
    en: ['Grades', 'Name', 'Test 1', 'Test 2', 'Grade'],
    de: ['Noten', 'Name', 'Test 1', 'Test 2', 'Note'],
    row: (at) => [`${person(at)} ${'ABCDEF'[Math.floor(at / 6)] ?? ''}`.trim(), '4', '5', '5'],
  },
  pay: {
    sl: ['Plače', 'Ime in priimek', 'Bruto', 'Neto', 'TRR'],
    en: ['Payroll', 'Name', 'Gross', 'Net', 'IBAN'],
    de: ['Gehälter', 'Name', 'Brutto', 'Netto', 'IBAN'],
    row: (at) => [`${person(at)} ${'ABCDEF'[Math.floor(at / 6)] ?? ''}`.trim(), '1500', '1000', 'SI56 0000 0000 0000 000'],
  },
  stock: {
    sl: ['Zaloga', 'Šifra', 'Artikel', 'Zaloga', 'Enota'],
    en: ['Stock list', 'Code', 'Item', 'Stock', 'Unit'],
    de: ['Lagerbestand', 'Artikelnr.', 'Artikel', 'Bestand', 'Einheit'],
    row: (at) => [`A${String(at)}`, 'Papir', String(at * 3), 'kos'],
  },
  menu: {
    sl: ['Jedilnik', 'Dan', 'Malica', 'Kosilo'],
    en: ['Meal plan', 'Day', 'Snack', 'Lunch'],
    de: ['Speiseplan', 'Tag', 'Jause', 'Mittagessen'],
    row: (at, day) => [day(at), 'kruh, med', 'juha, meso'],
  },
}; // prettier-ignore

const DAYS: Readonly<Record<string, (at: number) => string>> = {
  date: (at) => `@2024-03-${String(1 + ((at * 2) % 28)).padStart(2, '0')}`,
  spaced: (at) => `'${String(1 + ((at * 2) % 28))}. 3. 2024`,
  padded: (at) => `'${String(1 + ((at * 2) % 28)).padStart(2, '0')}.03.2024`,
};

export const lookAlikes: fc.Arbitrary<LookAlike> = fc
  .record({
    what: fc.constantFrom(...Object.keys(KEPT)),
    language: fc.constantFrom('sl', 'sl', 'en', 'de'),
    day: fc.constantFrom(...Object.keys(DAYS)),
    title: fc.constantFrom('none', 'cell', 'sheet'),
    firm: fc.boolean(),
    blankRow: fc.boolean(),
    rows: fc.integer({ min: 3, max: 20 }),
    ordinal: fc.constantFrom(false, false, true),
  })
  .map(({ what, language, day, title, firm, blankRow, rows, ordinal }) => {
    const kept = KEPT[what] as Kept;
    const [name = '', ...headings] = kept[language];
    const dayOf = DAYS[day] as (at: number) => string;
    const numbered = (row: Row, at: number): Row => (ordinal ? [at === 0 ? '#' : String(at), ...row] : row);
    const top: Row[] = [
      ...(firm ? [['Zavod Primer, Celje']] : []),
      ...(title === 'cell' ? [[name]] : []),
      ...(blankRow ? [[]] : []),
    ];
    const body = Array.from({ length: rows }, (_, at) => numbered(kept.row(at, dayOf), at + 1));
    return {
      what: `${what} ${language}`,
      sheet: title === 'sheet' ? name : 'List1',
      table: tableOf([...top, numbered(headings, 0), ...body]),
    };
  });
