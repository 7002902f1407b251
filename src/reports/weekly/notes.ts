/** What stands under the lines: who is held back or left out and why, what was lost, what was corrected. */
import type { DayEarning, HeldLine, PersonCorrection, WeekLine, WeekResult } from '../../allowances';
import { cellsOfDay, paymentsOf } from '../../allowances';
import type { IsoDate } from '../../programme/units';
import { cellOf } from '../../register/row';
import { fullAddress } from '../../sheet/address';
import type { Words } from '../../strings';
import { issueMessage, ruleTitle } from '../../strings/issue-words';
import { AT, COLUMNS } from './columns';
import type { SheetRows } from '../sheet-rows';

const LAST = COLUMNS.length - 1;
/** Of a row with one line, in points. */
const LOWEST = 17;

/** A list under a heading: id, name, and a sentence over the rest of the width. Nothing where the list is empty. */
function addList(rows: SheetRows, heading: string, items: readonly { id: string; name: string; text: string }[]): void {
  if (items.length === 0) return;
  rows.skip();
  rows.add([{ value: heading, style: 'section' }]);
  for (const { id, name, text } of items) {
    const style = 'gridWrapped';
    const cells = [null, { value: id, style: 'gridCenter' } as const, { value: name, style } as const];
    const rest = Array.from({ length: LAST - AT.monday }, () => ({ style }) as const);
    const [ofName, ofText] = [
      rows.heightOf(name, style, AT.name, AT.name),
      rows.heightOf(text, style, AT.monday, LAST),
    ];
    const height = Math.max(LOWEST, ofName, ofText);
    const row = rows.add([...cells, { value: text, style }, ...rest], height);
    rows.merge(row, AT.monday, row, LAST);
  }
}

export function addHeld(rows: SheetRows, { held }: WeekResult, words: Words): void {
  addList(
    rows,
    words.say('reports.weekly.heldTitle', { count: held.length }),
    held.map((item) => ({
      id: item.line.participant,
      name: item.line.name,
      text: words.say(item.isComputed ? 'reports.weekly.heldLine' : 'reports.weekly.heldUnknown', {
        money: words.money(item.line.totalCents),
        why: heldWhy(item, words),
      }),
    })),
  );
}

/** The issues' sentences with their cells; the rule's title for a doubt that no issue speaks of. */
export function heldWhy({ issues, why }: HeldLine, words: Words): string {
  const sentences = issues.map((issue) => `${fullAddress(issue.at)}: ${issueMessage(issue, words)}`);
  const spoken = new Set<string>(issues.map(({ rule }) => rule));
  for (const reason of why) {
    if (reason === 'ledger-damaged') sentences.push(words.say('reports.weekly.ledgerDamaged'));
    else if (!spoken.has(reason))
      sentences.push(words.say('reports.weekly.doubt', { title: ruleTitle(reason, words) }));
  }
  return sentences.join(' ');
}

export function addExcluded(rows: SheetRows, { excluded, unassigned }: WeekResult, words: Words): void {
  addList(
    rows,
    words.say('reports.weekly.excludedTitle', { count: excluded.length }),
    excluded.map(({ participant, name, why }) => ({
      id: participant,
      name,
      text: words.say(`reports.weekly.excluded.${why}`),
    })),
  );
  addList(
    rows,
    words.say('reports.weekly.unassignedTitle'),
    unassigned.map(({ name, date, record }) => ({
      id: record.participant,
      name,
      text: words.say('reports.weekly.unassigned', { date: words.date(date), mark: record.mark }),
    })),
  );
}

/** Corrections by closed week with the cells that speak of it now, and what could not be taken back yet. */
export function addCorrections(rows: SheetRows, { lines }: WeekResult, words: Words): void {
  const corrected = lines.flatMap((line) => (line.correction === null ? [] : [{ line, correction: line.correction }]));
  addList(
    rows,
    words.say('reports.weekly.correctionsTitle'),
    corrected.map(({ line, correction }) => ({
      id: line.participant,
      name: line.name,
      text: correctionText(correction, words),
    })),
  );
}

export function correctionText({ differences, carriedCents }: PersonCorrection, words: Words): string {
  const sentences = differences.map(({ week, differenceCents, earning }) => {
    const cells = earning.days.flatMap(cellsOfDay);
    const key = cells.length > 0 ? 'correction' : 'correctionBare';
    return words.say(`reports.weekly.${key}`, { week, money: words.money(differenceCents), cells: cells.join(', ') });
  });
  if (carriedCents !== 0) sentences.push(words.say('reports.weekly.carried', { money: words.money(carriedCents) }));
  return sentences.join(' ');
}

/** Sentences on what the lines do not show by themselves. */
export function remarks({ lines, damaged, brokenWeeks }: WeekResult, words: Words): string[] {
  const lost = lostMeals(lines, words);
  const unknown = lines.filter(hasUnknownTravel).map(({ name }) => name);
  const negative = lines.filter(({ totalCents }) => totalCents < 0).map(({ name }) => name);
  const byHand = paymentsOf({ lines }).manual.map(({ name }) => name);
  const badRows = damaged.map(({ at }) => fullAddress(cellOf(at, 'Teden')));
  const noDays = lines.filter(({ earning }) => earning === null).map(({ name }) => name);
  const said = [
    ['lostMeal', lost],
    ['travelUnknown', unknown],
    ['byHand', byHand],
    ['negative', negative],
    ['changedSince', noDays],
    ['damagedRows', badRows],
    ['brokenWeeks', brokenWeeks],
  ] as const;
  return said
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => words.say(`reports.weekly.${key}`, { list: list.join('; ') }));
}

/** By day: who was there for less than a meal needs. Group work only: an hour of individual work is not meant to earn a meal. */
function lostMeals(lines: readonly WeekLine[], words: Words): string[] {
  const byDay = new Map<IsoDate, { readonly day: DayEarning; readonly people: string[] }>();
  for (const { name, earning } of lines) {
    for (const day of earning?.days ?? []) {
      if (day.meal || day.groupMinutes === 0) continue;
      const lost = byDay.get(day.date) ?? { day, people: [] };
      lost.people.push(`${name} ${words.hours(day.presentMinutes)} h`);
      byDay.set(day.date, lost);
    }
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { day, people }]) =>
      words.say('reports.weekly.lostMealOn', {
        date: words.date(date),
        from: day.rates === null ? '' : words.hours(day.rates.mealFrom),
        people: people.join(', '),
      }),
    );
}

const hasUnknownTravel = ({ earning }: WeekLine): boolean =>
  earning?.days.some(({ travel }) => travel?.kind === 'unknown') ?? false;
