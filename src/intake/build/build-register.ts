/** From what was read to a register: people matched, records with their sources, nothing written yet. */
import { DEFAULT_PARAMETERS, type IsoDate } from '../../programme';
import {
  displayName,
  nameKey,
  newRegisterContent,
  NO_SETTINGS,
  type Draft,
  type ModuleRow,
  type Register,
  type RegisterContent,
  type Settings,
  type BlankCell,
} from '../../register';
import type { Answers, SheetReading, WorkbookReading } from '../reading';
import { bySource, standingRecords } from './absent-sources';
import { doubtfulHeadingsOf } from './doubtful-headings';
import { doubtfulPeriodsOf } from './doubtful-periods';
import { differenceOf, keysOf, peopleDifferenceOf } from './difference';
import { legendFor } from './legend';
import { areOfOthers } from './lists-of-participants';
import { RegisterMarks } from './marks';
import { namesakesOf } from './namesakes';
import { namelessRowsOf, unknownPeopleOf } from './rows-of-nobody';
import { NOBODY, People, type Match } from './people';
import { withoutRepeatedAbsences } from './repeated-absences';
import type { BuildResult, NewRecord } from './result';
import { partNote } from '../people/name-note';

export interface BuildContext {
  /** The register that stands in the workbook; null (or an empty one) for a first build. */
  readonly existing: Register | null;
  /** First day of phase 1; null where the register has it already. */
  readonly start: IsoDate | null;
  readonly title?: string;
  readonly unit?: string;
  readonly answers?: Answers;
}

/** Pure: writes nothing, and the same input gives the same register; built again from its own result it changes nothing. */
export function buildRegister(reading: WorkbookReading, context: BuildContext): BuildResult {
  const { existing } = context;
  const base = baseContent(reading, context);
  const people = new People(existing, context.answers ?? {});
  const lists = reading.sheets.filter(({ kind }) => kind === 'participants');
  for (const list of lists) people.addList(list);
  const sheets = reading.sheets.filter(({ entries, blanks }) => entries.length > 0 || blanks.length > 0);
  // With a list of participants (or a register of them) a name outside it is unknown; without one it is a new person.
  const isListed = lists.length > 0 && !areOfOthers(lists, sheets);
  const closed = isListed || (existing?.participants.length ?? 0) > 0;
  const before: readonly NewRecord[] = existing?.attendance ?? [];
  const placed = sheets.map((sheet) => ({ sheet, matches: matchAll(sheet, people, before, closed) }));
  const marks = new RegisterMarks(base.legend, (existing?.legend.length ?? 0) === 0);
  const moduleOf = moduleFinder(base.modules);
  const names = new Map(people.participants.map((participant) => [participant.id, displayName(participant)]));
  const said = withoutRepeatedAbsences(
    placed.map(({ sheet, matches }) => recordsOf(sheet, matches, marks, moduleOf, names)),
  );
  const read = reading.sheets.map(({ sheet }) => sheet);
  const { replaced, kept, absent } = standingRecords(before, read, said);
  const keyOf = keysOf(replaced, said);
  const standing = new Map(replaced.map((record) => [keyOf(record), record]));
  const records = said.map((record) => asItStood(record, standing.get(keyOf(record))));
  const content: RegisterContent = {
    ...base,
    legend: marks.added.length === 0 ? base.legend : [...base.legend, ...marks.added],
    participants: people.participants,
    attendance: bySource(before, records, kept),
  };
  return {
    content,
    difference: differenceOf(replaced, records),
    absent,
    people: peopleDifferenceOf(existing?.participants ?? [], people.participants),
    marks: existing && existing.legend.length > 0 ? content.legend.slice(existing.legend.length) : [],
    sourceFacts: factsOfSources(placed, content.settings),
    doubts: people.doubts,
    absenceDoubts: marks.absenceDoubts,
  };
}

function baseContent(
  reading: WorkbookReading,
  { existing, start, title, unit, answers = {} }: BuildContext,
): RegisterContent {
  const settings = existing?.settings ?? NO_SETTINGS;
  const first = settings.start ?? start;
  const fresh = first === null ? null : newRegisterContent({ start: first, title: title ?? '', unit: unit ?? '' });
  const or = <T>(standing: readonly T[] | undefined, shipped: readonly T[] | undefined): readonly T[] =>
    standing && standing.length > 0 ? standing : (shipped ?? []);
  const merged: Settings = {
    ...settings,
    title: settings.title !== '' ? settings.title : (title ?? ''),
    unit: settings.unit !== '' ? settings.unit : (unit ?? ''),
    start: first,
    phases: settings.phases.length > 0 ? settings.phases : (fresh?.settings.phases ?? []),
  };
  return {
    settings: merged,
    modules: or<Draft<ModuleRow>>(existing?.modules, fresh?.modules),
    parameters: or<RegisterContent['parameters'][number]>(existing?.parameters, DEFAULT_PARAMETERS),
    legend: legendFor(existing?.legend ?? [], reading, answers),
    freeDays: or<RegisterContent['freeDays'][number]>(existing?.freeDays, fresh?.freeDays),
    participants: [],
    attendance: [],
    individual: existing?.individual ?? [],
    absences: existing?.absences ?? [],
    suspensions: existing?.suspensions ?? [],
    payments: existing?.payments ?? [],
    candidates: existing?.candidates ?? [],
    team: existing?.team ?? [],
    activities: existing?.activities ?? [],
    complaints: existing?.complaints ?? [],
  };
}

