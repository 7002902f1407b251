/** The rows below days across: which hold hours of work, of leave and of holidays, which are sums of others, and where these say something else. */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { looksLikeName } from '../people/names';
import { namesWork } from '../words/task-words';
import { amountAt } from '../cells/amounts';
import { isHoliday, isOfLeave, isUnexcused, speaksOfLeave, wordOfLeave, type KindsOfHours } from './hours-by-kind';
import { matchOf, type Match } from './sums-of-rows';
import { isSumLabel, namesSomebody } from './tasks-of-week';

export type KindOfRow = keyof KindsOfHours;

export interface RowsOfWork {
  /** All rows of hours that are no sums, from top to bottom. */
  readonly rows: readonly number[];
  readonly kinds: KindsOfHours;
  /** Sums, from top to bottom. */
  readonly sums: readonly number[];
  /** Columns of days on which a sum says something else than the rows that it is of, with its row. */
  readonly disagreeing: ReadonlyMap<number, number>;
}

interface Leaf {
  readonly row: number;
  readonly kind: KindOfRow;
  /** "Vse ure": of whatever the day had, or of a part of it. */
  readonly isOfAll: boolean;
  /** False where it may say again what other rows say, or, below a sum, be no work at all. */
  isSure: boolean;
}

/** Plans, shares, differences, costs: no hours that a day had. */
const OF_ELSE =
  /(^| )(plan\p{L}*|predviden\p{L}*|fond\p{L}*|obvez\p{L}*|norm\p{L}*|razlik\p{L}*|saldo|delez\p{L}*|odstot\p{L}*|postavk\p{L}*|znes\p{L}*|stros\p{L}*|eur|km|kilometr\p{L}*|stanje|prenos\p{L}*|kumulativ\p{L}*|od tega|od teh|thereof|davon|target|soll)( |$)|%/u;

/** Below the sum of a day, what was paid for it. */
const OF_MEALS = /(^| )(malic\p{L}*|prehran\p{L}*|prevoz\p{L}*|kosil\p{L}*|dnevnic\p{L}*)( |$)/u;

/** "Vse ure", "Skupno", "Delovni čas": perhaps a sum, perhaps work that is called so. */
const OF_ALL =
  /(^| )(skupaj|skupn\p{L}*|vse|vseh|vsot\p{L}*|sestevek|celotn\p{L}*|na dan|delovni cas|dnevn\p{L}*|total|gesamt\p{L}*|insgesamt)( |$)/u;

const OTHER_WORK = /(^| )(drug[aeiou]|drugo|ostal[aeio])( |$)/;

/** "JAN", "pon": two rows of months or weekdays are days of a calendar; one may be short for a kind of work. */
const isOfCalendar = ({ day }: TextFacts): boolean =>
  day !== null && day.rest === '' && day.day === null && (day.months !== 0 || day.weekdays !== null);

/** So many blank rows may stand between two parts of a table. */
const GAP = 2;

/** In so many of its days a sum is one. */
const MOSTLY = 0.5;
const PROVEN = 0.8;

/**
 * Null where a row is of anything else.
 *
 * @param kindOf what a row is by its label; null for one that says nothing. @param isByTask such rows are work of whatever name
 */
export function rowsOfWork(
  grid: Grid,
  axis: DayAxis,
  end: number,
  kindOf: (label: TextFacts) => KindOfRow | null,
  isByTask: boolean,
): RowsOfWork | null {
  const found = new Rows(grid, axis);
  let blanks = 0;
  let calendar = 0;
  for (let row = axis.lastRow + 1; row < end; row++) {
    if (isBlankRow(grid, row)) {
      if (++blanks > GAP) break;
      continue;
    }
    const isApart = blanks > 0 || found.hasSums;
    const labels = labelsOf(grid, axis, row);
    const [label, ...more] = labels;
    if (label !== undefined && isOfCalendar(label) && ++calendar > 1) return null;
    const filled = axis.days.filter(({ column }) => !blankAt(grid, row, column));
    if (isApart && filled.some(({ column }) => !isHours(grid, row, column))) break;
    if (label === undefined || (more.length > 0 && !isByTask)) {
      if (label === undefined && (filled.length === 0 || found.isSum(row))) continue;
      if (isApart) break;
      return null;
    }
    blanks = 0;
    if (filled.length === 0) {
      const isRow = !isByTask && !isSumLabel(label) && kindOf(label) === null;
      if (isRow && !isApart) return null;
      found.head(label);
      continue;
    }
    if (labels.some(({ folded }) => OF_ELSE.test(folded) || (found.hasSums && OF_MEALS.test(folded)))) continue;
    if (labels.some((each) => isSumLabel(each)) && found.isSumOfRows(row)) continue;
    if (found.isSum(row) || (labels.some(({ folded }) => OF_ALL.test(folded)) && found.isMostlySum(row))) continue;
    const known = labels.map((each) => kindOf(withoutSum(grid, each))).find((kind) => kind !== null) ?? null;
    if (known === null && !isByTask) {
      if (isApart) break;
      return null;
    }
    if (known === null && labels.some((each) => looksLikeName(each) && namesSomebody(each))) return null;
    found.add(
      row,
      known,
      labels.some(({ folded }) => OF_ALL.test(folded)),
    );
  }
  return found.told();
}

