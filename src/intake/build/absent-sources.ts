/**
 * Records of the register whose source is not at hand: a file that is not given this time, a sheet that is gone. They are
 * kept – unless a source that is new says the same people's days: then it is the old one under another name (a renamed
 * file, a later export), and its records stand in their place: nothing is there twice, and what the new source no longer
 * says goes as it does when a cell is emptied, told in the difference before anything is written.
 */
import { nameKey } from '../../register';
import { otherFileOf } from '../../sheet/other-file';
import type { NewRecord } from './result';

/** A file, or a sheet of the open workbook, that is not at hand. */
export interface AbsentSource {
  readonly kind: 'file' | 'sheet';
  readonly name: string;
  /** Records of it that the register keeps, or that stand at the new source. */
  readonly records: number;
  /** Name of the file or sheet whose records take the place of these; null where they are kept. */
  readonly replacedBy: string | null;
}

interface Standing<R extends NewRecord> {
  /** Records that the sources at hand renew; those of a replaced source stand at their new cells. */
  readonly replaced: readonly R[];
  /** The others: typed by staff, or of a source that is not at hand. */
  readonly kept: readonly R[];
  readonly absent: readonly AbsentSource[];
}

/** A source is the old one under another name where it says more than this share of its days. */
const ENOUGH = 0.5;

/**
 * @param before all records of the register
 * @param read names of the sheets that were read
 * @param after what was read of them
 */
export function standingRecords<R extends NewRecord>(
  before: readonly R[],
  read: readonly string[],
  after: readonly NewRecord[],
): Standing<R> {
  const sheets = new Set(read);
  const files = new Set(read.flatMap((sheet) => otherFileOf(sheet)?.file ?? []));
  const replaced: R[] = [];
  const kept: R[] = [];
  const absent = new Map<string, R[]>();
  const known = new Set<string>();
  for (const record of before) {
    const { source } = record;
    if (source === null) {
      kept.push(record);
      continue;
    }
    known.add(source.sheet);
    const file = otherFileOf(source.sheet)?.file;
    if (sheets.has(source.sheet) || (file !== undefined && files.has(file))) {
      replaced.push(record);
      continue;
    }
    kept.push(record);
    const others = absent.get(source.sheet);
    if (others) others.push(record);
    else absent.set(source.sheet, [record]);
  }
  if (absent.size === 0) return { replaced, kept, absent: [] };

  const anew = new Map<string, NewRecord>();
  for (const record of after) {
    if (record.source !== null && !known.has(record.source.sheet)) anew.set(personDay(record), record);
  }
  const moved = new Map<R, R>();
  const sources = [...absent].map(([sheet, records]): AbsentSource => {
    const places = records.map((record) => anew.get(personDay(record))?.source ?? null);
    const said = places.filter((place) => place !== null);
    if (said.length <= ENOUGH * records.length)
      return { ...sourceOf(sheet), records: records.length, replacedBy: null };
    records.forEach((record, index) => moved.set(record, { ...record, source: places[index] ?? record.source }));
    const by = mostFrequent(said.map((place) => sourceOf(place.sheet).name));
    return { ...sourceOf(sheet), records: said.length, replacedBy: by };
  });
  return {
    replaced: [...replaced, ...moved.values()],
    kept: moved.size === 0 ? kept : kept.filter((record) => !moved.has(record)),
    absent: together(sources),
  };
}

function sourceOf(sheet: string): Pick<AbsentSource, 'kind' | 'name'> {
  const file = otherFileOf(sheet)?.file;
  return file === undefined ? { kind: 'sheet', name: sheet } : { kind: 'file', name: file };
}

/** Sheets of one file to which the same happened, as one. */
function together(sources: readonly AbsentSource[]): AbsentSource[] {
  const alike = new Map<string, AbsentSource>();
  for (const source of sources) {
    const topic = [source.kind, source.name, source.replacedBy ?? ''].join('\n');
    alike.set(topic, { ...source, records: source.records + (alike.get(topic)?.records ?? 0) });
  }
  return [...alike.values()];
}

const personDay = ({ participant, name, date }: NewRecord): string =>
  `${participant === '' ? nameKey(name) : participant}/${date ?? ''}`;

function mostFrequent(names: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/**
 * Records in the order of their sources: the workbook's own sheets, then each other file where it stood before, new ones
 * last, then what staff typed. Whichever files are at hand, the register keeps its order.
 */
export function bySource<R extends NewRecord>(
  before: readonly NewRecord[],
  read: readonly R[],
  kept: readonly R[],
): readonly R[] {
  const fileOf = ({ source }: NewRecord): string | undefined =>
    source === null ? undefined : otherFileOf(source.sheet)?.file;
  const order = new Map<string, R[]>();
  for (const record of [...before, ...read]) {
    const file = fileOf(record);
    if (file !== undefined && !order.has(file)) order.set(file, []);
  }
  if (order.size === 0) return [...read, ...kept];
  const placed = (records: readonly R[]): R[] =>
    records.filter((record) => {
      const ofFile = order.get(fileOf(record) ?? '');
      ofFile?.push(record);
      return ofFile === undefined;
    });
  const [own, rest] = [placed(read), placed(kept)];
  return [...own, ...[...order.values()].flat(), ...rest];
}
