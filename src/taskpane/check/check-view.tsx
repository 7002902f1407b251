/** Preveri: one click, then the issues with their filters, the list and the card of the chosen one. */
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { Issue, Severity } from '../../register/issue';
import type { CellRef } from '../../sheet/cells';
import { DoneIcon } from '../icons';
import { VirtualList } from '../list/virtual-list';
import { useViewStyles } from '../look';
import type { CheckReport } from '../operations';
import { useWords } from '../words';
import { AcceptedWarnings } from './accepted-warnings';
import { FilterBar } from './filter-bar';
import { IssueCard } from './issue-card';
import { GROUP_HEIGHT, ISSUE_HEIGHT, IssueRow, rowLabel } from './issue-row';
import { issueRows, type Grouping, type IssueRow as Row } from './issue-rows';
import { LiveCheckBar } from './live-check';
import type { Judgement } from './use-judgement';
import type { LiveCheck } from './use-live-check';
import { useSearchTexts } from './use-search-texts';

const useStyles = makeStyles({
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorBrandForeground1,
  },
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  area: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const EVERY_SEVERITY: ReadonlySet<Severity> = new Set<Severity>(['error', 'warning', 'note']);
const heightOf = (row: Row): number => (row.kind === 'group' ? GROUP_HEIGHT : ISSUE_HEIGHT);
const isOption = (row: Row): boolean => row.kind === 'issue';

export interface CheckViewProps {
  /** null before the first check. */
  readonly report: CheckReport | null;
  /** Counts the checks: a new one starts with a fresh list. */
  readonly round: number;
  readonly busy: boolean;
  /** Only the issues of these cells; null for all. */
  readonly area: CellRef | null;
  readonly judgement: Judgement;
  readonly live: LiveCheck;
  readonly onShowAll: () => void;
  readonly onCheck: () => void;
  readonly onGoTo: (at: CellRef) => void;
}

export function CheckView(props: CheckViewProps): ReactElement {
  const { report, busy, judgement, live, onCheck, onGoTo } = props;
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.check.${key}`, facts);
  // The same element before and after the first check: the button keeps the focus.
  const action = (
    <div key="action" className={view.padded}>
      <Button className={view.wide} appearance="primary" disabledFocusable={busy} onClick={onCheck}>
        {say(report ? 'again' : 'action')}
      </Button>
      <LiveCheckBar live={live} onGoTo={onGoTo} />
    </div>
  );
  if (!report) {
    return (
      <div className={view.view}>
        <div className={mergeClasses(view.intro, view.padded)}>
          <h2 className={view.introTitle}>{say('introTitle')}</h2>
          <p className={view.text}>{say('intro')}</p>
        </div>
        {action}
      </div>
    );
  }
  if (report.issues.length === 0) {
    return (
      <div className={view.view}>
        {action}
        <div className={styles.none} role="status">
          <DoneIcon />
          <h2 className={view.introTitle}>{say('noneTitle')}</h2>
          <p className={view.text}>{say('none', { count: report.sheets })}</p>
          <p className={view.small}>{say('checkedOn', { date: words.date(report.today) })}</p>
        </div>
        <AcceptedWarnings accepted={report.accepted} {...{ busy, judgement, onGoTo }} />
      </div>
    );
  }
  return (
    <div className={view.view}>
      {action}
      <Issues {...props} report={report} />
      <AcceptedWarnings accepted={report.accepted} {...{ busy, judgement, onGoTo }} />
    </div>
  );
}

type IssuesProps = Pick<CheckViewProps, 'round' | 'area' | 'busy' | 'judgement' | 'onShowAll' | 'onGoTo'> & {
  readonly report: CheckReport;
};

function Issues({ report, round, area, busy, judgement, onShowAll, onGoTo }: IssuesProps): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const [severities, setSeverities] = useState(EVERY_SEVERITY);
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('sheet');
  const [chosen, setChosen] = useState<Issue | null>(null);
  const [shownRound, setShownRound] = useState(round);
  if (shownRound !== round) {
    // Not a new element: whoever is in the list or in the search with keys stays there.
    setShownRound(round);
    setSeverities(EVERY_SEVERITY);
    setSearch('');
    setGrouping('sheet');
    setChosen(null);
  }
  const searched = useDeferredValue(search);
  const texts = useSearchTexts(report.issues, words);
  const rows = useMemo(
    () => issueRows(report.issues, grouping, { severities, search: searched, area }, texts),
    [report, grouping, severities, searched, area, texts],
  );
  const active = useMemo(
    () => (chosen ? rows.findIndex((row) => row.kind === 'issue' && row.issue === chosen) : -1),
    [rows, chosen],
  );
  const shown = rows.reduce((count, row) => count + (row.kind === 'issue' ? 1 : 0), 0);
  const isUnfiltered = search === '' && severities.size === EVERY_SEVERITY.size;
  const shownText =
    shown > 0
      ? words.say('pane.check.shown', { count: shown })
      : area && isUnfiltered
        ? words.say('judgement.areaFine', { area: area.cell })
        : words.say('pane.check.noMatch');
  const choose = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row?.kind === 'issue') setChosen(row.issue);
    },
    [rows],
  );
  return (
    <>
      <div className={view.padded}>
        <FilterBar
          {...{ counts: report.counts, severities, search, grouping }}
          onSeverities={setSeverities}
          onSearch={setSearch}
          onGrouping={setGrouping}
        />
      </div>
      <div className={mergeClasses(styles.status, view.padded)}>
        <span role="status">{shownText}</span>
        <span>{words.say('pane.check.checkedOn', { date: words.date(report.today) })}</span>
        {report.unmarkedSheets.length > 0 && (
          <span>{words.say('pane.check.unmarked', { sheets: report.unmarkedSheets.join(', ') })}</span>
        )}
        {report.cellsWithoutNote > 0 && (
          <span>{words.say('pane.check.withoutNote', { count: report.cellsWithoutNote })}</span>
        )}
        {area && (
          <span className={styles.area}>
            {words.say('pane.check.selectionOnly', { area: area.cell })}
            <Link as="button" onClick={onShowAll}>
              {words.say('pane.check.showAll')}
            </Link>
          </span>
        )}
      </div>
      <div className={styles.list}>
        <VirtualList
          rows={rows}
          heightOf={heightOf}
          isOption={isOption}
          label={words.say('pane.check.list')}
          optionLabel={(row) => rowLabel(row, words)}
          active={active}
          onActive={choose}
          onOpen={(row) => {
            if (row.kind === 'issue') onGoTo(row.issue.at);
          }}
        >
          {(row, isActive) => <IssueRow row={row} active={isActive} grouping={grouping} />}
        </VirtualList>
        {chosen && active >= 0 && (
          <IssueCard
            {...{ issue: chosen, busy, judgement }}
            onGoTo={() => onGoTo(chosen.at)}
            onClose={() => setChosen(null)}
          />
        )}
      </div>
    </>
  );
}
