/** Who is who: people of lists and attendance sheets matched with the register; ids are kept, new ones given. */
import { displayName, idsIn, nameKey, nextId, type Draft, type Participant, type Register } from '../../register';
import { readEmso } from '../../programme/identifiers';
import type { Answers, PersonReading, SheetReading } from '../reading';
import { otherFileOf } from '../../sheet/other-file';
import { fullAddress } from '../../sheet/address';
import { namedParticipant, participantsOfRows } from './participant-rows';
import type { Namesake } from './namesakes';
import { nameKeys } from './name-keys';
import type { PersonDoubt } from './result';
import { SimilarNames } from './similar-names';

/** What an attendance sheet's person is in the register. */
export type Match = { readonly id: string } | { readonly id: null; readonly candidates: number };

/** No participant is called like this. */
export const NOBODY: Match = { id: null, candidates: 0 };

/** The participants of a build, and the look-up of names. */
export class People {
  readonly participants: Draft<Participant>[];
  readonly doubts: PersonDoubt[] = [];
  /** Of the ids that stand anywhere in the register and those given since, the last. */
  private lastId = '';
  private readonly ids = new Set<string>();
  private readonly byKey = new Map<string, number[]>();
  private readonly byEmso = new Map<string, number[]>();
  private readonly similar = new SimilarNames();
  private readonly asked = new Set<string>();
  private readonly matches = new Map<string, Match>();

  constructor(
    existing: Register | null,
    private readonly answers: Answers,
  ) {
    this.participants = [];
    for (const id of new Set(existing ? idsIn(existing) : [])) this.use(id);
    for (const participant of existing?.participants ?? []) {
      this.add(participant.id === '' ? { ...participant, id: this.newId() } : participant);
    }
  }

  /** Adds the rows of a participants list; who is in the register already gets what is blank there. */
  addList(sheet: SheetReading): void {
    const taken = new Set<number>();
    for (const row of participantsOfRows(sheet.participants)) {
      const known = this.rowOf(row, taken);
      if (known === null) {
        // An id that only other tables know is the one they mean: the office keeps its own list of ids.
        const id = row.id !== '' && !this.ids.has(row.id) ? row.id : this.newId();
        this.use(id);
        taken.add(this.participants.length);
        this.add({ ...row, id });
      } else {
        taken.add(known);
        const before = this.participants[known];
        if (before) this.put(known, withBlanksFilled(before, row));
      }
    }
  }

  /** The participant of a row: the same id and name, the same EMŠO, or the same name (and no other birth date); each once a list. */
  private rowOf(row: Draft<Participant>, taken: ReadonlySet<number>): number | null {
    const key = nameKey(displayName(row));
    const own = sureEmso(row.emso);
    const candidates = [...(this.byKey.get(key) ?? []), ...(own === null ? [] : (this.byEmso.get(own) ?? []))];
    const found = candidates
      .sort((a, b) => a - b)
      .find((index) => {
        const participant = this.participants[index];
        if (!participant || taken.has(index)) return false;
        const other = sureEmso(participant.emso);
        if (own !== null && other !== null) return own === other;
        if (nameKey(displayName(participant)) !== key || key === '') return false;
        if (row.id !== '' && row.id !== participant.id) return false;
        return row.birthDate === null || participant.birthDate === null || row.birthDate === participant.birthDate;
      });
    return found ?? null;
  }

  /** Adds somebody who stands in no list, only in an attendance sheet. */
  create(person: PersonReading): string {
    const id = this.newId();
    this.add(namedParticipant(person, id));
    return id;
  }

  /**
   * Certain matches only; a name that may be somebody's is collected as a doubt.
   *
   * @param isRepeated true where the name stands in its sheet more than once: then each row is asked about on its own
   * @param namesake where somebody else of the sheet is called the same on the same days
   */
  match(person: PersonReading, isRepeated: boolean, namesake: Namesake | null): Match {
    const { at } = person;
    const name = nameKey(person.name);
    const doubt = isRepeated ? `same:${name}@${fullAddress(at)}` : `same:${name}`;
    const key = `${doubt}\u0000${person.code}`;
    const known = this.matches.get(key);
    if (known) return known;
    const match = this.find(person, doubt, namesake);
    this.matches.set(key, match);
    return match;
  }

