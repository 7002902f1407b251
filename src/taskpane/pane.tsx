/** The task pane: one thing at a time, every result kept while the user looks elsewhere. */
import { FluentProvider, makeStyles, Tab, TabList, tokens, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { IsoDate } from '../programme/units';
import type { CellRef } from '../sheet/cells';
import { wordsIn, type Language } from '../strings';
import { CheckView } from './check/check-view';
import { useJudgement } from './check/use-judgement';
import { useLiveCheck } from './check/use-live-check';
import { Header } from './header';
import { CheckIcon, RegistersIcon, ReportsIcon, WeekIcon } from './icons';
import { NoticePlace } from './notice';
import { OperationsProvider, useOperations, type Operations } from './operations';
import { RegistersView } from './registers/registers-view';
import { ReportsView } from './reports/reports-view';
import type { Requests } from './requests';
import { useTasks } from './use-tasks';
import { WeekView } from './week/week-view';
import { WordsProvider, useWords } from './words';

const useStyles = makeStyles({
  root: { height: '100%' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    gap: tokens.spacingVerticalS,
  },
  tabs: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // Four of them fit the narrowest pane with their pictures above their names.
  tab: {
    flexGrow: 1,
    gridAutoFlow: 'row',
    gridTemplateColumns: 'auto',
    justifyItems: 'center',
    rowGap: '2px',
    paddingLeft: '2px',
    paddingRight: '2px',
    fontSize: tokens.fontSizeBase200,
    '& .fui-Tab__icon': { gridRow: 1, gridColumn: 1 },
    '& .fui-Tab__content': { gridRow: 2, gridColumn: 1, fontSize: tokens.fontSizeBase200 },
    '& .fui-Tab__content--reserved-space': { gridRow: 2, gridColumn: 1, fontSize: tokens.fontSizeBase200 },
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalS },
});

export interface PaneProps {
  readonly operations: Operations;
  readonly language: Language;
  readonly theme: Theme;
  readonly today: () => IsoDate;
  readonly requests: Requests;
}

export function Pane({ operations, language, theme, today, requests }: PaneProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsProvider value={wordsIn(language)}>
        <OperationsProvider value={operations}>
          <Tasks today={today} requests={requests} />
        </OperationsProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

const VIEWS = ['check', 'registers', 'week', 'reports'] as const;
type View = (typeof VIEWS)[number];
const VIEW_ICONS: Readonly<Record<View, ReactElement>> = {
  check: <CheckIcon />,
  registers: <RegistersIcon />,
  week: <WeekIcon />,
  reports: <ReportsIcon />,
};

function Tasks({ today, requests }: Pick<PaneProps, 'today' | 'requests'>): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const operations = useOperations();
  const [view, setView] = useState<View>('check');
  const [area, setArea] = useState<CellRef | null>(null);
  const tasks = useTasks(today);
  const judgement = useJudgement(tasks, today);
  const live = useLiveCheck(today);
  const { runner, check, loadWeeks } = tasks;
  const busy = runner.running !== null;

  const open = useCallback(
    (chosen: View) => {
      setView(chosen);
      if (chosen === 'week' || chosen === 'reports') void loadWeeks();
    },
    [loadWeeks],
  );
  useEffect(
    () =>
      requests.listen((request) => {
        if (request === 'week') {
          open('week');
          return;
        }
        open('check');
        setArea(null);
        void (async () => {
          const cells = request === 'checkCells' ? await runner.run('other', () => operations.selection()) : null;
          setArea(cells);
          await check();
        })();
      }),
    [requests, open, check, runner, operations],
  );

  return (
    <div className={styles.pane}>
      <Header
        programme={tasks.programme}
        busy={busy}
        canExport={tasks.report !== null}
        onClearMarks={() => void tasks.clearMarks()}
        onExport={() => void tasks.exportIssues()}
        onRemoveGenerated={() => void tasks.removeGenerated()}
      />
      <main className={styles.main}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          aria-label={words.say('pane.views.label')}
          onTabSelect={(_event, { value }) => {
            const chosen = VIEWS.find((each) => each === value);
            if (chosen) open(chosen);
          }}
        >
          {VIEWS.map((each) => (
            <Tab
              key={each}
              className={styles.tab}
              value={each}
              id={`tab-${each}`}
              icon={VIEW_ICONS[each]}
              aria-controls="view"
            >
              {words.say(`pane.views.${each}`)}
            </Tab>
          ))}
        </TabList>
        <NoticePlace runner={runner} notice={tasks.notice} onDismiss={tasks.dismiss} />
        <div id="view" className={styles.view} role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === 'check' && (
            <CheckView
              report={tasks.report}
              round={tasks.round}
              busy={busy}
              area={area}
              judgement={judgement}
              live={live}
              onShowAll={() => setArea(null)}
              onCheck={() => {
                setArea(null);
                void check();
              }}
              onGoTo={(at) => void tasks.goTo(at)}
            />
          )}
          {view === 'registers' && (
            <RegistersView
              reading={tasks.reading}
              pending={tasks.pending}
              built={tasks.built}
              busy={busy}
              files={tasks.files}
              onAddFiles={(chosen) => void tasks.addFiles(chosen)}
              onRemoveFile={(name) => void tasks.removeFile(name)}
              onRead={() => void tasks.inspect()}
              onAnswer={(answers) => void tasks.answer(answers)}
              onBuild={(start) => void tasks.build(start)}
              onStart={(start) => void tasks.startProgramme(start)}
              onShowSheet={(sheet) => void tasks.goToSheet(sheet)}
            />
          )}
          {view === 'week' && (
            <WeekView
              weeks={tasks.weeks}
              made={tasks.made}
              payment={tasks.payment}
              busy={busy}
              onClose={(week, withoutHeld) => void tasks.closeWeek(week, withoutHeld)}
              onReopen={(week) => void tasks.reopenWeek(week)}
              onPay={(week) => void tasks.pay(week)}
              onList={(week) => void tasks.listPayments(week)}
              onGoTo={(at) => void tasks.goTo(at)}
              onMake={(week) => void tasks.makeWeek(week)}
              onShowSheet={(sheet) => void tasks.goToSheet(sheet)}
            />
          )}
          {view === 'reports' && (
            <ReportsView
              weeks={tasks.weeks}
              made={tasks.reported}
              today={today()}
              busy={busy}
              onMake={(request) => void tasks.makeReport(request)}
              onShowSheet={(sheet) => void tasks.goToSheet(sheet)}
            />
          )}
        </div>
      </main>
    </div>
  );
}
