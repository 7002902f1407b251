/** What the thread's end of the talk may do wrong, played by a thread that answers as it is told. */
import { date } from '../../programme/calendar';
import { HostProblem } from '../host-problem';
import { EMPTY_MEMORY } from '../memory';
import type { OpenWorkbook } from '../read-workbook';
import { NothingRemembered } from './checker-here';
import { CheckerInWorker } from './checker-in-worker';
import type { Findings } from './checker';
import type { FromChecker, ToChecker } from './messages';

class PlayedThread extends EventTarget {
  isEnded = false;
  constructor(private readonly play: (thread: PlayedThread) => void) {
    super();
  }
  postMessage({ kind }: ToChecker): void {
    if (kind !== 'workbook' && kind !== 'rows') queueMicrotask(() => this.play(this));
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(message: FromChecker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

/** What the threads do, one after the other as they are started. */
let plays: ((thread: PlayedThread) => void)[] = [];
let threads: PlayedThread[] = [];
jest.mock('./start-worker', () => ({
  startWorker: () => {
    const play = plays.shift();
    if (!play) throw new Error('the policy forbids workers');
    const thread = new PlayedThread(play);
    threads.push(thread);
    return thread;
  },
}));

const OPEN: OpenWorkbook = {
  cells: { name: 'zvezek.xlsx', sheets: [], date1904: false },
  sheetNames: [],
  protectedSheets: new Set(),
  names: new Map(),
  memory: EMPTY_MEMORY,
  memoryPartId: null,
  standingMarks: [],
  standingNotes: [],
};
const ASK = { today: date('2020-09-30'), start: null, title: '', unit: '' };
const DONE: FromChecker = { kind: 'done', findings: { accepted: [], sheets: 0, hasStart: false, title: 'iz niti' } };
const CHANGE = { sheet: 'September', areas: [], contents: [], today: ASK.today };
const check = (checker: CheckerInWorker, signal?: AbortSignal): Promise<Findings> =>
  checker.check(OPEN, ASK, signal ? { signal } : {});

beforeEach(() => {
  plays = [];
  threads = [];
});

test('a problem that the thread finds is said as such, and the thread goes on', async () => {
  let answers = 0;
  plays = [
    (thread) =>
      thread.say(
        answers++ === 0
          ? { kind: 'failed', failure: { kind: 'problem', code: 'columnsMissing', facts: { table: 'tblModuli' } } }
          : DONE,
      ),
  ];
  const checker = new CheckerInWorker();
  await expect(check(checker)).rejects.toMatchObject({ code: 'columnsMissing', facts: { table: 'tblModuli' } });
  expect((await check(checker)).title).toBe('iz niti');
  expect(threads).toHaveLength(1);
});

test('a mistake in the thread is said by its name, and the next question has a thread of its own', async () => {
  plays = [
    (thread) => thread.say({ kind: 'failed', failure: { kind: 'mistake', name: 'RangeError', message: 'too deep' } }),
    (thread) => thread.say(DONE),
  ];
  const checker = new CheckerInWorker();
  await expect(check(checker)).rejects.toMatchObject({ name: 'RangeError', message: 'too deep' });
  expect((await check(checker)).title).toBe('iz niti');
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('a stop ends the thread, and the next question has another', async () => {
  const stopping = new AbortController();
  plays = [() => stopping.abort(), (thread) => thread.say(DONE)];
  const checker = new CheckerInWorker();
  const stopped = await check(checker, stopping.signal).catch((thrown: unknown) => thrown);
  expect(stopped).toBeInstanceOf(HostProblem);
  expect(stopped).toMatchObject({ code: 'stopped' });
  expect((await check(checker)).title).toBe('iz niti');
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test.each(['error', 'messageerror'])('after %s the question is answered in place', async (failure) => {
  plays = [(thread) => void thread.dispatchEvent(new Event(failure))];
  const checker = new CheckerInWorker();
  expect((await check(checker)).title).toBe('');
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('where no thread can be started the question is answered in place', async () => {
  await expect(new CheckerInWorker().change(CHANGE)).rejects.toBeInstanceOf(NothingRemembered);
});