function matchAll(sheet: SheetReading, people: People, standing: readonly NewRecord[], closed: boolean): Match[] {
  const times = new Map<string, number>();
  for (const { name } of sheet.people) times.set(nameKey(name), (times.get(nameKey(name)) ?? 0) + 1);
  const namesakes = namesakesOf(sheet, standing);
  const created = new Set<string>();
  return sheet.people.map((read, position) => {
    const person = people.asCalled(read, sheet.sheet);
    const key = nameKey(partNote(person.name).name);
    const told = namesakes.get(position) ?? null;
    // Whom a list knows once is one person; a second row of theirs is a double entry, which the check shows.
    const namesake = closed && told?.before === null ? null : told;
    const isAnother = namesake?.numbered === true && created.has(key);
    const match = isAnother
      ? NOBODY
      : people.match(person, (times.get(nameKey(person.name)) ?? 0) > 1 || namesake !== null, namesake);
    if (match.id !== null || closed || match.candidates > 0) return match;
    created.add(key);
    const id = people.create(person);
    people.forget();
    return { id };
  });
}

type ModuleOf = (day: IsoDate) => string;

function moduleFinder(modules: RegisterContent['modules']): ModuleOf {
  const known = new Map<IsoDate, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const name =
      modules.find(({ module }) => module !== null && module.from <= day && day <= module.to)?.module?.name ?? '';
    known.set(day, name);
    return name;
  };
}

function recordsOf(
  sheet: SheetReading,
  matches: readonly Match[],
  marks: RegisterMarks,
  moduleOf: ModuleOf,
  names: ReadonlyMap<string, string>,
): NewRecord[] {
  return sheet.entries.flatMap((entry): NewRecord[] => {
    const date = sheet.days[entry.day]?.date ?? null;
    // A day without a date is asked about, not stored: a question stands for it.
    if (date === null) return [];
    const id = matches[entry.person]?.id ?? '';
    const { mark, reading } = marks.markOf(entry);
    return [
      {
        participant: id,
        name: names.get(id) ?? sheet.people[entry.person]?.name ?? '',
        date,
        module: moduleOf(date),
        mark,
        reading,
        minutes: null,
        source: entry.at,
      },
    ];
  });
}

/** Hours that staff wrote beside P stay while the mark is the same, and what they keep in columns of their own stays in its row. */
function asItStood(record: NewRecord, before: NewRecord | undefined): NewRecord {
  if (before === undefined) return record;
  const same = before.participant === record.participant && before.date === record.date && before.mark === record.mark;
  const placed = before.at ? { ...record, at: same ? before.at : { ...before.at, unreadable: [] } } : record;
  return same && before.minutes !== null ? { ...placed, minutes: before.minutes } : placed;
}

function factsOfSources(
  placed: readonly { readonly sheet: SheetReading; readonly matches: readonly Match[] }[],
  settings: Settings,
): BuildResult['sourceFacts'] {
  const blankCells: BlankCell[] = [];
  for (const { sheet, matches } of placed) {
    for (const { person, day, at } of sheet.blanks) {
      const id = matches[person]?.id ?? null;
      const date = sheet.days[day]?.date ?? null;
      if (id !== null && date !== null) blankCells.push({ participant: id, date, cell: at });
    }
  }
  const doubtfulHeadings = placed.flatMap(({ sheet, matches }) => doubtfulHeadingsOf(sheet, matches));
  const doubtfulPeriods = doubtfulPeriodsOf(placed, settings);
  const weekdayMismatches = placed.flatMap(({ sheet }) =>
    sheet.weekdayDoubts.map(({ at, ...doubt }) => ({ cell: at, ...doubt })),
  );
  const unknownPeople = placed.flatMap(({ sheet, matches }) => unknownPeopleOf(sheet, matches));
  const namelessRows = placed.flatMap(({ sheet, matches }) => namelessRowsOf(sheet, matches));
  return { doubtfulPeriods, doubtfulHeadings, weekdayMismatches, unknownPeople, blankCells, namelessRows };
}
