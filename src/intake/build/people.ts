/** Who is who: people of lists and attendance sheets matched with the register; ids are kept, new ones given. */
import { displayName, idsIn, nameKey, nextId, type Draft, type Participant, type Register } from '../../register';
import { readEmso } from '../../programme/identifiers';
import type { Answers, PersonReading, SheetReading } from '../reading';
import { fullAddress } from '../../sheet/address';
import { namedParticipant, participantsOfRows } from './participant-rows';
import { nameKeys, perhapsSame } from './name-keys';
import type { PersonDoubt } from './result';

/** What an attendance sheet's person is in the register. */
export type Match = { readonly id: string } | { readonly id: null; readonly candidates: number };

/** The participants of a build, and the look-up of names. */
export class People {
  readonly participants: Draft<Participant>[];
  readonly doubts: PersonDoubt[] = [];
  private readonly used: Set<string>;
  private byKey = new Map<string, number[]>();
  private readonly matches = new Map<string, Match>();

  constructor(
    existing: Register | null,
    private readonly answers: Answers,
  ) {
    this.participants = [...(existing?.participants ?? [])];
    this.used = new Set(existing ? idsIn(existing) : []);
    this.participants.forEach((participant, index) => {
      if (participant.id === '') this.participants[index] = { ...participant, id: this.newId() };
    });
    this.index();
  }

  /** Adds the rows of a participants list; who is in the register already gets what is blank there. */
  addList(sheet: SheetReading): void {
    const taken = new Set<number>();
    for (const row of participantsOfRows(sheet.participants)) {
      const known = this.rowOf(row, taken);
      if (known === null) {
        // An id that only other tables know is the one they mean: the office keeps its own list of ids.
        const isTaken = this.participants.some(({ id: other }) => other === row.id);
        const id = row.id !== '' && !isTaken ? row.id : this.newId();
        this.used.add(id);
        taken.add(this.participants.length);
        this.participants.push({ ...row, id });
        this.addKey(this.participants.length - 1);
      } else {
        taken.add(known);
        const before = this.participants[known];
        if (before) this.participants[known] = withBlanksFilled(before, row);
      }
    }
  }

  /** The participant of a row: the same id and name, the same EMŠO, or the same name (and no other birth date); each once a list. */
  private rowOf(row: Draft<Participant>, taken: ReadonlySet<number>): number | null {
    const key = nameKey(displayName(row));
    const found = this.participants.findIndex((participant, index) => {
      if (taken.has(index)) return false;
      const [own, other] = [sureEmso(row.emso), sureEmso(participant.emso)];
      if (own !== null && other !== null) return own === other;
      if (nameKey(displayName(participant)) !== key || key === '') return false;
      if (row.id !== '' && row.id !== participant.id) return false;
      return row.birthDate === null || participant.birthDate === null || row.birthDate === participant.birthDate;
    });
    return found < 0 ? null : found;
  }

  /** Adds somebody who stands in no list, only in an attendance sheet. */
  create(person: PersonReading): string {
    const id = this.newId();
    this.participants.push(namedParticipant(person, id));
    this.addKey(this.participants.length - 1);
    return id;
  }

  /**
   * Certain matches only; a name that may be somebody's is collected as a doubt.
   *
   * @param isRepeated true where the name stands in its sheet more than once: then each row is asked about on its own
   */
  match(person: PersonReading, isRepeated: boolean): Match {
    const { at } = person;
    const name = nameKey(person.name);
    const doubt = isRepeated ? `same:${name}@${fullAddress(at)}` : `same:${name}`;
    const key = `${doubt}\u0000${person.code}`;
    const known = this.matches.get(key);
    if (known) return known;
    const match = this.find(person, doubt);
    this.matches.set(key, match);
    return match;
  }

  /** Forgets which names were not found, after people were added. */
  forget(): void {
    this.matches.clear();
  }

  private find(person: PersonReading, doubt: string): Match {
    const code = person.code.trim().toUpperCase();
    if (/^U\d{3,}$/.test(code) && this.participants.some(({ id }) => id === code)) return { id: code };
    const answer = this.answers[doubt];
    if (answer !== undefined && this.participants.some(({ id }) => id === answer)) return { id: answer };
    for (const key of nameKeys(person.name)) {
      const positions = this.byKey.get(key) ?? [];
      const [only, ...others] = positions;
      if (only !== undefined && others.length === 0) return { id: this.participants[only]?.id ?? '' };
      if (others.length > 0) {
        this.ask(
          doubt,
          person,
          positions.flatMap((position) => this.participants[position] ?? []),
          false,
        );
        return { id: null, candidates: positions.length };
      }
    }
    // Staff said that it is none of those whose name is like it.
    if (answer === 'new') return { id: this.create(person) };
    const name = nameKey(person.name);
    if (name !== '') {
      this.ask(
        doubt,
        person,
        this.participants.filter((participant) => perhapsSame(name, nameKey(displayName(participant)))),
        true,
      );
    }
    return { id: null, candidates: 0 };
  }

  private ask(
    key: string,
    { name, at }: PersonReading,
    candidates: readonly Draft<Participant>[],
    mayBeNew: boolean,
  ): void {
    if (candidates.length === 0 || this.doubts.some((doubt) => doubt.key === key)) return;
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
    const id = nextId(this.used);
    this.used.add(id);
    return id;
  }

  private index(): void {
    this.byKey = new Map();
    this.participants.forEach((_, index) => this.addKey(index));
  }

  private addKey(index: number): void {
    const participant = this.participants[index];
    const key = participant ? nameKey(displayName(participant)) : '';
    if (key !== '') this.byKey.set(key, [...(this.byKey.get(key) ?? []), index]);
  }
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
