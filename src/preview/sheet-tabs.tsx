/** The tabs of the sheets below the grid, and what is selected. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SheetTab } from '../host';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    alignItems: 'stretch',
    height: '32px',
    overflowX: 'auto',
    overflowY: 'hidden',
    scrollbarWidth: 'none',
    minWidth: 0,
    flexGrow: 1,
  },
  tab: {
    flexShrink: 0,
    border: 'none',
    borderRight: '1px solid #E1E4E8',
    padding: '0 14px',
    backgroundColor: 'transparent',
    color: '#374151',
    fontFamily: 'inherit',
    fontSize: '13px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    boxShadow: 'inset 0 -3px 0 var(--tab-color, transparent)',
    ':hover': { backgroundColor: '#ECEFF2' },
    ':focus-visible': { outline: '2px solid #0F6C5C', outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: '#fff',
    color: '#0A4B40',
    fontWeight: 600,
    boxShadow: 'inset 0 -3px 0 var(--tab-color, #0F6C5C)',
  },
});

export interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

export function SheetTabs({ label, sheets, active, onActivate }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, sheets]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.findIndex(({ name }) => name === active) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onActivate(next.name);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.name)}"]`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {sheets.map(({ name, color }) => (
        <button
          key={name}
          type="button"
          role="tab"
          data-sheet={name}
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          className={mergeClasses(styles.tab, name === active && styles.active)}
          style={color === null ? {} : { ['--tab-color' as string]: color }}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
