/** The legend: which mark means what. The workbook's own legend wins over the defaults; a mark nobody explained stays unknown. */
import { decimalText } from './decimal';
import { readHours, type HoursHint } from './hours';
import type { MarkReading } from './mark';
import type { Meaning } from './meaning';
import { textKey } from './text-key';

export interface LegendEntry {
  readonly mark: string;
  /** null where the legend's words for it are none of the eight meanings. */
  readonly meaning: Meaning | null;
  readonly description: string;
}

/** The marks of a new workbook. Excused kinds are categories, never diagnoses. */
export const DEFAULT_LEGEND: readonly LegendEntry[] = [
  { mark: 'P', meaning: 'present', description: 'Prisotnost vse načrtovane ure dneva (namesto števila ur)' },
  { mark: 'B', meaning: 'excused', description: 'Bolniška odsotnost' },
  { mark: 'IZ', meaning: 'excused', description: 'Vključitev v izobraževanje ali podobno aktivnost' },
  { mark: 'OO', meaning: 'excused', description: 'Osebne okoliščine po 165. členu ZDR-1' },
  { mark: 'OD', meaning: 'excused', description: 'Drug razlog, ki ga izvajalec prizna kot opravičljiv' },
  { mark: 'N', meaning: 'unexcused', description: 'Neopravičena odsotnost' },
  { mark: 'MIR', meaning: 'suspended', description: 'Mirovanje' },
  { mark: '–', meaning: 'notPlanned', description: 'Ta dan za osebo ni na urniku' },
  { mark: 'PR', meaning: 'notPlanned', description: 'Praznik ali dela prost dan' },
];

/** A legend ready for look-ups. */
export interface Legend {
  /** What the legend says of a mark; null if it is not in it (or stands in it twice with different meanings). */
  readonly meaningOf: (mark: string) => Meaning | null;
  readonly has: (mark: string) => boolean;
}

/** A mark as it is compared: case, diacritics and blanks aside, all dashes alike. */
export const markKey = (mark: string): string =>
  textKey(mark)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll(' ', '');

/** @param entries in any order; `P` and `p` may both be there with different meanings, then only the exact spelling counts */
export function legendOf(entries: readonly LegendEntry[]): Legend {
  const exact = new Map<string, Set<Meaning | null>>();
  const folded = new Map<string, Set<Meaning | null>>();
  for (const { mark, meaning } of entries) {
    add(exact, mark.trim(), meaning);
    add(folded, markKey(mark), meaning);
  }
  const find = (mark: string): Set<Meaning | null> | undefined => exact.get(mark.trim()) ?? folded.get(markKey(mark));
  return {
    has: (mark) => find(mark) !== undefined,
    meaningOf: (mark) => {
      const [meaning, ...others] = find(mark) ?? [];
      return meaning === undefined || others.length > 0 ? null : meaning;
    },
  };
}

function add(map: Map<string, Set<Meaning | null>>, key: string, meaning: Meaning | null): void {
  if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(meaning));
}

const UNKNOWN: MarkReading = { kind: 'unknown' };
const PLANNED: MarkReading = { kind: 'planned' };

/**
 * What a mark says: first by the legend, else as hours.
 *
 * @param value as it stands in the cell; not blank (a blank cell is no mark)
 */
export function readMark(value: string | number | boolean, legend: Legend, hint: HoursHint = {}): MarkReading {
  const written = typeof value === 'number' ? decimalText(value) : String(value);
  if (legend.has(written)) {
    const meaning = legend.meaningOf(written);
    if (meaning === null || meaning === 'notEntered') return UNKNOWN;
    return meaning === 'present' ? PLANNED : { kind: 'absence', meaning };
  }
  const hours = readHours(value, hint);
  return hours.kind === 'minutes' ? { kind: 'hours', minutes: hours.minutes } : UNKNOWN;
}

/** The kinds of excused absence that the programme knows. */
export type ExcuseKind = 'sickness' | 'education' | 'personal' | 'other';

const EXCUSE_KINDS: ReadonlyMap<string, ExcuseKind> = new Map([
  ['b', 'sickness'],
  ['iz', 'education'],
  ['oo', 'personal'],
  ['od', 'other'],
]);

/** The kind of an excused absence by its mark; null for a mark of the office's own. `personal` is the leave of art. 165 ZDR-1. */
export const excuseKindOf = (mark: string): ExcuseKind | null => EXCUSE_KINDS.get(markKey(mark)) ?? null;
