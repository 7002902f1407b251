/**
 * Checking while staff type, by choice: each change of cells is looked at, and its issues are told. It only reads – nothing is
 * marked – so it leaves no trace in the workbook and none in the user's undo.
 */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import type { CellValue } from '../../sheet/cells';
import type { Area } from '../../sheet/plan';
import { changeMemory, readWorkbookMemory } from '../change-memory';
import { newChecker } from '../checker/checker';
import { translateHostError } from '../host-problem';
import { rangeOf } from '../ranges';
import { readWorkbook, type RangeContent } from '../read-workbook';
import { inExcel } from '../run';
import { areasOf } from './changed-cells';

/** What a change came to. */
export interface LiveFindings {
  readonly sheet: string;
  /** The cells that changed. */
  readonly address: string;
  /** None where the cells are in order. */
  readonly issues: readonly Issue[];
}

export interface LiveCheckOptions {
  readonly today: () => IsoDate;
  readonly onFindings: (findings: LiveFindings) => void;
  /** A change could not be looked at. The next one is tried again. */
  readonly onProblem: (thrown: unknown) => void;
}

/** Ends the listening. */
export type StopLiveCheck = () => Promise<void>;

/** More cells than this at once are not typed or pasted by hand; they wait for the next check. */
const MOST_CELLS = 20_000;

/** How long no row may have come or gone before all is read anew. */
const QUIET_MILLISECONDS = 400;

/** Whether staff have chosen the live check in this workbook. @throws HostProblem where Excel refuses */
export const isLiveCheckChosen = async (): Promise<boolean> => (await readWorkbookMemory()).liveCheck;

/** Remembers the choice in the workbook. @throws HostProblem where Excel refuses */
export const chooseLiveCheck = (liveCheck: boolean): Promise<void> =>
  changeMemory((memory) => ({ ...memory, liveCheck }));

/** Listens to changes of cells until it is stopped. @throws HostProblem where Excel refuses */
export async function startLiveCheck(options: LiveCheckOptions): Promise<StopLiveCheck> {
  const live = new LiveCheck(options);
  // Heard first, read then: what changes while the workbook is read waits until it was.
  const reading = live.read();
  try {
    const [handler] = await Promise.all([
      inExcel(async (context) => {
        const added = context.workbook.worksheets.onChanged.add((event) => live.heard(event));
        await context.sync();
        return added;
      }),
      reading,
    ]);
    return async () => {
      live.stop();
      try {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      } catch (thrown) {
        throw translateHostError(thrown);
      }
    };
  } catch (thrown) {
    live.stop();
    throw thrown;
  }
}

type ChangedEvent = Excel.WorksheetChangedEventArgs;

/** The sheets of the workbook as it was read last. */
interface Known {
  /** Those whose cells are checked. */
  readonly read: ReadonlySet<string>;
  /** All, those that Prisotnik made itself among them. */
  readonly all: ReadonlySet<string>;
}

class LiveCheck {
  private readonly checker = newChecker();
  /** null while what the checker has in mind is out of date. */
  private known: Known | null = null;
  private isStopped = false;
  /** One change after the other. */
  private queue: Promise<void> = Promise.resolve();
  private later: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly options: LiveCheckOptions) {}

  /** In turn with the changes. */
  read(): Promise<void> {
    const reading = this.queue.then(() => this.readNow());
    this.queue = reading.catch(() => undefined);
    return reading;
  }

  stop(): void {
    this.isStopped = true;
    if (this.later !== null) clearTimeout(this.later);
    this.checker.end();
  }

  heard(event: ChangedEvent): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.isStopped) return;
      try {
        await this.check(event);
      } catch (thrown) {
        this.known = null;
        this.tellProblem(thrown);
      }
    });
    return this.queue;
  }

  private async readNow(): Promise<void> {
    const open = await inExcel(readWorkbook);
    if (this.isStopped) return;
    await this.checker.remember(open, this.options.today());
    this.known = { read: new Set(open.cells.sheets.map(({ name }) => name)), all: new Set(open.sheetNames) };
  }

  private async check(event: ChangedEvent): Promise<void> {
    const areas = areasOf(event.address);
    // What we write ourselves is no typing; rows and columns that come and go move everything.
    if (isOurOwn(event) || event.changeType !== 'RangeEdited' || !areas || cellsOf(areas) > MOST_CELLS) {
      this.readLater();
      return;
    }
    if (this.known === null) await this.readNow();
    const { sheet, contents } = await cellsNow(event.worksheetId, areas);
    if (this.known && !this.known.all.has(sheet)) await this.readNow();
    // A sheet that Prisotnik made is no source of anything.
    if (!this.known?.read.has(sheet)) return;
    const change = { sheet, areas, contents, today: this.options.today() };
    const issues = await this.checker.change(change);
    if (!this.isStopped) this.options.onFindings({ sheet, address: event.address, issues });
  }

  /** Once no such change has come for a while: several come together, and the next typed cell is not to wait for the reading. */
  private readLater(): void {
    this.known = null;
    if (this.later !== null) clearTimeout(this.later);
    this.later = setTimeout(() => {
      this.later = null;
      if (this.known !== null || this.isStopped) return;
      this.read().catch((thrown: unknown) => this.tellProblem(thrown));
    }, QUIET_MILLISECONDS);
  }

  private tellProblem(thrown: unknown): void {
    if (!this.isStopped) this.options.onProblem(thrown);
  }
}

/** What stands in the areas of a sheet. One request. */
const cellsNow = (
  worksheetId: string,
  areas: readonly Area[],
): Promise<{ readonly sheet: string; readonly contents: readonly RangeContent[] }> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(worksheetId).load({ name: true });
    const contents = await readAreas(context, worksheet, areas);
    return { sheet: worksheet.name, contents };
  });

/** Told from ExcelApi 1.14 on. */
const isOurOwn = ({ triggerSource }: ChangedEvent): boolean =>
  (triggerSource as Excel.EventTriggerSource | string | undefined) === 'ThisLocalAddin';

const cellsOf = (areas: readonly Area[]): number =>
  areas.reduce(
    (sum, { firstRow, lastRow, firstColumn, lastColumn }) =>
      sum + (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1),
    0,
  );

async function readAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly RangeContent[]> {
  const ranges = areas.map((area) => rangeOf(sheet, area).load({ values: true, numberFormat: true }));
  await context.sync();
  return areas.map(({ firstRow, firstColumn }, index) => ({
    rowIndex: firstRow,
    columnIndex: firstColumn,
    values: (ranges[index]?.values ?? []) as CellValue[][],
    numberFormats: (ranges[index]?.numberFormat ?? []) as string[][],
  }));
}
