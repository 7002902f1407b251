/** A rule's test is two lists: registers in which it finds nothing, and registers with what it must find. */
import { date } from '../src/programme/calendar';
import type { Issue, RuleId } from '../src/register/issue';
import type { Register } from '../src/register/register';
import { NO_SOURCE_FACTS, type SourceFacts } from '../src/register/source';
import { issueMessage, issueTodo } from '../src/strings/issue-words';
import { LANGUAGES, wordsIn } from '../src/strings';
import { RULES } from '../src/rules/catalogue';
import { checkRegister } from '../src/rules/check-register';
import type { RuleContext } from '../src/rules/rule';

/** The sheets of a workbook in the order in which Prisotnik makes it. */
export const SHEETS = [
  'September 2020', 'Oktober 2020', 'Program', 'Parametri', 'Oznake', 'Prosti dnevi', 'Udeleženci', 'Prisotnost',
  'Individualno delo', 'Odsotnosti', 'Mirovanja', 'Izplačila', 'Kandidati', 'Tim', 'Dejavnosti', 'Pritožbe',
] as const; // prettier-ignore

export interface ValidCase {
  readonly name: string;
  readonly register: Register;
  /** 2020-09-30 unless said. */
  readonly today?: string;
  readonly source?: Partial<SourceFacts>;
  readonly paidWeekChanges?: RuleContext['paidWeekChanges'];
}

export interface InvalidCase extends ValidCase {
  /** What is found, in order: `variant sheet!cell date`, the date left out where it is null. */
  readonly finds: readonly string[];
}

export const contextOf = ({
  today = '2020-09-30',
  source,
  paidWeekChanges,
}: Omit<ValidCase, 'name' | 'register'> = {}): RuleContext => ({
  today: date(today),
  source: { ...NO_SOURCE_FACTS, ...source },
  sheetOrder: SHEETS,
  ...(paidWeekChanges ? { paidWeekChanges } : {}),
});

/** `variant sheet!cell date` */
export const told = ({ variant, at, date: day }: Issue): string =>
  `${variant} ${at.sheet}!${at.cell}${day === null ? '' : ` ${day}`}`;

/** Runs the one rule over each case, and sees that whatever it finds can be said in every language. */
export function testRule(
  id: RuleId,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const rules = RULES.filter((rule) => rule.id === id);
  const issuesOf = (testCase: ValidCase): Issue[] => checkRegister(testCase.register, contextOf(testCase), rules);
  describe(id, () => {
    test('is in the catalogue once', () => {
      expect(rules).toHaveLength(1);
    });
    test.each(cases.valid.map((each) => [each.name, each] as const))('finds nothing: %s', (_name, each) => {
      expect(issuesOf(each)).toEqual([]);
    });
    test.each(cases.invalid.map((each) => [each.name, each] as const))('finds: %s', (_name, each) => {
      const issues = issuesOf(each);
      expect(issues.map(told)).toEqual(each.finds);
      for (const issue of issues) {
        expect(issue.rule).toBe(id);
        for (const language of LANGUAGES) {
          for (const sentence of [issueMessage(issue, wordsIn(language)), issueTodo(issue, wordsIn(language))]) {
            expect(sentence).not.toMatch(/\{\{|undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
          }
        }
      }
    });
  });
}
