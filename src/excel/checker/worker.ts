/** The checker's own thread: a script that only the pane's thread talks to. */
import { HostProblem } from '../host-problem';
import type { OpenWorkbook } from '../read-workbook';
import type { SheetCells } from '../../sheet/cells';
import { CheckerHere } from './checker-here';
import type { Failure, FromChecker, Rows, ToChecker } from './messages';
import type { Issue } from '../../register';

/** Taking over so many takes a few milliseconds. */
const ISSUES_PER_MESSAGE = 1000;

const checker = new CheckerHere();
let arriving: Arriving | null = null;

interface Arriving {
  readonly open: OpenWorkbook;
  readonly rows: readonly {
    readonly values: Rows['values'][number][];
    readonly numberFormats: Rows['numberFormats'][number][];
  }[];
}

const tell = (message: FromChecker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToChecker>) => {
  switch (data.kind) {
    case 'workbook':
      arriving = { open: data.open, rows: data.open.cells.sheets.map(() => ({ values: [], numberFormats: [] })) };
      return;
    case 'rows': {
      const sheet = arriving?.rows[data.sheet];
      for (const row of data.values) sheet?.values.push(row);
      for (const row of data.numberFormats) sheet?.numberFormats.push(row);
      return;
    }
    case 'check':
    case 'remember':
    case 'change':
      void answer(data);
  }
});

type Question = Exclude<ToChecker, { readonly kind: 'workbook' | 'rows' }>;

async function answer(question: Question): Promise<void> {
  try {
    tell({ kind: 'done', findings: await think(question) });
  } catch (thrown) {
    tell({ kind: 'failed', failure: failureOf(thrown) });
  }
}

async function think(question: Question): Promise<(FromChecker & { readonly kind: 'done' })['findings']> {
  switch (question.kind) {
    case 'check': {
      const onProgress = (progress: number): void => tell({ kind: 'progress', progress });
      const { issues, ...findings } = await checker.check(arrived(), question.ask, { onProgress });
      tellIssues(issues);
      return findings;
    }
    case 'remember':
      await checker.remember(arrived(), question.today);
      return null;
    case 'change':
      tellIssues(await checker.change(question.change));
      return null;
  }
}

function tellIssues(issues: readonly Issue[]): void {
  for (let first = 0; first < issues.length; first += ISSUES_PER_MESSAGE) {
    tell({ kind: 'issues', issues: issues.slice(first, first + ISSUES_PER_MESSAGE) });
  }
}

/** The workbook with the rows that came after it; it is not kept here. */
function arrived(): OpenWorkbook {
  if (arriving === null) throw new TypeError('asked about a workbook that was not sent');
  const { open, rows } = arriving;
  arriving = null;
  const sheets = open.cells.sheets.map((sheet, index): SheetCells => ({ ...sheet, ...rows[index] }));
  return { ...open, cells: { ...open.cells, sheets } };
}

function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HostProblem) return { kind: 'problem', code: thrown.code, facts: thrown.facts };
  if (thrown instanceof Error) return { kind: 'mistake', name: thrown.name, message: thrown.message };
  return { kind: 'mistake', name: 'Error', message: String(thrown) };
}
