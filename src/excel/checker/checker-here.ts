/** A checker in the thread that asks it. */
import type { IsoDate } from '../../programme/units';
import type { Issue } from '../../register';
import { judgedBy } from '../../rules';
import { parseCellAddress } from '../../sheet/address';
import { issuesAt, remember, withChange, type Remembered } from '../live/check-change';
import { throwIfStopped } from '../operations-options';
import type { OpenWorkbook } from '../read-workbook';
import { judge, understand } from '../understand';
import type { Ask, Change, Checker, CheckRun, Findings } from './checker';

/** A change came before a workbook was remembered. */
export class NothingRemembered extends Error {
  override readonly name = 'NothingRemembered';
}

export class CheckerHere implements Checker {
  private remembered: Remembered | null = null;

  // Promises, as with a checker elsewhere; what is thrown rejects.
  async check(open: OpenWorkbook, ask: Ask, run: CheckRun): Promise<Findings> {
    return Promise.resolve(findingsOf(open, ask, run));
  }

  async remember(open: OpenWorkbook, today: IsoDate): Promise<void> {
    this.remembered = null;
    const remembered = remember(open, today);
    // Answered once for nothing: code that never ran is slow, and the first change is to be answered as quickly as the others.
    for (const { sheet, entries } of remembered.reading.sheets) {
      const place = parseCellAddress(entries[0]?.at.cell ?? '');
      if (!place) continue;
      const { row, column } = place;
      issuesAt(remembered, sheet, [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }], today);
      break;
    }
    this.remembered = remembered;
    return Promise.resolve();
  }

  async change({ sheet, areas, contents, today }: Change): Promise<readonly Issue[]> {
    if (this.remembered === null) throw new NothingRemembered('a change, and no workbook that it is of');
    this.remembered = withChange(this.remembered, sheet, contents, today);
    return Promise.resolve(issuesAt(this.remembered, sheet, areas, today));
  }

  end(): void {
    this.remembered = null;
  }
}

function findingsOf(open: OpenWorkbook, { today, start, title, unit }: Ask, run: CheckRun): Findings {
  const understood = understand(open, today, { start, title, unit });
  run.onProgress?.(0.5);
  throwIfStopped(run);
  const { issues, accepted } = judgedBy(judge(open, understood, today), open.memory.acceptances);
  run.onProgress?.(1);
  const { settings } = understood.register;
  return {
    issues,
    accepted,
    sheets: understood.reading.sheets.length,
    hasStart: settings.start !== null,
    title: settings.title,
  };
}
