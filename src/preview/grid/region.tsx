/** One part of the grid's view – frozen or scrolled – with its grid lines and cells. */
import { memo, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { Area } from '../../sheet/plan';
import type { Axis, Stretch } from './axis';
import { CellBox } from './cell-box';
import { ChartBox } from './chart-box';
import type { Selection } from './selection';
import type { GridCell, SheetView } from './sheet-view';

const LINE = '#E1E4E8';
/** Columns that a long text may run over. */
const LONGEST_SPILL = 14;

export interface RegionProps {
  /** A picture of one moment: another object whenever a cell may have changed. */
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowStretch: Stretch;
  readonly columnStretch: Stretch;
  readonly selection: Selection;
  readonly idOf: (row: number, column: number) => string;
}

function RegionOf(props: RegionProps): ReactElement | null {
  const { view, rows, columns, rowStretch, columnStretch, selection } = props;
  if (rowStretch.length <= 0 || columnStretch.length <= 0) return null;
  const place: CSSProperties = {
    position: 'absolute',
    left: columnStretch.offset,
    top: rowStretch.offset,
    width: columnStretch.length,
    height: rowStretch.length,
    overflow: 'hidden',
  };
  const merges = view.merges.filter((merge) => touches(merge, rowStretch, columnStretch));
  return (
    <div role="rowgroup" style={place}>
      {view.gridlines && <Lines {...props} />}
      {lines(rowStretch).map((row) => {
        if (rows.sizeOf(row) === 0) return null;
        const cells = lines(columnStretch).map((column) => cellAt(props, merges, row, column));
        const before = spillingInto(props, row);
        if (before === null && cells.every((cell) => cell === null)) return null;
        return (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {before === null ? null : cellAt(props, merges, row, before)}
            {cells}
          </div>
        );
      })}
      {merges.map((merge) =>
        // A merged cell whose first cell has scrolled away is still seen.
        merge.firstRow < rowStretch.first || merge.firstColumn < columnStretch.first ? (
          <div key={`${merge.firstRow}-${merge.firstColumn}`} role="row" aria-rowindex={merge.firstRow + 1}>
            {box(props, merge.firstRow, merge.firstColumn, merge)}
          </div>
        ) : null,
      )}
      {view.charts
        .filter(({ place }) => touches(place, rowStretch, columnStretch))
        .map((chart) => (
          <ChartBox
            key={`${chart.place.firstRow}-${chart.place.firstColumn}`}
            chart={chart}
            left={columns.startOf(chart.place.firstColumn) + columnStretch.shift}
            top={rows.startOf(chart.place.firstRow) + rowStretch.shift}
            width={columns.startOf(chart.place.lastColumn + 1) - columns.startOf(chart.place.firstColumn)}
            height={rows.startOf(chart.place.lastRow + 1) - rows.startOf(chart.place.firstRow)}
          />
        ))}
      <SelectionFrame {...{ rows, columns, rowStretch, columnStretch, selection }} />
    </div>
  );
}

export const Region = memo(RegionOf);

const lines = ({ first, last }: Stretch): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function touches(merge: Area, rows: Stretch, columns: Stretch): boolean {
  return (
    merge.firstRow <= rows.last &&
    merge.lastRow >= rows.first &&
    merge.firstColumn <= columns.last &&
    merge.lastColumn >= columns.first
  );
}

function cellAt(props: RegionProps, merges: readonly Area[], row: number, column: number): ReactNode {
  const merge = merges.find(
    (each) => row >= each.firstRow && row <= each.lastRow && column >= each.firstColumn && column <= each.lastColumn,
  );
  if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) return null;
  return box(props, row, column, merge);
}

