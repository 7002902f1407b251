/** Judgement kept in the workbook: warnings that staff accept, and take back. */
import type { IsoDate } from '../programme/units';
import type { Issue } from '../register';
import { withAcceptance, withoutAcceptance, type Acceptance } from '../rules';
import { changeMemory } from './change-memory';

export { canBeAccepted, type AcceptedIssue } from '../rules';

/** Why a warning is accepted, by whom and on which day. */
export interface AcceptedBecause {
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
}

/** The next check lists the warning as accepted. @throws NotAcceptable for anything but a warning with a reason and a name */
export const acceptWarning = (issue: Issue, because: AcceptedBecause): Promise<void> =>
  changeAcceptances((acceptances) => withAcceptance(acceptances, issue, because));

/** The next check lists the warning as open. */
export const takeBackAcceptance = (issue: Issue): Promise<void> =>
  changeAcceptances((acceptances) => withoutAcceptance(acceptances, issue));

const changeAcceptances = (change: (acceptances: readonly Acceptance[]) => readonly Acceptance[]): Promise<void> =>
  changeMemory((memory) => ({ ...memory, acceptances: change(memory.acceptances) }));