/** "Skupaj odsotnosti" → "odsotnosti": a row may be called a sum that is of none. */
function withoutSum(grid: Grid, label: TextFacts): TextFacts {
  const rest = label.folded.replace(/(^| )(skupaj|skupno|vse|vsota|total)(?= |$)/g, '').trim();
  return rest === label.folded ? label : grid.cache.text(rest);
}

/** The words left of the days; numbers there count rows. */
function labelsOf(grid: Grid, { days }: DayAxis, row: number): TextFacts[] {
  const left = days[0]?.column ?? 0;
  return Array.from({ length: left }, (_, column) => textAt(grid, row, column)).filter(({ text }) =>
    /\p{L}/u.test(text),
  );
}

const isHours = (grid: Grid, row: number, column: number): boolean =>
  amountAt(grid, row, column) !== null || wordOfLeave(grid, row, column) !== null;

class Rows {
  private readonly leaves: Leaf[] = [];
  private readonly sums: number[] = [];
  private readonly disagreeing = new Map<number, number>();
  private sinceSum = 0;
  private sinceHeading = 0;
  private isHeaded = false;

  constructor(
    private readonly grid: Grid,
    private readonly axis: DayAxis,
  ) {}

  get hasSums(): boolean {
    return this.sums.length > 0;
  }

  head({ folded }: TextFacts): void {
    this.sinceHeading = this.leaves.length;
    this.isHeaded = namesWork(folded) || OTHER_WORK.test(folded);
  }

  add(row: number, known: KindOfRow | null, isOfAll: boolean): void {
    const [first] = this.leaves;
    const isWork = known === null || known === 'work';
    // Beside all hours of a day, others are a part of them.
    const isAgain = first !== undefined && (isOfAll || (first.isOfAll && first.kind === 'work'));
    const isSure = !isWork || (!isAgain && (known !== null || !this.hasSums || this.isHeaded));
    this.leaves.push({ row, kind: known ?? 'work', isOfAll, isSure });
  }

  /** A row that is called a sum: false only where nothing stands above that it could be of. */
  isSumOfRows(row: number): boolean {
    const match = this.match(row);
    if (match.share < 1 && this.leaves.slice(this.sinceSum).every((leaf) => leaf.isOfAll)) return false;
    this.close(row, match);
    return true;
  }

  /** A row that says in every day what two or more above it say together, whatever it is called. */
  isSum(row: number): boolean {
    const match = this.match(row);
    if (!match.isOfSeveral || match.share < 1) return false;
    this.close(row, match);
    return true;
  }

  isMostlySum(row: number): boolean {
    const match = this.match(row);
    if (match.share < MOSTLY || this.leaves.slice(this.sinceSum).every((leaf) => leaf.isOfAll)) return false;
    this.close(row, match);
    return true;
  }

  told(): RowsOfWork {
    const rowsOf = (wanted: KindOfRow): number[] =>
      this.leaves.flatMap(({ row, kind, isSure }) =>
        (isSure || kind !== 'work' ? kind : 'open') === wanted ? row : [],
      );
    return {
      rows: this.leaves.map(({ row }) => row),
      kinds: {
        work: rowsOf('work'),
        leave: rowsOf('leave'),
        unexcused: rowsOf('unexcused'),
        free: rowsOf('free'),
        open: rowsOf('open'),
      },
      sums: this.sums,
      disagreeing: this.disagreeing,
    };
  }

  private match(row: number): Match {
    const all = this.leaves;
    const rowsIn = (leaves: readonly Leaf[]): number[] => leaves.map((leaf) => leaf.row);
    return matchOf(this.grid, this.axis, row, [
      rowsIn(all),
      rowsIn(all.filter(({ kind }) => kind === 'work')),
      rowsIn(all.filter(({ kind }) => kind !== 'free')),
      rowsIn(all.slice(this.sinceSum)),
      rowsIn(all.slice(this.sinceHeading)),
    ]);
  }

  private close(row: number, { share, rows, others }: Match): void {
    this.sums.push(row);
    for (const column of others) this.disagreeing.set(column, row);
    if (share >= PROVEN) for (const leaf of this.leaves) if (rows.includes(leaf.row)) leaf.isSure = true;
    this.sinceSum = this.leaves.length;
    this.sinceHeading = this.leaves.length;
    this.isHeaded = false;
  }
}

/** What a row is by its label, where nothing else is said of it. */
export function kindOfLabel(label: TextFacts): KindOfRow | null {
  if (isHoliday(label)) return 'free';
  if (isUnexcused(label)) return 'unexcused';
  if (isOfLeave(label)) return 'leave';
  return speaksOfLeave(label) ? 'open' : null;
}
