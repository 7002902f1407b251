/** The pane's tasks and what came of them: every operation runs through the one runner, so every failure ends in one place. */
import { useCallback, useEffect, useState } from 'react';
import type { IsoDate, IsoWeek } from '../programme/units';
import type { Answers } from '../intake';
import type { ChosenFile } from '../excel';
import type { CellRef } from '../sheet/cells';
import { otherFileOf } from '../sheet/other-file';
import { useOperations, type CheckReport, type Situation, type SourceFile } from './operations';
import type { PendingBuild } from './registers/registers-view';
import type {
  BuildReport,
  MadeReport,
  PaymentOutcome,
  ProgrammeStart,
  RegisterStart,
  ReportRequest,
  WeekReport,
  WeeksReport,
  WorkbookReading,
} from './reports';
import { wasNotFound } from './problem';
import { useRun, type Runner } from './use-run';
import { useWords } from './words';

/** What was just done, or what cannot be done as things stand. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly text: string;
}

export interface Tasks {
  readonly runner: Runner;
  readonly programme: string;
  readonly report: CheckReport | null;
  /** Counts the checks. */
  readonly round: number;
  readonly reading: WorkbookReading | null;
  /** Other files that are read with the workbook. */
  readonly files: readonly SourceFile[];
  readonly pending: PendingBuild | null;
  readonly built: BuildReport | null;
  readonly weeks: WeeksReport | null;
  readonly made: WeekReport | null;
  readonly payment: (PaymentOutcome & { readonly kind: 'file' }) | null;
  /** The last report. */
  readonly reported: MadeReport | null;
  readonly notice: Notice | null;
  readonly check: () => Promise<void>;
  /** A check after a decision about one issue: the list keeps its filters. */
  readonly recheck: () => Promise<boolean>;
  readonly tell: (notice: Notice) => void;
  readonly clearMarks: () => Promise<void>;
  readonly exportIssues: () => Promise<void>;
  readonly removeGenerated: () => Promise<void>;
  readonly goTo: (at: CellRef) => Promise<void>;
  readonly goToSheet: (sheet: string) => Promise<void>;
  readonly inspect: () => Promise<void>;
  readonly addFiles: (chosen: readonly ChosenFile[]) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  readonly answer: (answers: Answers) => Promise<void>;
  readonly build: (start: RegisterStart) => Promise<void>;
  readonly loadWeeks: () => Promise<void>;
  readonly makeWeek: (week: IsoWeek) => Promise<void>;
  readonly closeWeek: (week: IsoWeek, withoutHeld: boolean) => Promise<void>;
  readonly reopenWeek: (week: IsoWeek) => Promise<void>;
  readonly pay: (week: IsoWeek) => Promise<void>;
  readonly listPayments: (week: IsoWeek) => Promise<void>;
  readonly makeReport: (request: ReportRequest) => Promise<void>;
  readonly startProgramme: (start: ProgrammeStart) => Promise<void>;
  readonly dismiss: () => void;
}

