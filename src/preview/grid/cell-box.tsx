/** One cell of the grid that holds or shows something. */
import { memo, type CSSProperties, type ReactElement } from 'react';
import type { GridCell } from './sheet-view';

export interface CellBoxProps {
  readonly cell: GridCell;
  readonly id: string;
  readonly column: number;
  readonly selected: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width up to which the text may run over empty neighbours; `width` where it may not. */
  readonly spill: number;
  /** A merged cell hides the grid lines of the cells that it covers. */
  readonly merged: boolean;
}

const PIXELS_PER_POINT = 96 / 72;
const STANDARD_SIZE = 11;
const TEXT: CSSProperties = { position: 'relative' };
/** A text that runs over its neighbours hides the grid lines between them. */
const OVER_LINES: CSSProperties = { position: 'relative', background: '#fff', boxShadow: '0 -3px #fff, 0 2px #fff' };
const ALIGN = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function CellBoxOf(props: CellBoxProps): ReactElement {
  const { cell, left, top, width, height, spill } = props;
  const { look } = cell;
  const horizontal = look.horizontal ?? NATURAL[cell.kind];
  const box: CSSProperties = {
    position: 'absolute',
    // Borders of neighbours lie upon each other.
    left: left - 1,
    top: top - 1,
    width: spill + 1,
    height: height + 1,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: ALIGN[look.vertical ?? 'bottom'],
    justifyContent: JUSTIFY[horizontal],
    textAlign: horizontal,
    padding: '1px 4px',
    paddingLeft: horizontal === 'left' ? 4 + (look.indent ?? 0) : undefined,
    paddingRight: horizontal === 'right' ? 4 + (look.indent ?? 0) : undefined,
    overflow: 'hidden',
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: look.wrap ? 'anywhere' : undefined,
    lineHeight: 1.2,
    color: look.color,
    fontWeight: look.bold ? 700 : undefined,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecoration:
      [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ').trim() || undefined,
    fontSize: (look.size ?? STANDARD_SIZE) * PIXELS_PER_POINT,
    fontFamily: look.font ? `'${look.font}', var(--sheet-font)` : undefined,
  };
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={props.column + 1}
      aria-selected={props.selected}
      aria-description={cell.note ?? undefined}
      title={cell.note ?? undefined}
      style={box}
    >
      <span
        style={{
          ...background(look),
          position: 'absolute',
          left: 0,
          top: 0,
          width: width + 1,
          height: height + 1,
          boxSizing: 'border-box',
        }}
      />
      {props.merged && !look.fill && (
        <span
          style={{ position: 'absolute', left: 1, top: 1, width: width - 1, height: height - 1, background: '#fff' }}
        />
      )}
      <span style={spill > width && !look.fill ? OVER_LINES : TEXT}>{cell.text}</span>
      {cell.note !== null && <NoteCorner left={width} />}
    </div>
  );
}

const NATURAL: Readonly<Record<GridCell['kind'], 'left' | 'center' | 'right'>> = {
  text: 'left',
  empty: 'left',
  number: 'right',
  boolean: 'center',
  error: 'center',
};

function background({ fill, top, right, bottom, left }: GridCell['look']): CSSProperties {
  return { background: fill, borderTop: top, borderRight: right, borderBottom: bottom, borderLeft: left };
}

/** The red corner of a cell with a note. */
function NoteCorner({ left }: { readonly left: number }): ReactElement {
  return (
    <span
      style={{
        position: 'absolute',
        left: left - 8,
        top: 0,
        width: 0,
        height: 0,
        borderTop: '7px solid #C4314B',
        borderLeft: '7px solid transparent',
      }}
    />
  );
}

export const CellBox = memo(CellBoxOf);
