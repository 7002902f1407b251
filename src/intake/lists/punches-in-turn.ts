/**
 * "04:49:35,13:10:52" under "Hora": all times at which a clock saw somebody on a day. Which of them are of coming, only words beside
 * them tell, "Entrada: 04:49:35, Salida: 13:10:52": whoever works at night leaves in the morning and comes in the evening.
 */
import { minutes, type Minutes } from '../../programme/units';
import { textAt, type Grid } from '../cells/grid';
import { isComing, isGoing } from '../words/coming-and-going';
import { fold } from '../words/text';
import type { ListShape } from './list-shape';
import type { Stay } from './stays';

const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const SEVERAL = new RegExp(`^${TIME}(?:\\s*[,;|/]\\s*${TIME}|\\s+${TIME})+$`);
const TIMES = new RegExp(TIME, 'g');
const TOLD = new RegExp(String.raw`(\p{L}[\p{L} /]*?)\s*[:=-]?\s*(${TIME})`, 'gu');

/** What they say together. */
export interface PunchesOfDay {
  /** None where nothing tells which are of coming. */
  readonly stays: readonly Stay[];
  readonly minutes: Minutes | null;
}

/** The first of several times in a cell, in minutes after midnight; null where anything else stands there. */
export function firstPunch(grid: Grid, row: number, column: number): number | null {
  const { text } = textAt(grid, row, column);
  return SEVERAL.test(text) ? minutesAt(text) : null;
}

/** Null where the cell does not hold several times and nothing else. */
export function punchesInTurn(grid: Grid, { meanings }: ListShape, row: number, column: number): PunchesOfDay | null {
  const { text } = textAt(grid, row, column);
  if (!SEVERAL.test(text)) return null;
  const times = text.match(TIMES) ?? [];
  for (const { column: at } of meanings) {
    const told = [...textAt(grid, row, at).text.matchAll(TOLD)];
    if (at === column || told.length !== times.length || told.some(([, , time], index) => time !== times[index]))
      continue;
    const stays = staysOf(told.map(([, word = '', time = '']) => ({ word: fold(word), at: minutesAt(time) })));
    return { stays: stays ?? [], minutes: stays && minutes(lengthOf(stays)) };
  }
  return { stays: [], minutes: null };
}

interface Punch {
  /** Folded. */
  readonly word: string;
  readonly at: number;
}

/** Null unless coming and going take turns from the first to the last. */
function staysOf(punches: readonly Punch[]): readonly Stay[] | null {
  const stays: Stay[] = [];
  for (let index = 0; index < punches.length; index += 2) {
    const [come, go] = [punches[index], punches[index + 1]];
    if (come === undefined || go === undefined || !isComing(come.word) || !isGoing(go.word) || go.at <= come.at)
      return null;
    stays.push({ from: come.at, to: go.at });
  }
  return stays;
}

const lengthOf = (stays: readonly Stay[]): number => stays.reduce((sum, { from, to }) => sum + to - from, 0);

function minutesAt(time: string): number {
  const [hour, minute] = time.split(':');
  return 60 * Number(hour) + Number(minute);
}
