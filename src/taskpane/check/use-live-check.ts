/** Checking while staff type, by their choice, which the workbook remembers. */
import { useEffect, useState } from 'react';
import type { IsoDate } from '../../programme/units';
import { useOperations, type LiveFindings } from '../operations';
import { problemSentence } from '../problem';
import { useWords } from '../words';

export interface LiveCheck {
  readonly isOn: boolean;
  /** Whether the workbook has been read and changes are listened to. */
  readonly isReady: boolean;
  /** Of the last change; null before the first. */
  readonly findings: LiveFindings | null;
  /** Why the last change could not be looked at. */
  readonly problem: string | null;
  readonly choose: (isOn: boolean) => void;
}

export function useLiveCheck(today: () => IsoDate): LiveCheck {
  const { liveCheck } = useOperations();
  const words = useWords();
  const [isOn, setOn] = useState(false);
  const [isReady, setReady] = useState(false);
  const [findings, setFindings] = useState<LiveFindings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isGone = false;
    // A workbook that cannot be asked now has not chosen it; the pane tells of it with its first work.
    liveCheck.isChosen().then(
      (isChosen) => {
        if (!isGone && isChosen) setOn(true);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [liveCheck]);

  useEffect(() => {
    if (!isOn) return undefined;
    const tell = (thrown: unknown): void => setProblem(problemSentence(thrown, words));
    const started = liveCheck.start({
      today,
      onFindings: (found) => {
        setProblem(null);
        setFindings(found);
      },
      onProblem: tell,
    });
    started.then(
      () => setReady(true),
      (thrown: unknown) => {
        tell(thrown);
        setOn(false);
      },
    );
    return () => {
      setReady(false);
      setFindings(null);
      void started.then((stop) => stop()).catch(tell);
    };
  }, [isOn, liveCheck, today, words]);

  return {
    isOn,
    isReady,
    findings,
    problem,
    choose(chosen) {
      setProblem(null);
      setOn(chosen);
      liveCheck.choose(chosen).catch((thrown: unknown) => setProblem(problemSentence(thrown, words)));
    },
  };
}
