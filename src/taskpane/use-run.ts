/** One piece of work at a time: its progress, its stop, and its failure told in one place. */
import { useCallback, useRef, useState } from 'react';
import { wasStopped } from './problem';
import type { Progress, RunOptions } from './operations';

export type RunName = 'check' | 'inspect' | 'build' | 'week' | 'report' | 'other';

export interface RunState {
  readonly running: RunName | null;
  readonly progress: Progress;
  /** What the last run threw; null after a good one. */
  readonly failure: { readonly thrown: unknown; readonly stopped: boolean } | null;
}

export interface Runner extends RunState {
  /** Runs the work unless other work runs; gives null if it failed, was stopped or did not start. */
  readonly run: <Result>(name: RunName, work: (options: RunOptions) => Promise<Result>) => Promise<Result | null>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

const IDLE: RunState = { running: null, progress: null, failure: null };

export function useRun(): Runner {
  const [state, setState] = useState<RunState>(IDLE);
  const current = useRef<AbortController | null>(null);

  const run = useCallback(async <Result>(name: RunName, work: (options: RunOptions) => Promise<Result>) => {
    if (current.current) return null;
    const controller = new AbortController();
    current.current = controller;
    setState({ running: name, progress: null, failure: null });
    try {
      const result = await work({
        signal: controller.signal,
        onProgress: (progress) => setState((before) => ({ ...before, progress })),
      });
      setState(IDLE);
      return result;
    } catch (thrown) {
      setState({ ...IDLE, failure: { thrown, stopped: wasStopped(thrown) } });
      return null;
    } finally {
      current.current = null;
    }
  }, []);

  const stop = useCallback(() => current.current?.abort(), []);
  const dismiss = useCallback(() => setState((before) => ({ ...before, failure: null })), []);
  return { ...state, run, stop, dismiss };
}
