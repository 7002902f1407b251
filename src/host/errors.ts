/** Errors as Excel's host answers them: a code that add-ins test for, a sentence, an HTTP status. */

/** Sentences of the host, as Excel words them (Microsoft Learn, "Error handling with the application-specific JavaScript APIs"). */
const MESSAGES = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidSelection: 'The current selection is invalid for this operation.',
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  BadPassword: 'The password you supplied is incorrect.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidObjectPath: 'The object path is not valid for what you are trying to do.',
  NotImplemented: "The requested feature isn't implemented.",
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<HostErrorCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  NotImplemented: 501,
  GeneralException: 500,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** A request that Excel refuses. It reaches the add-in as `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly httpStatus: number;

  /** `code` is usually a {@link HostErrorCode}; injected faults may carry any other. */
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? sentenceOf(code));
    this.httpStatus = (STATUS as Partial<Record<string, number>>)[code] ?? 400;
  }
}

function sentenceOf(code: string): string {
  return (MESSAGES as Partial<Record<string, string>>)[code] ?? MESSAGES.GeneralException;
}

export const invalidArgument = (detail?: string): HostError =>
  new HostError('InvalidArgument', detail ? `${MESSAGES.InvalidArgument} (${detail})` : undefined);

export const itemNotFound = (): HostError => new HostError('ItemNotFound');

/** A member that this host does not have. Excel may well have it: the host never pretends. */
export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${member} is not part of the local Excel host.`);
