/** What the search looks at, made once for each issue: little by little, so that the list of many issues never waits for it. */
import { useEffect, useState } from 'react';
import type { Issue } from '../../register/issue';
import type { Words } from '../../strings';
import { issueMessage, ruleTitle } from '../../strings/issue-words';
import { fold } from './issue-rows';

/** Milliseconds at a stretch: less than the time of a frame. */
const STRETCH = 8;

export type SearchTexts = ReadonlyMap<Issue, string>;

/** Texts without case and diacritics; null until all are there, a moment after the issues are. */
export function useSearchTexts(issues: readonly Issue[], words: Words): SearchTexts | null {
  const [made, setMade] = useState<{ readonly of: readonly Issue[]; readonly texts: SearchTexts } | null>(null);
  useEffect(() => {
    const texts = new Map<Issue, string>();
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const until = performance.now() + STRETCH;
      for (; next < issues.length && performance.now() < until; next++) {
        const issue = issues[next];
        if (issue) texts.set(issue, textOf(issue, words));
      }
      if (next < issues.length) timer = setTimeout(goOn, 0);
      else setMade({ of: issues, texts });
    };
    timer = setTimeout(goOn, 0);
    return () => clearTimeout(timer);
  }, [issues, words]);
  return made?.of === issues ? made.texts : null;
}

function textOf(issue: Issue, words: Words): string {
  const { name, at, found, rule } = issue;
  return fold([name, at.sheet, at.cell, found, ruleTitle(rule, words), issueMessage(issue, words)].join(' '));
}
