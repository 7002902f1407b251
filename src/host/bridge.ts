/** The wire between the client library and a workbook: requests in, answers and events out, with Excel's limits and moods. */
import { executeBatch } from './batch/executor';
import { References } from './batch/references';
import {
  ActionType,
  type BatchRequest,
  DELAY_FOR_CELL_EDIT,
  EVENT,
  REQUEST,
  type RequestMessage,
  RESPONSE,
} from './batch/wire';
import { HostError } from './errors';
import { type EventEntry, eventsOf } from './events';
import type { Book } from './model/book';
import { WorkbookObject } from './objects/workbook';

/** "Excel on the web has a payload size limit for requests and responses of 5 MB" (Microsoft Learn, "Resource limits"). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the library's HostBridge wants: it sets `onMessageFromHost` itself. */
export interface LibraryBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface Traffic {
  /** Without the library's own housekeeping: the request after an `Excel.run` that only lets go of its objects. */
  requests: number;
  requestBytes: number;
  responseBytes: number;
}

/** A request that is to fail: the n-th from now on, counted from 1. */
export interface Fault {
  readonly atRequest: number;
  readonly code: string;
  readonly message?: string;
}

export interface BridgeOptions {
  /** Bytes that a request or an answer may have; Infinity for a desktop Excel, which has no such limit. */
  readonly payloadLimit: number;
}

const REGISTER = '_Register';

// Taken once: fake timers of a test must not stop the host.
const later = setTimeout;
const bytesOf = new TextEncoder();

/** `selection` = only what is selected or shown; `content` = anything that a sheet holds or looks like. */
export type WhatChanged = 'content' | 'selection';

export class Bridge implements LibraryBridge {
  onMessageFromHost?: (text: string) => void;
  readonly traffic: Traffic = { requests: 0, requestBytes: 0, responseBytes: 0 };
  private readonly root: WorkbookObject;
  private readonly references = new References();
  private readonly listeners = new Set<(what: WhatChanged) => void>();
  private readonly waiting: RequestMessage[] = [];
  private readonly registered = new Set<string>();
  /** Requests since the beginning, whatever was reset. */
  private seen = 0;
  private faults: { due: number; code: string; message?: string }[] = [];
  private editing = false;

  constructor(
    private readonly book: Book,
    private readonly options: BridgeOptions,
  ) {
    this.root = new WorkbookObject(book);
  }

  /** Called by the library. The answer comes later, never within the call. */
  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== REQUEST) return;
    const request = requestOf(message);
    if (isRelease(request)) {
      later(() => this.send(answerTo(message.id, JSON.stringify(this.run(request)))), 0);
      return;
    }
    for (const { Name } of request.Actions) {
      if (Name?.startsWith(REGISTER)) this.registered.add(Name.slice(REGISTER.length));
    }
    const size = bytesOf.encode(text).length;
    this.seen++;
    this.traffic.requests++;
    this.traffic.requestBytes += size;
    later(() => {
      if (this.editing && (message.flags & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(message);
      else this.answer(message, size);
    }, 0);
  }

  injectFault({ atRequest, code, message }: Fault): void {
    this.faults.push({ due: this.seen + atRequest, code, ...(message === undefined ? {} : { message }) });
  }

  /** Until {@link endCellEdit} every request fails, or waits if it was made with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const message of this.waiting.splice(0)) later(() => this.answer(message, 0), 0);
  }

  /** Calls back after everything that may have changed what a grid shows. Returns how to stop it. */
  onChange(listener: (what: WhatChanged) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends events for what changed since the last time and tells the listeners. */
  publish(): void {
    const changes = this.book.changes.take();
    if (changes.length === 0) return;
    const isContent = changes.some(
      (change) => change.kind !== 'selection' && change.kind !== 'activated' && change.kind !== 'deactivated',
    );
    this.book.isDirty = this.book.isDirty || isContent;
    const entries: readonly EventEntry[] = eventsOf(changes, this.registered);
    if (entries.length > 0) later(() => this.send({ type: EVENT, message: { entries } }), 0);
    for (const listener of this.listeners) listener(isContent ? 'content' : 'selection');
  }

  private answer(message: RequestMessage, size: number): void {
    const body = JSON.stringify(this.execute(message, size));
    const responseSize = bytesOf.encode(body).length;
    const tooLarge = responseSize > this.options.payloadLimit;
    const sent = tooLarge ? JSON.stringify(refusal(new HostError('ResponsePayloadSizeLimitExceeded'))) : body;
    this.traffic.responseBytes += responseSize;
    this.send(answerTo(message.id, sent));
    this.publish();
  }

  private execute(message: RequestMessage, size: number): object {
    const fault = this.dueFault();
    if (fault) return refusal(fault);
    if (size > this.options.payloadLimit) return refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    if (this.editing) return refusal(new HostError('InvalidOperationInCellEditMode'));
    return this.run(requestOf(message));
  }

  private run(request: BatchRequest): object {
    return executeBatch(request, this.root, this.references);
  }

  private dueFault(): HostError | null {
    const due = this.faults.find((fault) => fault.due <= this.seen);
    if (!due) return null;
    this.faults = this.faults.filter((fault) => fault !== due);
    return new HostError(due.code, due.message);
  }

  private send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function requestOf({ message: { body } }: RequestMessage): BatchRequest {
  return (typeof body === 'string' ? JSON.parse(body) : body) as BatchRequest;
}

/** True for the request that the library sends on its own after a run, to release objects that it kept. */
function isRelease({ Actions }: BatchRequest): boolean {
  return (
    Actions.every(
      (action) =>
        action.Name === '_RemoveReference' ||
        (action.ActionType === ActionType.instantiate && action.ObjectPathId === Actions[0]?.ObjectPathId),
    ) && Actions.some((action) => action.Name === '_RemoveReference')
  );
}

const answerTo = (id: number, body: string): object => ({
  id,
  type: RESPONSE,
  message: { statusCode: 200, headers: {}, body },
});

function refusal(error: HostError): object {
  return {
    Results: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: -1,
      HttpStatusCode: error.httpStatus,
    },
  };
}
