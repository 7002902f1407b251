/** Warnings that staff accepted, listed under the reports that they concern: a figure rests on that judgement, too. */
import { addDays } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import type { Issue, RuleId } from '../register/issue';
import { fullAddress } from '../sheet/address';
import type { Words } from '../strings';
import { ruleTitle } from '../strings/issue-words';
import type { SheetRows } from './sheet-rows';

export interface AcceptedWarning {
  readonly issue: Issue;
  readonly acceptance: { readonly reason: string; readonly by: string; readonly on: IsoDate };
}

/** What a report is about. */
export interface Coverage {
  /** Warnings of these days concern it, both ends included; null where it is not about days. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Warnings about these people that are no matter of a day concern it. */
  readonly people: ReadonlySet<string>;
  /** Of the warnings that are no matter of a day only these; all of them, those about nobody too, where it is left out. */
  readonly rules?: ReadonlySet<RuleId>;
}

/** What decides an allowance without being a matter of a day. */
export const ALLOWANCE_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'participant-duplicate',
  'iban-missing',
  'iban-shared',
  'travel-data',
]);

/** What decides the funder's indicators. */
export const INDICATOR_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'participant-duplicate',
  'emso-mismatch',
  'funder-entry-data',
  'funder-result',
]);

/** Rules whose date is the Monday of the week that they are about. */
const WEEK_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['days-over-plan', 'individual-hour']);

/** Those that concern a report, in their order. */
export function acceptedFor(
  accepted: readonly AcceptedWarning[],
  { days, people, rules }: Coverage,
): readonly AcceptedWarning[] {
  return accepted.filter(({ issue: { rule, date, participant } }) => {
    if (date === null) {
      if (rules && !rules.has(rule)) return false;
      return participant === null ? rules === undefined : people.has(participant);
    }
    const last = WEEK_RULES.has(rule) ? addDays(date, 6) : date;
    return days !== null && date <= days.to && days.from <= last;
  });
}

/**
 * Adds a line for each: rule, person, day and cell, then when, by whom and why it was accepted. What stands in the cell is
 * not repeated: it may be personal.
 *
 * @param who how people are told on this report; where it is by id, who accepted and the reason in free words, which may
 *   name somebody, stay in the office
 */
export function addAcceptedWarnings(
  rows: SheetRows,
  accepted: readonly AcceptedWarning[],
  who: 'name' | 'id',
  words: Words,
): void {
  if (accepted.length === 0) return;
  rows.skip();
  rows.add([{ value: words.say('reports.shared.accepted', { count: accepted.length }), style: 'section' }]);
  for (const { issue, acceptance } of accepted) {
    const { by, on, reason } = acceptance;
    const what = [ruleTitle(issue.rule, words), ...placeOf(issue, who, words)].join(', ');
    const facts = { what, date: words.date(on) };
    rows.paragraph(
      who === 'name'
        ? words.say('reports.shared.acceptedWarning', { ...facts, by, reason })
        : words.say('reports.shared.acceptedWarningById', facts),
      'footnoteWrapped',
    );
  }
}

function placeOf({ rule, participant, name, date, at }: Issue, who: 'name' | 'id', words: Words): string[] {
  const person = who === 'name' ? name : (participant ?? '');
  const day = date === null ? '' : words.date(date);
  const when = day !== '' && WEEK_RULES.has(rule) ? words.say('reports.shared.weekFrom', { date: day }) : day;
  return [person, when, fullAddress(at)].filter((part) => part !== '');
}
