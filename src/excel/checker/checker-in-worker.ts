/** A checker in a thread of its own. Whoever asks it waits; whoever stops it ends the thread, and the next question starts another. */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import { HostProblem } from '../host-problem';
import type { OnProgress } from '../operations-options';
import { pausesBetweenSteps } from '../pause';
import type { OpenWorkbook } from '../read-workbook';
import type { Ask, Change, Checker, CheckRun, Findings } from './checker';
import { CheckerHere } from './checker-here';
import type { Failure, FromChecker, ToChecker } from './messages';
import { portionsOf } from './portions';
import { startWorker } from './start-worker';

type Answer = readonly [issues: readonly Issue[], findings: Omit<Findings, 'issues'> | null];

export class CheckerInWorker implements Checker {
  private worker: Worker | null = null;
  /** Where no thread can be started (an office's policy may forbid it), the pane's own must do. */
  private instead: CheckerHere | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  check(open: OpenWorkbook, ask: Ask, run: CheckRun): Promise<Findings> {
    return this.inTurn(async () => {
      if (this.instead) return this.instead.check(open, ask, run);
      const [issues, findings] = await this.ask(open, { kind: 'check', ask }, run);
      if (findings === null) throw new TypeError('a check was answered without findings');
      return { issues, ...findings };
    });
  }

  remember(open: OpenWorkbook, today: IsoDate): Promise<void> {
    return this.inTurn(async () => {
      if (this.instead) return this.instead.remember(open, today);
      await this.ask(open, { kind: 'remember', today });
    });
  }

  change(change: Change): Promise<readonly Issue[]> {
    return this.inTurn(async () => {
      if (this.instead) return this.instead.change(change);
      const [issues] = await this.ask(null, { kind: 'change', change });
      return issues;
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.instead?.end();
  }

  /** Once whatever was asked before is answered, and again in place where the thread did not start. */
  private inTurn<Result>(question: () => Promise<Result>): Promise<Result> {
    const asked = this.turn.then(async () => {
      try {
        return await question();
      } catch (thrown) {
        if (!(thrown instanceof NoThread)) throw thrown;
        this.instead = new CheckerHere();
        return question();
      }
    });
    this.turn = asked.catch(() => undefined);
    return asked;
  }

  private ask(open: OpenWorkbook | null, question: ToChecker, { onProgress, signal }: CheckRun = {}): Promise<Answer> {
    const worker = (this.worker ??= started());
    const answered = answerOf(worker, onProgress, signal);
    const sent = (open === null ? Promise.resolve() : send(worker, open)).then(() => {
      worker.postMessage(question);
      return answered;
    });
    return Promise.race([sent, answered]).catch((thrown: unknown) => {
      // A thread that was stopped or broke down may be in the middle of anything.
      if (thrown instanceof HostProblem && thrown.code !== 'stopped') throw thrown;
      this.end();
      throw thrown;
    });
  }
}

/** The worker's script could not be loaded or run at all. */
class NoThread extends Error {
  override readonly name = 'NoThread';
}

function started(): Worker {
  try {
    return startWorker();
  } catch (thrown) {
    throw new NoThread('the browser refuses workers', { cause: thrown });
  }
}

/** Sends the workbook portion by portion; the pane draws and listens in between. */
async function send(worker: Worker, open: OpenWorkbook): Promise<void> {
  const pauseIfLong = pausesBetweenSteps();
  for (const portion of portionsOf(open)) {
    worker.postMessage(portion);
    await pauseIfLong();
  }
}

function answerOf(
  worker: Worker,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const listening = new AbortController();
  const issues: Issue[] = [];
  return new Promise<Answer>((resolve, reject) => {
    const stop = (): void => reject(new HostProblem('stopped'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { signal: listening.signal });
    // Also where an answer arrives that cannot be taken over: nobody would ever answer again.
    for (const failure of ['error', 'messageerror']) {
      worker.addEventListener(failure, () => reject(new NoThread('the worker does not run')), {
        signal: listening.signal,
      });
    }
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromChecker>) => {
        switch (data.kind) {
          case 'progress':
            onProgress?.(data.progress);
            return;
          case 'issues':
            for (const issue of data.issues) issues.push(issue);
            return;
          case 'done':
            resolve([issues, data.findings]);
            return;
          case 'failed':
            reject(errorOf(data.failure));
        }
      },
      { signal: listening.signal },
    );
  }).finally(() => listening.abort());
}

function errorOf(failure: Failure): Error {
  if (failure.kind === 'problem') return new HostProblem(failure.code, failure.facts);
  const error = new Error(failure.message);
  error.name = failure.name;
  return error;
}
