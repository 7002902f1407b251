/** A list box that draws only the rows in view, so that 20,000 rows scroll as twenty do. */
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { rowsInView, scrollTopFor, topsOf } from './window';

const SPARE_ROWS = 8;
const PAGE = 8;

const useStyles = makeStyles({
  box: {
    position: 'relative',
    flexGrow: 1,
    minHeight: '120px',
    overflowY: 'auto',
    overflowX: 'hidden',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: { position: 'absolute', left: 0, right: 0, overflow: 'hidden' },
});

export interface VirtualListProps<Row> {
  readonly rows: readonly Row[];
  readonly heightOf: (row: Row) => number;
  /** Headings between the rows cannot be chosen. */
  readonly isOption: (row: Row) => boolean;
  readonly label: string;
  /** What a screen reader says of an option. */
  readonly optionLabel: (row: Row) => string;
  /** Index of the chosen row, -1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter, or a click on the row. */
  readonly onOpen: (row: Row) => void;
  readonly children: (row: Row, active: boolean) => ReactNode;
}

export function VirtualList<Row>(props: VirtualListProps<Row>): ReactElement {
  const { rows, heightOf, isOption, active, onActive, onOpen } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, height: 600 });
  const tops = useMemo(() => topsOf(rows.map(heightOf), rows.length), [rows, heightOf]);
  const places = useMemo(() => placesOfOptions(rows, isOption), [rows, isOption]);

  const measure = useCallback(() => {
    const element = box.current;
    if (element) setView({ scrollTop: element.scrollTop, height: element.clientHeight });
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure, rows]);

  useEffect(() => {
    const element = box.current;
    if (element && active >= 0) element.scrollTop = scrollTopFor(tops, active, element.scrollTop, element.clientHeight);
  }, [active, tops]);

  const move = (event: KeyboardEvent): void => {
    const chosen = rows[active];
    if (event.key === 'Enter' && chosen !== undefined) onOpen(chosen);
    else {
      const target = targetOf(event.key, active, rows, isOption);
      if (target === null) return;
      onActive(target);
    }
    event.preventDefault();
  };

  const { first, last } = rowsInView(tops, view.scrollTop, view.height, SPARE_ROWS);
  const drawn = rows.slice(first, last + 1);
  return (
    <div
      ref={box}
      className={styles.box}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={active >= first && active <= last ? `row-${active}` : undefined}
      onScroll={measure}
      onKeyDown={move}
    >
      <div role="presentation" style={{ height: tops[rows.length] }}>
        {drawn.map((row, offset) => {
          const index = first + offset;
          const place = { top: tops[index], height: heightOf(row) };
          if (!isOption(row)) {
            return (
              <div key={index} role="presentation" className={styles.row} style={place}>
                {props.children(row, false)}
              </div>
            );
          }
          return (
            <div
              key={index}
              id={`row-${index}`}
              role="option"
              aria-selected={index === active}
              aria-label={props.optionLabel(row)}
              aria-posinset={(places.get(index) ?? 0) + 1}
              aria-setsize={places.size}
              className={styles.row}
              style={place}
              onClick={() => {
                onActive(index);
                onOpen(row);
              }}
            >
              {props.children(row, index === active)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The 0-based place of each option among the options, by row index. */
function placesOfOptions<Row>(rows: readonly Row[], isOption: (row: Row) => boolean): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  rows.forEach((row, index) => {
    if (isOption(row)) places.set(index, places.size);
  });
  return places;
}

/** Where a key leads from the chosen row; null if the key is not the list's. */
function targetOf<Row>(
  key: string,
  active: number,
  rows: readonly Row[],
  isOption: (row: Row) => boolean,
): number | null {
  const step = (from: number, by: 1 | -1): number => {
    for (let index = from; index >= 0 && index < rows.length; index += by) {
      const row = rows[index];
      if (row !== undefined && isOption(row)) return index;
    }
    return active;
  };
  switch (key) {
    case 'ArrowDown':
      return step(active + 1, 1);
    case 'ArrowUp':
      return step(active - 1, -1);
    case 'PageDown':
      return step(Math.min(rows.length - 1, active + PAGE), active + PAGE < rows.length ? 1 : -1);
    case 'PageUp':
      return step(Math.max(0, active - PAGE), active - PAGE > 0 ? -1 : 1);
    case 'Home':
      return step(0, 1);
    case 'End':
      return step(rows.length - 1, -1);
    default:
      return null;
  }
}
