/** The people of a new programme as somebody typed or pasted them: one a line, with a day of inclusion or without. */
import { readDateText } from '../../programme';
import { displayName, nameKey, nextId, type Draft, type Participant } from '../../register';
import { bareParticipant } from './participant-rows';
import { TextFacts } from '../cells/cell-facts';
import { nameOrder, splitName, type NameOrder } from '../people/name-order';
import { canBeName } from '../people/name-words';
import { isNoPerson, looksLikeName } from '../people/names';
import { tidy } from '../words/text';

/** What is wrong with lines of the list; lines are counted from 1, blank ones too. */
export interface PeopleProblem {
  /**
   * noName: not the surname and given name of one person; noDate: behind the name stands something that is no day;
   * doubled: these lines have the same name, so that no month sheet could tell them apart.
   */
  readonly kind: 'noName' | 'noDate' | 'doubled';
  readonly lines: readonly number[];
}

export interface PeopleList {
  /** In the order of the list, U001 and on. To be used only where there are no problems: their lines are not in it. */
  readonly participants: readonly Draft<Participant>[];
  /** At most one of noName and of noDate, one of doubled for each name. */
  readonly problems: readonly PeopleProblem[];
}

/** `Novak⇥Ana⇥1. 9. 2020`, as cells are pasted and as a csv is written. */
const SEPARATOR = /[\t;,]/;
const ORDINAL = /^\d{1,3}[.)]?$/;
const ORDINAL_BEFORE = /^\d{1,3}[.)]\s*/;

/**
 * Names stay as written, in the order `Priimek Ime` of the registers; a first line of headings may say otherwise, and
 * capitals or a comma behind the surname part a name, too. A number in front of a name – or of
 * nobody, as in forms – is its place and goes.
 *
 * @example readPeopleList('Novak Ana\nKovač Štefan\t1. 10. 2020')
 */
export function readPeopleList(text: string): PeopleList {
  const lines = text.split(/\r\n|[\n\r]/).map(fieldsOf);
  const first = lines.findIndex((fields) => fields.length > 0);
  const heading = isHeading(lines[first] ?? []) ? first : -1;
  const order = nameOrder('', new TextFacts((lines[heading] ?? []).join(' ')).folded) ?? 'surnameFirst';
  const participants: Draft<Participant>[] = [];
  const used = new Set<string>();
  const linesOf = new Map<string, number[]>();
  const wrong = { noName: new Array<number>(), noDate: new Array<number>() };
  for (const [index, fields] of lines.entries()) {
    if (fields.length === 0 || index === heading) continue;
    const read = readLine(fields, order);
    if (typeof read === 'string') {
      wrong[read].push(index + 1);
      continue;
    }
    const id = nextId(used);
    used.add(id);
    const participant = { ...bareParticipant(id, read), entry: read.entry };
    participants.push(participant);
    const key = nameKey(displayName(participant));
    linesOf.set(key, [...(linesOf.get(key) ?? []), index + 1]);
  }
  const { noName, noDate } = wrong;
  const problems: PeopleProblem[] = [
    { kind: 'noName' as const, lines: noName },
    { kind: 'noDate' as const, lines: noDate },
  ].filter((problem) => problem.lines.length > 0);
  for (const same of linesOf.values()) if (same.length > 1) problems.push({ kind: 'doubled', lines: same });
  return { participants, problems };
}

const fieldsOf = (line: string): string[] => {
  const fields = line.split(SEPARATOR).map((field) => tidy(field.trim().replace(/^"|"$/g, '')));
  const written = fields.filter((field) => field !== '');
  return ORDINAL.test(written[0] ?? '') ? written.slice(1) : written;
};

const isHeading = (fields: readonly string[]): boolean =>
  fields.length > 0 &&
  fields.every((field) => new TextFacts(field).heading?.coverage === 1) &&
  !fields.every((field) => canBeName(new TextFacts(field)));

function readLine(
  fields: readonly string[],
  order: NameOrder,
): (ReturnType<typeof splitName> & Pick<Participant, 'entry'>) | 'noName' | 'noDate' {
  const last = fields.at(-1) ?? '';
  const hasDate = fields.length > 1 && /\d/.test(last);
  const entry = hasDate ? readDateText(last) : null;
  const [first = '', second, ...others] = (hasDate ? fields.slice(0, -1) : fields).map((field, index) =>
    index === 0 ? field.replace(ORDINAL_BEFORE, '') : field,
  );
  if (others.length > 0) return 'noName';
  if (!isName(second === undefined ? first : `${first} ${second}`)) return 'noName';
  if (hasDate && entry === null) return 'noDate';
  if (second === undefined) return { ...splitName(first, nameOrder(first, '') ?? order), entry };
  return order === 'givenFirst'
    ? { surname: second, givenName: first, entry }
    : { surname: first, givenName: second, entry };
}

function isName(text: string): boolean {
  const facts = new TextFacts(text);
  return facts.text.includes(' ') && looksLikeName(facts) && !isNoPerson(facts);
}
