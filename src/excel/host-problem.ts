/** Failures of Excel, translated once: every other room sees a {@link HostProblem} with a code that has words. */

export type HostProblemCode =
  | 'cellEdit'
  | 'protected'
  | 'tooLarge'
  | 'notFound'
  | 'unsupported'
  | 'stopped'
  | 'failed'
  | 'noRegisters'
  | 'startNeeded'
  | 'nameTaken'
  | 'phaseUnknown'
  | 'nothingPlanned'
  | 'columnsMissing'
  | 'protectedRegister'
  | 'filtered'
  | 'changedMeanwhile'
  | 'rowsLeft'
  | 'readerMissing';

/** Its words are `excel.problem.<code>`; `facts` go into the sentence. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly code: HostProblemCode,
    readonly facts: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Codes of Excel's own errors, by the documents "Error handling with the Excel JavaScript API" and "Resource limits". */
const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** What a thrown value means to staff. Errors that are not Excel's own (our mistakes) come back as they are. */
export function translateHostError(thrown: unknown): unknown {
  const code = codeOf(thrown);
  if (code === null) return thrown;
  return new HostProblem(CODES[code] ?? 'failed', { code }, { cause: thrown });
}

function codeOf(thrown: unknown): string | null {
  return thrown instanceof OfficeExtension.Error ? thrown.code : null;
}
