/** An issue as the command line's JSON gives it (contract). */
import type { Issue } from '../register';
import { issueMessage } from '../strings/issue-words';
import type { Words } from '../strings';

export const issueJson = (issue: Issue, words: Words) => ({
  rule: issue.rule,
  severity: issue.severity,
  sheet: issue.at.sheet,
  cell: issue.at.cell,
  participant: issue.participant,
  name: issue.name,
  date: issue.date,
  found: issue.found,
  message: issueMessage(issue, words),
});
