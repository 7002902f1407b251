/** The letters above the columns and the numbers beside the rows. */
import { memo, type CSSProperties, type ReactElement } from 'react';
import { columnLetters } from '../../sheet/address';
import type { Axis, Stretch } from './axis';
import { HEADER_HEIGHT, type SelectedSpan } from './measures';

export interface HeaderProps {
  readonly axis: Axis;
  readonly stretches: readonly Stretch[];
  readonly selected: SelectedSpan;
  readonly onPick: (line: number, extend: boolean) => void;
}

const HEADER: CSSProperties = {
  position: 'absolute',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 12,
  userSelect: 'none',
  cursor: 'default',
};

function ColumnHeadersOf({ axis, stretches, selected, onPick }: HeaderProps): ReactElement {
  return (
    <div role="row" aria-rowindex={1}>
      {stretches.map((stretch, index) => (
        <div
          key={index}
          role="presentation"
          style={{
            position: 'absolute',
            left: stretch.offset,
            top: 0,
            width: stretch.length,
            height: HEADER_HEIGHT,
            overflow: 'hidden',
          }}
        >
          {linesOf(stretch).map((column) => (
            <div
              key={column}
              role="columnheader"
              style={{
                ...HEADER,
                ...look(column, selected),
                left: axis.startOf(column) + stretch.shift,
                top: 0,
                width: axis.sizeOf(column),
                height: HEADER_HEIGHT,
                overflow: 'hidden',
              }}
              onMouseDown={(event) => onPick(column, event.shiftKey)}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function RowHeadersOf({
  axis,
  stretches,
  selected,
  onPick,
  width,
}: HeaderProps & { readonly width: number }): ReactElement {
  return (
    <div role="presentation">
      {stretches.map((stretch, index) => (
        <div
          key={index}
          role="presentation"
          style={{
            position: 'absolute',
            top: stretch.offset,
            left: 0,
            height: stretch.length,
            width,
            overflow: 'hidden',
          }}
        >
          {linesOf(stretch).map((row) => (
            <div
              key={row}
              aria-hidden="true"
              style={{
                ...HEADER,
                ...look(row, selected),
                top: axis.startOf(row) + stretch.shift,
                left: 0,
                height: axis.sizeOf(row),
                width,
                overflow: 'hidden',
              }}
              onMouseDown={(event) => onPick(row, event.shiftKey)}
            >
              {row + 1}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

export const ColumnHeaders = memo(ColumnHeadersOf);
export const RowHeaders = memo(RowHeadersOf);

const linesOf = ({ first, last }: Stretch): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function look(line: number, { first, last }: SelectedSpan): CSSProperties {
  return line >= first && line <= last
    ? {
        background: '#CFE6E0',
        color: '#0A4B40',
        fontWeight: 600,
        borderRight: '1px solid #B7CFC9',
        borderBottom: '1px solid #B7CFC9',
      }
    : { background: '#F3F4F6', color: '#4B5563', borderRight: '1px solid #DADDE2', borderBottom: '1px solid #DADDE2' };
}
