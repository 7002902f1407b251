/** The workbook's grid: draws only what is in view, whatever the size of the sheet; selects, edits and scrolls as Excel does. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { cellAddress } from '../../sheet/address';
import { axisOf, stretchesOf } from './axis';
import { CellEditor, type Editing } from './cell-editor';
import { ColumnHeaders, RowHeaders } from './headers';
import { HEADER_HEIGHT, rowHeaderWidth } from './measures';
import { Region } from './region';
import { moved, oneCell, type Bounds, type Selection } from './selection';
import type { SheetView } from './sheet-view';

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

export interface GridProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly label: string;
  readonly onSelect: (selection: Selection) => void;
  /** The text that was typed into a cell; '' clears it. */
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onClear: (selection: Selection) => void;
  /** Told when a cell is opened for typing and when it is closed again. */
  readonly onEditing: (editing: boolean) => void;
  readonly onMenu: (x: number, y: number) => void;
}

export function Grid(props: GridProps): ReactElement {
  const { view, selection, onSelect, onType, onEditing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, left: 0, width: 800, height: 500 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const dragging = useRef(false);

  const rowCount = Math.max(LEAST_ROWS, view.usedRows + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, view.usedColumns + SPARE_COLUMNS);
  const rows = useMemo(() => axisOf(rowCount, (row) => view.rowHeight(row)), [view, rowCount]);
  const columns = useMemo(() => axisOf(columnCount, (column) => view.columnWidth(column)), [view, columnCount]);
  const headerWidth = rowHeaderWidth(rowCount);
  const room = { width: Math.max(0, scroll.width - headerWidth), height: Math.max(0, scroll.height - HEADER_HEIGHT) };
  const rowStretches = useMemo(
    () => stretchesOf(rows, view.frozenRows, scroll.top, room.height),
    [rows, view.frozenRows, scroll.top, room.height],
  );
  const columnStretches = useMemo(
    () => stretchesOf(columns, view.frozenColumns, scroll.left, room.width),
    [columns, view.frozenColumns, scroll.left, room.width],
  );
  const idOf = useCallback((row: number, column: number) => `cell-${cellAddress(row, column)}`, []);

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    setScroll({
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    });
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);

  // The selection comes into view, from wherever it was moved.
  const { toRow, toColumn } = selection;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const width = element.clientWidth - headerWidth;
    const height = element.clientHeight - HEADER_HEIGHT;
    if (toRow >= view.frozenRows) {
      const frozen = rows.startOf(view.frozenRows);
      const [top, bottom] = [rows.startOf(toRow), rows.startOf(toRow + 1)];
      if (top - frozen < element.scrollTop) element.scrollTop = top - frozen;
      else if (bottom > element.scrollTop + height) element.scrollTop = bottom - height;
    }
    if (toColumn >= view.frozenColumns) {
      const frozen = columns.startOf(view.frozenColumns);
      const [left, right] = [columns.startOf(toColumn), columns.startOf(toColumn + 1)];
      if (left - frozen < element.scrollLeft) element.scrollLeft = left - frozen;
      else if (right > element.scrollLeft + width) element.scrollLeft = right - width;
    }
  }, [toRow, toColumn, rows, columns, view, headerWidth]);

  const bounds: Bounds = {
    rows: rowCount,
    columns: columnCount,
    page: Math.max(1, Math.floor(room.height / 20) - 1),
    lastRow: Math.max(0, view.usedRows - 1),
    lastColumn: Math.max(0, view.usedColumns - 1),
  };

  const placeOf = (event: MouseEvent): { row: number; column: number } | null => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return null;
    const x = event.clientX - box.left - headerWidth;
    const y = event.clientY - box.top - HEADER_HEIGHT;
    if (x < 0 || y < 0 || x > room.width || y > room.height) return null;
    const frozenWidth = columns.startOf(view.frozenColumns);
    const frozenHeight = rows.startOf(view.frozenRows);
    const place = {
      row: rows.at(y < frozenHeight ? y : y + scroll.top),
      column: columns.at(x < frozenWidth ? x : x + scroll.left),
    };
    const merge = view.merges.find(
      (each) =>
        place.row >= each.firstRow &&
        place.row <= each.lastRow &&
        place.column >= each.firstColumn &&
        place.column <= each.lastColumn,
    );
    return merge ? { row: merge.firstRow, column: merge.firstColumn } : place;
  };

  const edit = (text: string | null): void => {
    const cell = view.cell(selection.row, selection.column);
    setEditing({
      row: selection.row,
      column: selection.column,
      text: text ?? cell?.source ?? '',
    });
    onEditing(true);
  };
  const finish = (text: string | null, stroke: { readonly key: string; readonly shift: boolean } | null): void => {
    if (!editing) return;
    setEditing(null);
    onEditing(false);
    if (text !== null) onType(editing.row, editing.column, text);
    if (stroke) {
      const next = moved(oneCell(editing.row, editing.column), { ...stroke, ctrl: false }, bounds);
      if (next) onSelect(next);
    }
    scroller.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing) return;
    const { key } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(selection, { key, shift: event.shiftKey, ctrl }, bounds);
    if (next) onSelect(next);
    else if (key === 'F2') edit(null);
    else if (key === 'Delete' || key === 'Backspace') props.onClear(selection);
    else if (key.length === 1 && !ctrl && !event.altKey) edit(key);
    else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place || editing) return;
    if (event.button === 0) {
      dragging.current = true;
      onSelect(
        event.shiftKey ? { ...selection, toRow: place.row, toColumn: place.column } : oneCell(place.row, place.column),
      );
    }
  };
  const onMouseMove = (event: MouseEvent): void => {
    if (!dragging.current) return;
    const place = event.buttons === 1 ? placeOf(event) : null;
    if (!place) dragging.current = event.buttons === 1;
    else if (place.row !== selection.toRow || place.column !== selection.toColumn) {
      onSelect({ ...selection, toRow: place.row, toColumn: place.column });
    }
  };

  const selectedRows = span(selection.row, selection.toRow);
  const selectedColumns = span(selection.column, selection.toColumn);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      aria-activedescendant={idOf(selection.row, selection.column)}
      style={{
        position: 'absolute',
        inset: 0,
        overflow: 'auto',
        background: '#fff',
        outline: 'none',
        fontFamily: 'var(--sheet-font)',
      }}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onMouseUp={() => {
        dragging.current = false;
      }}
      onDoubleClick={(event) => {
        if (placeOf(event)) edit(null);
      }}
      onContextMenu={(event) => {
        const place = placeOf(event);
        if (!place) return;
        event.preventDefault();
        props.onMenu(event.clientX, event.clientY);
      }}
    >
      <div
        role="presentation"
        style={{ width: headerWidth + columns.startOf(columnCount), height: HEADER_HEIGHT + rows.startOf(rowCount) }}
      >
        <div
          role="presentation"
          style={{
            position: 'sticky',
            top: 0,
            left: 0,
            width: scroll.width,
            height: scroll.height,
            overflow: 'hidden',
          }}
        >
          <div role="presentation" style={{ position: 'absolute', left: headerWidth, top: HEADER_HEIGHT, ...room }}>
            {rowStretches.map((rowStretch) =>
              columnStretches.map((columnStretch) => (
                <Region
                  key={`${rowStretch.offset}-${columnStretch.offset}-${rowStretch === rowStretches[0]}-${columnStretch === columnStretches[0]}`}
                  {...{ view, rows, columns, rowStretch, columnStretch, selection, idOf }}
                />
              )),
            )}
            <FreezeLines width={columnStretches[0].length} height={rowStretches[0].length} />
            {editing && (
              <CellEditor
                editing={editing}
                left={columns.startOf(editing.column) - (editing.column < view.frozenColumns ? 0 : scroll.left)}
                top={rows.startOf(editing.row) - (editing.row < view.frozenRows ? 0 : scroll.top)}
                width={columns.sizeOf(editing.column)}
                height={rows.sizeOf(editing.row)}
                onFinish={finish}
              />
            )}
          </div>
          <div
            role="presentation"
            style={{ position: 'absolute', left: headerWidth, top: 0, width: room.width, height: HEADER_HEIGHT }}
          >
            <ColumnHeaders
              axis={columns}
              stretches={columnStretches}
              selected={selectedColumns}
              onPick={(column, extend) =>
                onSelect({
                  row: 0,
                  column: extend ? selection.column : column,
                  toRow: Math.max(0, view.usedRows - 1),
                  toColumn: column,
                })
              }
            />
          </div>
          <div
            role="presentation"
            style={{ position: 'absolute', left: 0, top: HEADER_HEIGHT, width: headerWidth, height: room.height }}
          >
            <RowHeaders
              axis={rows}
              stretches={rowStretches}
              selected={selectedRows}
              width={headerWidth}
              onPick={(row, extend) =>
                onSelect({
                  row: extend ? selection.row : row,
                  column: 0,
                  toRow: row,
                  toColumn: Math.max(0, view.usedColumns - 1),
                })
              }
            />
          </div>
          <div
            role="presentation"
            style={{
              position: 'absolute',
              left: 0,
              top: 0,
              width: headerWidth,
              height: HEADER_HEIGHT,
              boxSizing: 'border-box',
              background: '#F3F4F6',
              borderRight: '1px solid #DADDE2',
              borderBottom: '1px solid #DADDE2',
            }}
          />
        </div>
      </div>
    </div>
  );
}

const span = (one: number, other: number): { first: number; last: number } => ({
  first: Math.min(one, other),
  last: Math.max(one, other),
});

function FreezeLines({ width, height }: { readonly width: number; readonly height: number }): ReactElement {
  return (
    <>
      {height > 0 && (
        <div
          role="presentation"
          style={{ position: 'absolute', left: 0, right: 0, top: height - 1, height: 1, background: '#9AA5B1' }}
        />
      )}
      {width > 0 && (
        <div
          role="presentation"
          style={{ position: 'absolute', top: 0, bottom: 0, left: width - 1, width: 1, background: '#9AA5B1' }}
        />
      )}
    </>
  );
}
