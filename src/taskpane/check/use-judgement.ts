/** What staff decide about a single issue; each decision is followed by a check, so that list, marks and notes agree with it. */
import { useState } from 'react';
import type { Issue } from '../../register/issue';
import type { IsoDate } from '../../programme/units';
import { useOperations, type Fix } from '../operations';
import type { Tasks } from '../use-tasks';
import { useWords } from '../words';

export interface Judgement {
  /** Who accepted a warning last; '' at first. */
  readonly by: string;
  readonly fix: (fix: Fix) => void;
  readonly accept: (issue: Issue, reason: string, by: string) => void;
  readonly takeBack: (issue: Issue) => void;
}

export function useJudgement(
  { runner, recheck, tell }: Pick<Tasks, 'runner' | 'recheck' | 'tell'>,
  today: () => IsoDate,
): Judgement {
  const operations = useOperations();
  const words = useWords();
  const [by, setBy] = useState('');
  const thenCheck = async (decide: () => Promise<string | null>): Promise<void> => {
    const outcome = await runner.run('other', async () => ({ refusal: await decide() }));
    if (!outcome) return;
    await recheck();
    if (outcome.refusal !== null) tell({ kind: 'refused', text: outcome.refusal });
  };
  return {
    by,
    fix(fix) {
      void thenCheck(async () => {
        const outcome = await operations.applyFix(fix);
        return outcome === 'fixed' ? null : words.say(`judgement.${outcome}`);
      });
    },
    accept(issue, reason, acceptedBy) {
      setBy(acceptedBy);
      void thenCheck(async () => {
        await operations.acceptWarning(issue, { reason, by: acceptedBy, on: today() });
        return null;
      });
    },
    takeBack(issue) {
      void thenCheck(async () => {
        await operations.takeBackAcceptance(issue);
        return null;
      });
    },
  };
}
