/** What Prisotnik remembers in the workbook itself: answers of the staff and which sheets it made. Kept in a custom XML part. */

export const MEMORY_NAMESPACE = 'urn:prisotnik:workbook:1';

export interface WorkbookMemory {
  /** Names of the output sheets that Prisotnik made and may replace or remove. */
  readonly generatedSheets: readonly string[];
  /** Answers to intake's questions, by the question's key. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the ledger of closed weeks was when it was last written, by week: so that a row deleted since is noticed. */
  readonly ledgerSeals: Readonly<Record<string, string>>;
}

export const EMPTY_MEMORY: WorkbookMemory = { generatedSheets: [], answers: {}, ledgerSeals: {} };

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