function box(props: RegionProps, row: number, column: number, merge: Area | undefined): ReactNode {
  const { view, rows, columns, rowStretch, columnStretch, selection } = props;
  const selected = isSelected(selection, row, column);
  const active = selection.row === row && selection.column === column;
  const found = columns.sizeOf(column) === 0 ? null : view.cell(row, column);
  if (!found && !active && !merge) return null;
  const cell = found ?? EMPTY;
  const width = columns.startOf((merge?.lastColumn ?? column) + 1) - columns.startOf(column);
  return (
    <CellBox
      key={column}
      cell={cell}
      id={props.idOf(row, column)}
      column={column}
      selected={selected}
      left={columns.startOf(column) + columnStretch.shift}
      top={rows.startOf(row) + rowStretch.shift}
      width={width}
      height={rows.startOf((merge?.lastRow ?? row) + 1) - rows.startOf(row)}
      merged={merge !== undefined}
      spill={merge ? width : spillOf(view, cell, row, column, columns)}
    />
  );
}

const EMPTY: GridCell = { text: '', source: '', number: null, kind: 'empty', look: {}, note: null };

/** A text that does not fit runs over the empty cells on its right, as in Excel. */
function spillOf(view: SheetView, cell: GridCell, row: number, column: number, columns: Axis): number {
  const own = columns.sizeOf(column);
  const { look } = cell;
  if (cell.kind !== 'text' || look.wrap || (look.horizontal && look.horizontal !== 'left')) return own;
  const needed = cell.text.length * (look.size ?? 11) * 0.8;
  let width = own;
  for (let next = column + 1; width < needed && next <= column + LONGEST_SPILL && next < columns.count; next += 1) {
    const neighbour = view.cell(row, next);
    if (neighbour && neighbour.text !== '') break;
    width += columns.sizeOf(next);
  }
  return width;
}

/** The column left of the part whose text runs into it; null for none. */
function spillingInto({ view, columns, columnStretch }: RegionProps, row: number): number | null {
  const { first } = columnStretch;
  for (let column = first - 1; column >= Math.max(0, first - LONGEST_SPILL); column -= 1) {
    const cell = view.cell(row, column);
    if (!cell || cell.text === '') continue;
    const end = columns.startOf(column) + spillOf(view, cell, row, column, columns);
    return end > columns.startOf(first) ? column : null;
  }
  return null;
}

function isSelected({ row, column, toRow, toColumn }: Selection, atRow: number, atColumn: number): boolean {
  return (
    atRow >= Math.min(row, toRow) &&
    atRow <= Math.max(row, toRow) &&
    atColumn >= Math.min(column, toColumn) &&
    atColumn <= Math.max(column, toColumn)
  );
}

function Lines({ rows, columns, rowStretch, columnStretch }: RegionProps): ReactElement {
  return (
    <div role="presentation">
      {lines(rowStretch).map((row) => (
        <div
          key={row}
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: rows.startOf(row + 1) + rowStretch.shift - 1,
            height: 1,
            background: LINE,
          }}
        />
      ))}
      {lines(columnStretch).map((column) => (
        <div
          key={column}
          style={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: columns.startOf(column + 1) + columnStretch.shift - 1,
            width: 1,
            background: LINE,
          }}
        />
      ))}
    </div>
  );
}

type FrameProps = Pick<RegionProps, 'rows' | 'columns' | 'rowStretch' | 'columnStretch' | 'selection'>;

function SelectionFrame({ rows, columns, rowStretch, columnStretch, selection }: FrameProps): ReactElement {
  const left = columns.startOf(Math.min(selection.column, selection.toColumn)) + columnStretch.shift;
  const right = columns.startOf(Math.max(selection.column, selection.toColumn) + 1) + columnStretch.shift;
  const top = rows.startOf(Math.min(selection.row, selection.toRow)) + rowStretch.shift;
  const bottom = rows.startOf(Math.max(selection.row, selection.toRow) + 1) + rowStretch.shift;
  const several = selection.row !== selection.toRow || selection.column !== selection.toColumn;
  const active: CSSProperties = {
    position: 'absolute',
    left: left - 1,
    top: top - 1,
    width: right - left + 1,
    height: bottom - top + 1,
    boxSizing: 'border-box',
    border: '2px solid #0F6C5C',
    background: several ? 'rgba(15, 108, 92, 0.10)' : undefined,
    pointerEvents: 'none',
  };
  return <div role="presentation" data-selection="" style={active} />;
}
