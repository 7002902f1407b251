/**
 * Checking while staff type, by choice: each change of cells is looked at, and its issues are told. It only reads – nothing is
 * marked – so it leaves no trace in the workbook and none in the user's undo.
 */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import type { CellValue } from '../../sheet/cells';
import type { Area } from '../../sheet/plan';
import { changeMemory, readWorkbookMemory } from '../change-memory';
import { translateHostError } from '../host-problem';
import { rangeOf } from '../ranges';
import { readWorkbook, type OpenWorkbook, type RangeContent } from '../read-workbook';
import { inExcel } from '../run';
import { issuesAt, remember, rememberSheet, type Remembered } from './check-change';
import { areasOf, withCells } from './changed-cells';

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

/** Whether staff have chosen the live check in this workbook. @throws HostProblem where Excel refuses */
export const isLiveCheckChosen = async (): Promise<boolean> => (await readWorkbookMemory()).liveCheck;

/** Remembers the choice in the workbook. @throws HostProblem where Excel refuses */
export const chooseLiveCheck = (liveCheck: boolean): Promise<void> =>
  changeMemory((memory) => ({ ...memory, liveCheck }));

/** Listens to changes of cells until it is stopped. @throws HostProblem where Excel refuses */
export async function startLiveCheck(options: LiveCheckOptions): Promise<StopLiveCheck> {
  const checker = new LiveChecker(options);
  await checker.read();
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => checker.heard(event));
    await context.sync();
    return added;
  });
  return async () => {
    checker.stop();
    try {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (thrown) {
      throw translateHostError(thrown);
    }
  };
}

type ChangedEvent = Excel.WorksheetChangedEventArgs;

class LiveChecker {
  private remembered: Remembered | null = null;
  private isStopped = false;
  /** One change after the other. */
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: LiveCheckOptions) {}

  async read(): Promise<void> {
    const open = await inExcel(readWorkbook);
    this.remembered = remember(open, this.options.today());
  }

  stop(): void {
    this.isStopped = true;
  }

  heard(event: ChangedEvent): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.isStopped) return;
      try {
        await this.check(event);
      } catch (thrown) {
        this.remembered = null;
        this.options.onProblem(thrown);
      }
    });
    return this.queue;
  }

  private async check(event: ChangedEvent): Promise<void> {
    const areas = areasOf(event.address);
    // What we write ourselves is no typing; rows and columns that come and go move everything. Then all is read anew, later.
    if (isOurOwn(event) || event.changeType !== 'RangeEdited' || !areas || cellsOf(areas) > MOST_CELLS) {
      this.remembered = null;
      return;
    }
    const today = this.options.today();
    const { sheet, remembered } = await this.withChange(event.worksheetId, areas, today);
    this.remembered = remembered;
    if (remembered.open.cells.sheets.every(({ name }) => name !== sheet)) return;
    this.tell({ sheet, address: event.address, issues: issuesAt(remembered, sheet, areas, today) });
  }

  private async withChange(
    worksheetId: string,
    areas: readonly Area[],
    today: IsoDate,
  ): Promise<{ readonly sheet: string; readonly remembered: Remembered }> {
    const known = this.remembered;
    return inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId).load({ name: true });
      if (known) {
        const contents = await readAreas(context, worksheet, areas);
        const { name: sheet } = worksheet;
        const open: OpenWorkbook = {
          ...known.open,
          cells: contents.reduce((cells, content) => withCells(cells, sheet, content), known.open.cells),
        };
        if (open.cells.sheets.some(({ name }) => name === sheet)) {
          return { sheet, remembered: rememberSheet(known, open, sheet, today) };
        }
      }
      const open = await readWorkbook(context);
      return { sheet: worksheet.name, remembered: remember(open, today) };
    });
  }

  private tell(findings: LiveFindings): void {
    if (!this.isStopped) this.options.onFindings(findings);
  }
}

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