export function useTasks(today: () => IsoDate): Tasks {
  const operations = useOperations();
  const words = useWords();
  const runner = useRun();
  const { run, dismiss: dismissFailure } = runner;
  const { language } = words;
  const situation = useCallback((): Situation => ({ today: today(), language }), [today, language]);
  const [programme, setProgramme] = useState('');
  const [report, setReport] = useState<CheckReport | null>(null);
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<WorkbookReading | null>(null);
  const [files, setFiles] = useState<readonly SourceFile[]>([]);
  const [pending, setPending] = useState<PendingBuild | null>(null);
  const [built, setBuilt] = useState<BuildReport | null>(null);
  const [weeks, setWeeks] = useState<WeeksReport | null>(null);
  const [made, setMade] = useState<WeekReport | null>(null);
  const [payment, setPayment] = useState<Tasks['payment']>(null);
  const [reported, setReported] = useState<MadeReport | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const loadProgramme = useCallback(async () => {
    const title = await run('other', () => operations.programmeTitle());
    if (title !== null) setProgramme(title);
  }, [run, operations]);
  useEffect(() => void loadProgramme(), [loadProgramme]);

  const recheck = useCallback(async () => {
    setNotice(null);
    const result = await run('check', (options) => operations.checkWorkbook(situation(), options));
    if (result) setReport(result);
    return result !== null;
  }, [run, operations, situation]);
  const check = useCallback(async () => {
    if (await recheck()) setRound((before) => before + 1);
  }, [recheck]);

  const loadWeeks = useCallback(async () => {
    const result = await run('other', () => operations.weeksOf(situation()));
    if (result) setWeeks(result);
  }, [run, operations, situation]);

  const inspectWith = async (sources: readonly SourceFile[]): Promise<void> => {
    setBuilt(null);
    const result = await run('inspect', (options) => operations.inspectWorkbook(sources, situation(), options));
    if (result) setReading(result);
  };

  const changeLedger = async (week: IsoWeek, change: () => Promise<string | null>): Promise<void> => {
    setNotice(null);
    setPayment(null);
    const outcome = await run('other', async () => {
      const refusal = await change();
      return { refusal, report: refusal === null ? await operations.readWeek(week, situation()) : null };
    });
    if (!outcome) return;
    if (outcome.refusal !== null) setNotice({ kind: 'refused', text: outcome.refusal });
    if (outcome.report) setMade(outcome.report);
    await loadWeeks();
  };

  return {
    ...{ runner, programme, report, round, reading, files, pending, built, weeks, made, payment, reported, notice },
    check,
    recheck,
    tell: setNotice,
    loadWeeks,
    async clearMarks() {
      const result = await run('other', async () => {
        await operations.clearMarks();
        return true;
      });
      if (result) setNotice({ kind: 'done', text: words.say('pane.done.marksCleared') });
    },
    async exportIssues() {
      if (!report) return;
      const sheet = await run('other', () => operations.exportIssues(report, situation()));
      if (sheet !== null) setNotice({ kind: 'done', text: words.say('pane.done.exported', { sheet }) });
    },
    async removeGenerated() {
      const count = await run('other', () => operations.removeGenerated());
      if (count === null) return;
      setMade(null);
      setNotice({
        kind: 'done',
        text: count === 0 ? words.say('pane.done.nothingToRemove') : words.say('pane.done.removed', { count }),
      });
    },
    async goTo(at) {
      const elsewhere = otherFileOf(at.sheet);
      if (elsewhere) {
        const text = words.say('pane.check.inOtherFile', { ...elsewhere, cell: at.cell });
        setNotice({ kind: 'refused', text });
        return;
      }
      const isThere = await run('other', async () => {
        try {
          await operations.goTo(at);
          return true;
        } catch (thrown) {
          if (wasNotFound(thrown)) return false;
          throw thrown;
        }
      });
      // A check before the first build speaks of registers that are yet to be made.
      if (isThere === false)
        setNotice({ kind: 'refused', text: words.say('pane.check.sheetMissing', { sheet: at.sheet }) });
    },
    async goToSheet(sheet) {
      await run('other', () => operations.goToSheet(sheet));
    },
    inspect: () => inspectWith(files),
    async addFiles(chosen) {
      const added = await run('inspect', (options) => operations.readFiles(chosen, situation(), options));
      if (!added) return;
      // Chosen again, a file takes the place of what was read of it before.
      const names = new Set(added.map(({ name }) => name.toLowerCase()));
      const sources = [...files.filter(({ name }) => !names.has(name.toLowerCase())), ...added];
      setFiles(sources);
      await inspectWith(sources);
    },
    async removeFile(name) {
      const sources = files.filter((file) => file.name !== name);
      setFiles(sources);
      if (reading) await inspectWith(sources);
    },
    async answer(answers) {
      const result = await run('inspect', () => operations.answerQuestions(answers, files, situation()));
      if (result) setReading(result);
    },
    async build(start) {
      const confirm = (difference: BuildReport, signal: AbortSignal): Promise<boolean> =>
        new Promise((resolve) => {
          const answer = (agreed: boolean): void => {
            setPending(null);
            resolve(agreed);
          };
          // Stopping the work answers the question, too.
          signal.addEventListener('abort', () => answer(false));
          setPending({ report: difference, answer });
        });
      const result = await run('build', (options) =>
        operations.buildRegisters(start, files, (report) => confirm(report, options.signal), situation(), options),
      );
      setPending(null);
      if (!result) return;
      setBuilt(result);
      await loadProgramme();
    },
    async makeWeek(week) {
      setNotice(null);
      const result = await run('week', (options) => operations.makeWeek(week, situation(), options));
      if (!result) return;
      setPayment(null);
      setMade(result);
    },
    closeWeek: (week, withoutHeld) => changeLedger(week, () => operations.closeWeek(week, withoutHeld, situation())),
    reopenWeek: (week) => changeLedger(week, () => operations.reopenWeek(week, situation())),
    async pay(week) {
      setNotice(null);
      const outcome = await run('other', () => operations.paymentFile(week, situation()));
      if (outcome?.kind === 'file') setPayment(outcome);
      else if (outcome) setNotice({ kind: 'refused', text: outcome.why });
    },
    async listPayments(week) {
      setNotice(null);
      const outcome = await run('other', () => operations.paymentList(week, situation()));
      if (outcome?.kind === 'list')
        setNotice({ kind: 'done', text: words.say('pane.week.listed', { sheet: outcome.sheet }) });
      else if (outcome) setNotice({ kind: 'refused', text: outcome.why });
    },
    async makeReport(request) {
      setNotice(null);
      const made = await run('report', (options) => operations.makeReport(request, situation(), options));
      if (made) setReported(made);
    },
    async startProgramme(start) {
      setNotice(null);
      const sheets = await run('build', (options) => operations.startProgramme(start, situation(), options));
      if (sheets === null) return;
      setNotice({ kind: 'done', text: words.say('pane.done.started', { count: sheets.length }) });
      setReading(null);
      await loadProgramme();
    },
    dismiss() {
      setNotice(null);
      dismissFailure();
    },
  };
}
