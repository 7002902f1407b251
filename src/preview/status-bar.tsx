/** Count and sum of what is selected, and what the add-in and Excel have exchanged. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Traffic } from '../host';
import type { Words } from '../strings';
import type { Selection } from './grid/selection';
import type { SheetView } from './grid/sheet-view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '16px',
    padding: '0 12px',
    fontSize: '12px',
    color: '#4B5563',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Milliseconds. */
const TRAFFIC_EVERY = 500;

export interface StatusBarProps {
  readonly words: Words;
  readonly view: SheetView;
  readonly selection: Selection;
  /** Asked anew from time to time: reading leaves no trace that a page could wait for. */
  readonly trafficOf: () => Readonly<Traffic>;
}

export function StatusBar({ words, view, selection, trafficOf }: StatusBarProps): ReactElement {
  const styles = useStyles();
  const [traffic, setTraffic] = useState(trafficOf);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = trafficOf();
      setTraffic((before) => (before.requests === now.requests ? before : now));
    }, TRAFFIC_EVERY);
    return () => clearInterval(timer);
  }, [trafficOf]);
  const { count, sum, numbers } = useMemo(() => figuresOf(view, selection), [view, selection]);
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 });
  return (
    <div className={styles.bar}>
      {count > 1 && <span>{words.say('preview.selected', { count })}</span>}
      {numbers > 1 && <span>{words.say('preview.sum', { sum: number.format(sum) })}</span>}
      <span title={words.say('preview.trafficHint')}>
        {words.say('preview.traffic', {
          requests: traffic.requests,
          kilobytes: number.format(Math.round((traffic.requestBytes + traffic.responseBytes) / 1000)),
        })}
      </span>
    </div>
  );
}

function figuresOf(view: SheetView, area: Selection): { count: number; sum: number; numbers: number } {
  let [count, sum, numbers] = [0, 0, 0];
  const lastRow = Math.min(Math.max(area.row, area.toRow), view.usedRows - 1);
  const lastColumn = Math.min(Math.max(area.column, area.toColumn), view.usedColumns - 1);
  for (let row = Math.min(area.row, area.toRow); row <= lastRow; row += 1) {
    for (let column = Math.min(area.column, area.toColumn); column <= lastColumn; column += 1) {
      const cell = view.cell(row, column);
      if (!cell || cell.kind === 'empty') continue;
      count += 1;
      if (cell.number === null) continue;
      sum += cell.number;
      numbers += 1;
    }
  }
  return { count, sum, numbers };
}