  /** Whom another sheet names in full is meant by the name of this one where no other participant is called so; else it says no more than that name. */
  asCalled(person: PersonReading, sheet: string): PersonReading {
    const name = otherFileOf(sheet)?.sheet ?? sheet;
    const isTaken = person.at.sheet !== sheet && this.similar.like(nameKey(name)).length > 1;
    return isTaken ? { ...person, name, surname: '', givenName: '', at: { sheet, cell: 'A1' } } : person;
  }

  /** Forgets which names were not found, after people were added. */
  forget(): void {
    this.matches.clear();
  }

  private find(person: PersonReading, doubt: string, namesake: Namesake | null): Match {
    const code = person.code.trim().toUpperCase();
    if (/^U\d{3,}$/.test(code) && this.ids.has(code)) return { id: code };
    const answer = this.answers[doubt];
    if (answer !== undefined && this.ids.has(answer)) return { id: answer };
    if (namesake?.before && !namesake.shared && this.ids.has(namesake.before)) return { id: namesake.before };
    for (const key of nameKeys(person.name)) {
      const positions = this.byKey.get(key) ?? [];
      const [only, ...others] = positions;
      if (only === undefined) continue;
      if (others.length === 0 && namesake !== null && answer === 'new') return { id: this.create(person) };
      if (others.length === 0 && (namesake === null || namesake.shared))
        return { id: this.participants[only]?.id ?? '' };
      this.ask(
        doubt,
        person,
        positions.flatMap((position) => this.participants[position] ?? []),
        others.length === 0,
      );
      return { id: null, candidates: positions.length };
    }
    // Staff said that it is none of those whose name is like it.
    if (answer === 'new') return { id: this.create(person) };
    const name = nameKey(person.name);
    if (name !== '') {
      this.ask(
        doubt,
        person,
        this.similar.like(name).flatMap((position) => this.participants[position] ?? []),
        true,
      );
    }
    return NOBODY;
  }

  private ask(
    key: string,
    { name, at }: PersonReading,
    candidates: readonly Draft<Participant>[],
    mayBeNew: boolean,
  ): void {
    if (candidates.length === 0 || this.asked.has(key)) return;
    this.asked.add(key);
    this.doubts.push({
      key,
      sheet: at.sheet,
      at,
      name,
      mayBeNew,
      candidates: candidates.map((participant) => ({
        id: participant.id,
        name: displayName(participant),
        birthDate: participant.birthDate,
      })),
    });
  }

  private newId(): string {
    this.lastId = nextId([this.lastId]);
    return this.lastId;
  }

  private use(id: string): void {
    if (nextId([this.lastId, id]) !== nextId([this.lastId])) this.lastId = id;
  }

  private add(participant: Draft<Participant>): void {
    this.put(this.participants.length, participant);
  }

  private put(index: number, participant: Draft<Participant>): void {
    this.participants[index] = participant;
    this.ids.add(participant.id);
    const key = nameKey(displayName(participant));
    enter(this.byKey, key, index);
    enter(this.byEmso, sureEmso(participant.emso) ?? '', index);
    this.similar.set(index, key);
  }
}

/** Once each; '' is nobody's. */
function enter(known: Map<string, number[]>, key: string, index: number): void {
  if (key === '') return;
  const places = known.get(key);
  if (!places) known.set(key, [index]);
  else if (!places.includes(index)) places.push(index);
}

/** A number that tells who somebody is: one that does not hold (mistyped, `v postopku`) tells nothing; a lost zero is put back. */
function sureEmso(written: string | null): string | null {
  if (written === null) return null;
  const emso = readEmso(written);
  return emso.kind === 'zeroLost' ? emso.padded : emso.kind === 'invalid' ? null : written.replace(/\s/gu, '');
}

/** What staff entered stays; only blanks are filled. */
function withBlanksFilled(before: Draft<Participant>, row: Draft<Participant>): Draft<Participant> {
  const blank = (value: unknown): boolean => value === null || value === '';
  const filled = Object.fromEntries(
    Object.entries(row).filter(
      ([field, value]) =>
        field !== 'at' && field !== 'id' && !blank(value) && blank(before[field as keyof Participant]),
    ),
  ) as Partial<Participant>;
  return Object.keys(filled).length === 0 ? before : { ...before, ...filled };
}
