/** The words of an issue, made from its typed facts. The name of a fact tells its unit and so how it is written. */
import { parseIsoDate } from '../programme/calendar';
import { cents, minutes } from '../programme/units';
import type { FactValue, Fix, Issue, RuleId } from '../register/issue';
import type { Facts, Words } from './words';

/** What was found and what is wrong with it, as a sentence. */
export function issueMessage(issue: Issue, words: Words): string {
  const own = `rules.${issue.rule}.${issue.variant}`;
  // What cannot be read is told alike, whichever rule tells it.
  return words.say(words.has(own) ? own : `rules.anyRule.${issue.variant}`, writtenFacts(issue, words));
}

/** What to do about it. */
export function issueTodo(issue: Issue, words: Words): string {
  const shared = `rules.anyRule.todo.${issue.variant}`;
  return words.say(words.has(shared) ? shared : `rules.${issue.rule}.todo`, writtenFacts(issue, words));
}

/** The name of a rule, as a heading. */
export const ruleTitle = (rule: RuleId, words: Words): string => words.say(`rules.${rule}.title`);

/** Why there is such a rule. */
export const ruleSource = (rule: RuleId, words: Words): string => words.say(`rules.${rule}.source`);

/** What a correction writes and over what, as the cell would show it. */
export function fixText({ before, after, days }: Fix, words: Words): { before: string; after: string } {
  if (days) return { before: words.date(days.before), after: words.date(days.after) };
  return {
    before,
    after: typeof after === 'number' ? String(after).replace('.', words.language === 'sl' ? ',' : '.') : after,
  };
}

function writtenFacts(issue: Issue, words: Words): Facts {
  const written: Record<string, FactValue> = { name: issue.name, found: issue.found };
  for (const [key, value] of Object.entries(issue.facts)) written[key] = writtenFact(key, value, words);
  return written;
}

function writtenFact(key: string, value: FactValue, words: Words): FactValue {
  if (typeof value === 'number') {
    if (key.endsWith('Minutes')) return words.hours(minutes(value));
    if (key.endsWith('Cents')) return words.money(cents(value));
    if (key === 'weekday') return words.say(`rules.weekdays.${value}`);
    return Number.isInteger(value) ? value : value.toLocaleString(words.language);
  }
  if (typeof value === 'string' && /^(date|from|to)$|Date$/.test(key)) {
    const day = parseIsoDate(value);
    return day ? words.date(day) : value;
  }
  return value ?? '';
}
