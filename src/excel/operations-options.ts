/** What every operation may be told. */
import type { Language } from '../strings';
import type { IsoDate } from '../programme/units';
import { HostProblem } from './host-problem';

/** How far the work has come, 0–1. */
export type OnProgress = (progress: number) => void;

export interface OperationOptions {
  readonly today: IsoDate;
  /** Of the sheets that are made. */
  readonly language: Language;
  readonly onProgress?: OnProgress;
  /** Stops the work before it writes. */
  readonly signal?: AbortSignal;
}

/** @throws HostProblem `stopped` once the work is to stop */
export function throwIfStopped({ signal }: { readonly signal?: AbortSignal }): void {
  if (signal?.aborted) throw new HostProblem('stopped');
}
