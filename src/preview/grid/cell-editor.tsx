/** The box in which a cell is typed. */
import { useEffect, useRef, useState, type ReactElement } from 'react';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CellEditorProps {
  readonly editing: Editing;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The typed text, null for none (Esc); and the key that ended it, which moves on. */
  readonly onFinish: (text: string | null, stroke: { readonly key: string; readonly shift: boolean } | null) => void;
}

export function CellEditor({ editing, left, top, width, height, onFinish }: CellEditorProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(editing.text);
  useEffect(() => input.current?.focus(), []);
  return (
    <input
      ref={input}
      aria-label={`${editing.row + 1}, ${editing.column + 1}`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onFinish(text, null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onFinish(null, null);
        else if (event.key === 'Enter' || event.key === 'Tab')
          onFinish(text, { key: event.key, shift: event.shiftKey });
        else return;
        event.preventDefault();
      }}
      style={{
        position: 'absolute',
        left: left - 1,
        top: top - 1,
        minWidth: Math.max(width + 1, Math.min(360, text.length * 9 + 16)),
        width: Math.max(width + 1, Math.min(360, text.length * 9 + 16)),
        height: height + 1,
        boxSizing: 'border-box',
        border: '2px solid #0F6C5C',
        padding: '0 2px',
        font: '14.6px var(--sheet-font)',
        outline: 'none',
        background: '#fff',
      }}
    />
  );
}
