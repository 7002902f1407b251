/**
 * What the rules say of cells that have just changed. All sheets were read once; of a change only its own sheet is read
 * again, and only the people whose rows it touches are judged – so that an answer comes while staff are typing.
 */
import { buildRegister, readWorkbookSheets, type WorkbookReading } from '../../intake';
import type { IsoDate } from '../../programme/units';
import { factsOf, hasRegister, readRegister, type Issue, type Register } from '../../register';
import { judgedBy } from '../../rules';
import type { Area } from '../../sheet/plan';
import { parseCellAddress } from '../../sheet/address';
import type { OpenWorkbook, RangeContent } from '../read-workbook';
import { changedRegisterSheets, withPlans } from '../register-sheets';
import { judge, readSheets } from '../understand';
import { isWithin, withCells } from './changed-cells';

/** What is remembered of the workbook between two changes. */
export interface Remembered {
  readonly open: OpenWorkbook;
  /** As its tables stand. */
  readonly standing: Register;
  readonly reading: WorkbookReading;
}

export function remember(open: OpenWorkbook, today: IsoDate): Remembered {
  const standing = readRegister(open.cells);
  return { open, standing, reading: readSheets(open, standing, today) };
}

/** The same with the changed cells of one sheet as they are now. */
export function withChange(
  { open: before, standing, reading }: Remembered,
  sheet: string,
  contents: readonly RangeContent[],
  today: IsoDate,
): Remembered {
  const cells = contents.reduce((changed, content) => withCells(changed, sheet, content), before.cells);
  const open: OpenWorkbook = { ...before, cells };
  const old = reading.sheets.find((each) => each.sheet === sheet);
  // Registers and legends speak of the other sheets, too.
  if (!old || old.kind === 'register' || old.kind === 'legend') return remember(open, today);
  const legends = new Set(reading.sheets.flatMap((each) => (each.kind === 'legend' ? [each.sheet] : [])));
  const sheets = open.cells.sheets.filter(({ name }) => name === sheet || legends.has(name));
  const context = { legend: standing.legend, answers: open.memory.answers, today };
  const again = readWorkbookSheets({ ...open.cells, sheets }, context).sheets.find((each) => each.sheet === sheet);
  if (!again || again.kind !== old.kind) return remember(open, today);
  return {
    open,
    standing,
    reading: { ...reading, sheets: reading.sheets.map((each) => (each === old ? again : each)) },
  };
}

/** The issues at the cells of the areas, accepted warnings left out. */
export function issuesAt(
  { open, standing, reading }: Remembered,
  sheet: string,
  areas: readonly Area[],
  today: IsoDate,
): readonly Issue[] {
  const built = buildRegister(reading, {
    existing: standing,
    answers: open.memory.answers,
    start: null,
    title: '',
    unit: '',
  });
  const isRegister = reading.sheets.some((each) => each.sheet === sheet && each.kind === 'register');
  const people = isRegister ? null : peopleIn(built.content.attendance, sheet, areas);
  const attendance = people
    ? built.content.attendance.filter(({ participant }) => people.has(participant))
    : built.content.attendance;
  const content = { ...built.content, attendance };
  const plans = changedRegisterSheets(content, standing, open.cells, open.sheetNames);
  const register = plans.length === 0 ? standing : readRegister(withPlans(open.cells, plans));
  const understood = {
    ...{ reading, standing, register, plans },
    built: { ...built, content },
    facts: factsOf(register),
    isNew: !hasRegister(open.cells),
  };
  const { issues } = judgedBy(judge(open, understood, today), open.memory.acceptances);
  return issues.filter(({ at }) => at.sheet === sheet && isWithin(at.cell, areas));
}

/** Everybody with a record in one of the rows that changed: a person's days stand in rows, or the day's people in one. */
function peopleIn(
  attendance: readonly { readonly participant: string; readonly source: Issue['at'] | null }[],
  sheet: string,
  areas: readonly Area[],
): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { participant, source } of attendance) {
    if (source?.sheet !== sheet || people.has(participant)) continue;
    const row = parseCellAddress(source.cell)?.row ?? -1;
    if (areas.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)) people.add(participant);
  }
  return people;
}
