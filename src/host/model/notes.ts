/** What a cell's note says. */

interface Note {
  readonly texts?: readonly { readonly text?: string }[];
}

/** null where the cell has none. */
export function noteText(note: string | Note | undefined): string | null {
  if (note === undefined) return null;
  return typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text ?? '').join('');
}
