/** What the ribbon and the context menu ask of the pane; asked before the pane listens, a request waits for it. */
export type PaneRequest = 'check' | 'checkCells' | 'week';

export interface Requests {
  readonly ask: (request: PaneRequest) => void;
  /** One listener at a time; gives what ends the listening. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

export function createRequests(): Requests {
  let listener: ((request: PaneRequest) => void) | null = null;
  let waiting: PaneRequest | null = null;
  return {
    ask(request) {
      if (listener) listener(request);
      else waiting = request;
    },
    listen(next) {
      listener = next;
      if (waiting !== null) {
        const request = waiting;
        waiting = null;
        next(request);
      }
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
