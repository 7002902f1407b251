/** In Node there is no worker: a check has the thread to itself. `start-worker.web.ts` stands here in browsers. */
export const canStartWorker = (): boolean => false;

export function startWorker(): Worker {
  throw new TypeError('there are no workers here: ask canStartWorker first');
}
