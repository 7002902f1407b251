/** What Prisotnik remembers in the workbook itself: answers of the staff, warnings that they accepted and which sheets it made. Kept in a custom XML part. */
import { parseIsoDate } from '../programme/calendar';
import type { Acceptance } from '../rules';

export const MEMORY_NAMESPACE = 'urn:prisotnik:workbook:1';

export interface WorkbookMemory {
  /** Names of the output sheets that Prisotnik made and may replace or remove. */
  readonly generatedSheets: readonly string[];
  /** Answers to intake's questions, by the question's key. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the ledger of closed weeks was when it was last written, by week: so that a row deleted since is noticed. */
  readonly ledgerSeals: Readonly<Record<string, string>>;
  /** Warnings that staff accepted. */
  readonly acceptances: readonly Acceptance[];
  /** Whether changed cells are checked while staff type. */
  readonly liveCheck: boolean;
}

export const EMPTY_MEMORY: WorkbookMemory = {
  generatedSheets: [],
  answers: {},
  ledgerSeals: {},
  acceptances: [],
  liveCheck: false,
};

/** The XML that is kept in the workbook. */
export function memoryXml(memory: WorkbookMemory): string {
  const json = JSON.stringify(memory).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<prisotnik xmlns="${MEMORY_NAMESPACE}">${json}</prisotnik>`;
}

/** The inverse of {@link memoryXml}; an unknown or damaged part is as if nothing were remembered. */
export function readMemory(xml: string): WorkbookMemory {
  const json = /^[^{]*?(\{.*\})<\/prisotnik>\s*$/s.exec(xml)?.[1];
  const parsed = json === undefined ? null : parseObject(json);
  if (parsed === null) return EMPTY_MEMORY;
  return {
    generatedSheets: texts(parsed['generatedSheets']),
    answers: textsByKey(parsed['answers']),
    ledgerSeals: textsByKey(parsed['ledgerSeals']),
    acceptances: acceptances(parsed['acceptances']),
    liveCheck: parsed['liveCheck'] === true,
  };
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function textsByKey(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function acceptances(value: unknown): Acceptance[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const { fingerprint, reason = '', by = '', on = '' } = textsByKey(item);
    const day = parseIsoDate(on);
    return fingerprint === undefined || day === null ? [] : [{ fingerprint, reason, by, on: day }];
  });
}
