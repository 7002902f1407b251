/** What a rule is. Each rule is one file named after its id; `catalogue.ts` lists them, `check-register.ts` runs them. */
import type { Cents, IsoDate, IsoWeek } from '../programme/units';
import type { Issue, RuleId, Severity } from '../register/issue';
import type { SourceFacts } from '../register/source';
import type { CellRef } from '../sheet/cells';
import type { CheckFacts } from './check-facts';

/** What a rule finds: an issue without the rule's own id; `severity` only where it differs from the rule's. */
export interface Finding extends Omit<Issue, 'rule' | 'severity'> {
  readonly severity?: Severity;
}

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The passage of the programme's document or the law that the rule stands on. */
  readonly source: string;
  /** What holds where the rule finds nothing. */
  readonly asserts: string;
  check(facts: CheckFacts, context: RuleContext): Iterable<Finding>;
}

/** The line of a closed week is no longer what was paid. Computed where money is computed. */
export interface PaidWeekChange {
  readonly week: IsoWeek;
  readonly participant: string;
  readonly name: string;
  /** What the week is worth now less what was paid and already corrected. */
  readonly differenceCents: Cents;
  /** The line in tblIzplacila. */
  readonly at: CellRef;
}

/** A workbook's own choice about a rule. */
export interface RuleSetting {
  readonly on: boolean;
  /** Replaces the severity of everything that the rule finds. */
  readonly severity?: Severity;
}

/** What a check knows beside the register. */
export interface RuleContext {
  readonly today: IsoDate;
  readonly source: SourceFacts;
  /** Names of the workbook's sheets in their order: issues are listed in it. */
  readonly sheetOrder: readonly string[];
  readonly paidWeekChanges?: readonly PaidWeekChange[];
  /** In place of what the workbook's own Parametri say. Rules that are not named are on, with their own severity. */
  readonly ruleSettings?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
}
