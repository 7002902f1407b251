/** Finds a sheet's own legend: "P = Present", "P – prisoten", a mark beside its meaning, several in one cell. */
import { cellAddress } from '../../sheet/address';
import { blankAt, isBlank, textAt, writtenAt, type Grid, type Place } from '../cells/grid';
import { dashed, explanationsIn, explanationsInCell, FEWEST_TOGETHER, isMark } from './explanations';
import { belowLabels } from './legend-below-label';
import { belowLines } from './legend-below-lines';
import { othersInBlock } from './legend-block';
import { lettersOfActivities } from './legend-of-activities';
import { meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { isLegendLabel } from '../people/names';
import type { LegendReading } from '../reading';
import { fold } from '../words/text';

/** Letters of a cell that holds a whole legend; each mark of the programme takes about thirty. */
const LONGEST_LEGEND = 2000;

export interface LegendHit extends LegendReading {
  readonly row: number;
  readonly column: number;
  /** The other cell, where mark and explanation stand in two. */
  readonly explainedAt: Place | null;
  /** Of a number: what it means where it is a code. */
  readonly asCode?: MarkMeaning;
}

/**
 * @param isBody tells the cells that are people's marks or names: a legend is never read from there
 */
export function findLegend(grid: Grid, isBody: (row: number, column: number) => boolean): LegendHit[] {
  const texts = textsOutside(grid, isBody);
  const labels = texts.filter(({ row, column }) => isLegendLabel(textAt(grid, row, column)));
  const hits = belowSigns(grid, texts, isBody);
  for (const { row, column } of texts) {
    const facts = textAt(grid, row, column);
    if (facts.text.length > LONGEST_LEGEND) continue;
    const inCell = explanationsInCell(facts);
    if (inCell.length > 0) {
      for (const { mark, meaning, description } of inCell) {
        hits.push({ mark, meaning, description, at: grid.ref(row, column), row, column, explainedAt: null });
      }
      continue;
    }
    const beside = besideCell(grid, row, column, isBody, labels);
    if (beside) hits.push(beside);
  }
  hits.push(...lettersOfActivities(grid, texts, hits));
  hits.push(...belowLabels(grid, texts, labels, hits));
  hits.push(...belowLines(grid, texts, hits));
  const block = [...hits, ...othersInBlock(grid, hits, (row, column) => !isBody(row, column))];
  return [...block, ...dashesAmong(grid, block, texts), ...inNotes(grid)];
}

/** The note at a heading may be the whole legend: "x = prisoten, o = opravičeno"; of others, one explanation may be a remark. */
function inNotes(grid: Grid): LegendHit[] {
  return grid.notes.flatMap(({ row, column, text }) => {
    const told = text.length > LONGEST_LEGEND ? [] : explanationsIn(text);
    if (told.length < FEWEST_TOGETHER) return [];
    const at = { sheet: grid.name, cell: cellAddress(row, column) };
    return told.map((each) => ({ ...each, at, row: OUTSIDE, column: OUTSIDE, explainedAt: null }));
  });
}

/** A note stands in no cell. */
const OUTSIDE = -1;

/** "- ni ga bilo" right above or below "P – prisoten" explains the dash; where the other lines begin with dashes, too, it is none but a bullet. */
function dashesAmong(grid: Grid, hits: readonly LegendHit[], texts: readonly Place[]): LegendHit[] {
  const explained = new Set(hits.map(({ row, column }) => `${row}/${column}`));
  if (explained.size === 0) return [];
  return texts.flatMap(({ row, column }): LegendHit[] => {
    const told = dashed(textAt(grid, row, column).text);
    const isAmong = [row - 1, row + 1].some((at) => explained.has(`${at}/${column}`));
    if (told === null || explained.has(`${row}/${column}`) || !isAmong) return [];
    return [{ ...told, at: grid.ref(row, column), row, column, explainedAt: null }];
  });
}

/** In the order of reading: of a long sheet, few cells are outside its table. */
function textsOutside(grid: Grid, isBody: (row: number, column: number) => boolean): Place[] {
  const texts: Place[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.at(row, column);
      if (typeof value === 'string' && !isBlank(value) && !isBody(row, column)) texts.push({ row, column });
    }
  }
  return texts;
}

/** So many signs beside each other, each over its word, are no chance. */
const FEWEST_SIGNS = 4;

/** A row of signs over the row of their words: "√ ● ○" over "present, off, ill". */
function belowSigns(
  grid: Grid,
  texts: readonly Place[],
  isBody: (row: number, column: number) => boolean,
): LegendHit[] {
  const signs = new Map<number, number[]>();
  for (const { row, column } of texts) {
    if (!/^[^\p{L}\p{N}\s]{1,2}$/u.test(textAt(grid, row, column).text)) continue;
    if (row + 1 >= grid.rows || isBody(row + 1, column)) continue;
    if (/^\p{L}{2}/u.test(textAt(grid, row + 1, column).text)) signs.set(row, [...(signs.get(row) ?? []), column]);
  }
  return [...signs].flatMap(([row, columns]) => {
    const meanings = columns.map((column) => meaningOfExplanation(textAt(grid, row + 1, column).folded));
    if (columns.length < FEWEST_SIGNS || meanings.every((meaning) => meaning === null)) return [];
    return columns.map((column, index) => ({
      mark: writtenAt(grid, row, column),
      meaning: meanings[index] ?? 'unclear',
      description: textAt(grid, row + 1, column).text,
      at: grid.ref(row, column),
      row,
      column,
      explainedAt: { row: row + 1, column },
    }));
  });
}

const isCapital = (mark: string): boolean => /^\p{Lu}+$/u.test(mark);

/** A mark with its meaning in the next cell to the right, or to the left. */
function besideCell(
  grid: Grid,
  row: number,
  column: number,
  isBody: (row: number, column: number) => boolean,
  labels: readonly Place[],
): LegendHit | null {
  const facts = textAt(grid, row, column);
  if (facts.text.length < 3) return null;
  const meaning = meaningOfExplanation(facts.folded);
  const inLegend = labels.some(
    (label) => row > label.row && row - label.row <= 25 && Math.abs(column - label.column) <= 4,
  );
  if (meaning === null && !inLegend) return null;
  for (const step of [-1, 1, -2, 2]) {
    const at = column + step;
    if (at < 0 || at >= grid.columns || blankAt(grid, row, at) || isBody(row, at)) continue;
    if (Math.abs(step) === 2 && !blankAt(grid, row, column + step / 2)) continue;
    const mark = writtenAt(grid, row, at)
      .replace(/^[("'[]|[)"'\]:=–-]$/g, '')
      .trim();
    if (
      !isMark(mark) ||
      (typeof grid.at(row, at) === 'number' && !(inLegend && mark.length === 1)) ||
      (mark.length > 3 && meaningOfWord(fold(mark)) !== null)
    )
      continue;
    // "Yes" beside "No" are two marks; "NO" at the left of "neopravičeno" is one, whatever it means elsewhere.
    const own = mark.length < 2 ? null : meaningOfWord(fold(mark));
    const isFiner =
      own === 'absent' && isAway(meaning) && step === -1 && isCapital(mark) && (at === 0 || blankAt(grid, row, at - 1));
    if (own !== null && meaning !== null && own !== meaning && !isFiner) continue;
    if (meaning === null && !(inLegend && step < 0)) continue;
    return {
      mark,
      meaning: meaning ?? 'unclear',
      description: facts.text,
      at: grid.ref(row, at),
      row,
      column: at,
      explainedAt: { row, column },
    };
  }
  return null;
}
