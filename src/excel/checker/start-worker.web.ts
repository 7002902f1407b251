/** The checker's thread in a browser. Its script lies beside the pane's own and comes from the same origin. */
export const canStartWorker = (): boolean => typeof Worker === 'function';

/** webpack makes a script of the worker and its imports where it sees this `new URL(…, import.meta.url)`. */
export const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));
