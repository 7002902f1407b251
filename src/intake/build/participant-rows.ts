/** Rows of a participants list as records of the register, read by the register's own law for its table. */
import {
  PARTICIPANT_COLUMNS,
  readRegister,
  type Draft,
  type Participant,
  type ParticipantColumn,
} from '../../register';
import type { CellValue, SheetCells } from '../../sheet/cells';
import type { Heading } from '../words/headings';
import { splitName } from '../people/name-order';
import type { ParticipantRow, PersonReading } from '../reading';
import { partNote } from '../people/name-note';

const COLUMN_OF: Readonly<Partial<Record<Heading, ParticipantColumn>>> = {
  birthDate: 'Rojstni datum',
  sex: 'Spol',
  emso: 'EMŠO',
  taxNumber: 'Davčna številka',
  address: 'Naslov',
  postcode: 'Pošta',
  town: 'Kraj',
  citizen: 'Državljanstvo RS',
  permanentResident: 'Stalno prebivanje',
  ground: 'Podlaga',
  agreement: 'Dogovor',
  entry: 'Vstop',
  exit: 'Izstop',
  exitReason: 'Razlog izstopa',
  distancePermanent: 'Km stalno',
  distanceTemporary: 'Km začasno',
  freeTransport: 'Brezplačni prevoz',
  ticket: 'Vozovnica na dan',
  iban: 'TRR',
  insuredFrom: 'Zavarovanje od',
  insuredTo: 'Zavarovanje do',
  safetyBriefing: 'Varstvo pri delu',
  labourStatus: 'Status na trgu dela',
  education: 'Izobrazba',
  migrant: 'Migrant ali manjšina',
  disability: 'Invalidnost',
  disadvantage: 'Druga ranljivost',
  result: 'Rezultat',
  resultDate: 'Rezultat dne',
  note: 'Opomba',
};

const OWN_ID = /^U\d{3,}$/i;

/** One record a row, in order; `id` is the list's own where it is one of ours (U001), '' otherwise. */
export function participantsOfRows(rows: readonly ParticipantRow[]): Draft<Participant>[] {
  if (rows.length === 0) return [];
  const values: CellValue[][] = [[...PARTICIPANT_COLUMNS]];
  const numberFormats: string[][] = [PARTICIPANT_COLUMNS.map(() => 'General')];
  for (const row of rows) {
    const cells = new Map<ParticipantColumn, { value: CellValue; format: string }>();
    const id = String(row.fields.get('personId')?.value ?? row.person.code).trim();
    const { surname, givenName } = namesOf(row.person);
    cells.set('ID', { value: OWN_ID.test(id) ? id.toUpperCase() : '', format: '@' });
    cells.set('Priimek', { value: surname, format: '@' });
    cells.set('Ime', { value: givenName, format: '@' });
    for (const [heading, { value, isDate }] of row.fields) {
      const column = COLUMN_OF[heading];
      if (column !== undefined) cells.set(column, { value, format: isDate ? 'd. m. yyyy' : 'General' });
    }
    values.push(PARTICIPANT_COLUMNS.map((column) => cells.get(column)?.value ?? ''));
    numberFormats.push(PARTICIPANT_COLUMNS.map((column) => cells.get(column)?.format ?? 'General'));
  }
  const sheet: SheetCells = {
    name: 'Udeleženci', visibility: 'visible', firstRow: 0, firstColumn: 0, values, numberFormats,
    tables: [{ name: 'tblUdelezenci', headerRow: 0, firstColumn: 0, columnCount: PARTICIPANT_COLUMNS.length, dataRowCount: rows.length }],
  }; // prettier-ignore
  const { participants } = readRegister({ name: '', sheets: [sheet], date1904: false });
  return participants.map(({ at, ...participant }) => ({ ...participant, at: { unreadable: at.unreadable } }));
}

/** Surname and given name of a person as read; from two columns, or from one by what its heading, a comma or capitals say. */
export function namesOf(person: PersonReading): { readonly surname: string; readonly givenName: string } {
  if (person.surname !== '' && person.givenName !== '') return { surname: person.surname, givenName: person.givenName };
  return splitName(partNote(person.name).name, person.order);
}

/** Somebody known by a sheet's name only. */
export const namedParticipant = (person: PersonReading, id: string): Draft<Participant> => ({
  ...bareParticipant(id, namesOf(person)),
  note: partNote(person.name).note,
});

/** A participant of whom nothing is known but the name. */
export function bareParticipant(id: string, { surname, givenName }: ReturnType<typeof splitName>): Draft<Participant> {
  return {
    id, surname, givenName, birthDate: null, sex: null, emso: null, taxNumber: null, address: '', postcode: '', town: '',
    citizen: null, permanentResident: null, ground: null, agreement: null, entry: null, exit: null, exitReason: '',
    permanentDistance: null, temporaryDistance: null, freeTransport: null, ticket: null, iban: null, insuredFrom: null,
    insuredTo: null, safetyBriefing: null, labourStatus: '', education: '', migrantOrMinority: '', disability: '',
    otherDisadvantage: '', result: '', resultDate: null, note: '',
  }; // prettier-ignore
}
