/**
 * Sentences at the marked cells, as notes, where Excel has them for add-ins (ExcelApi 1.18). A note of ours is known by its
 * first line; every other note is the staff's: it is left alone, and a cell that has one gets none of ours.
 */
import type { Issue } from '../register/issue';
import { fullAddress } from '../sheet/address';
import type { Words } from '../strings';
import { issueMessage, issueTodo } from '../strings/issue-words';
import { canBeMarked } from './marks';
import { pausesBetweenSteps } from './pause';
import type { Payload } from './payload';
import type { OpenWorkbook } from './read-workbook';
import { hasExcelApi } from './run';

/** The same in every language: notes that were set in one are taken away in another. */
export const NOTE_FIRST_LINE = '— Prisotnik —';

/**
 * Beyond this many cells notes would slow the workbook down, and nobody goes through them one by one; marks and list are
 * complete. The number is ours: Microsoft gives no limit of notes ("Excel specifications and limits", "Work with notes using
 * the Excel JavaScript API"), only the 5 MB of a request (see payload.ts), of which a thousand usual notes take 0.7.
 */
const MOST_NOTES = 1000;

/** Excel takes more, but a note longer than this does not fit the screen. */
const MOST_CHARACTERS = 1000;

/** What a note takes in a request besides its text, and the removal of one: a little more than was measured. */
const NOTE_BYTES = 600;
const CLEAR_BYTES = 1000;

export const hasNotes = (): boolean => hasExcelApi('1.18');

/** A note that stands in the workbook. */
export interface StandingNote {
  readonly sheet: string;
  readonly cell: string;
  readonly isOurs: boolean;
}

export const isOurNote = (content: string): boolean => content.startsWith(NOTE_FIRST_LINE);

/** Queues the removal of every note of ours. */
export async function queueClearNotes(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  payload: Payload,
): Promise<void> {
  for (const { sheet, cell, isOurs } of open.standingNotes) {
    if (!isOurs || open.protectedSheets.has(sheet)) continue;
    await payload.reserve(CLEAR_BYTES);
    context.workbook.worksheets.getItem(sheet).notes.getItem(cell).delete();
  }
}

/** Queues a note for each cell with issues whose sheet can be marked. @returns how many cells get none, because there are too many */
export async function queueNotes(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  issues: readonly Issue[],
  words: Words,
  payload: Payload,
): Promise<number> {
  if (!hasNotes()) return 0;
  const taken = new Set(open.standingNotes.filter(({ isOurs }) => !isOurs).map(fullAddress));
  const byCell = new Map<string, Issue[]>();
  const leftOut = new Set<string>();
  for (const issue of issues) {
    const place = fullAddress(issue.at);
    if (!canBeMarked(open, issue.at.sheet) || taken.has(place)) continue;
    const known = byCell.get(place);
    if (known) known.push(issue);
    else if (byCell.size < MOST_NOTES) byCell.set(place, [issue]);
    else leftOut.add(place);
  }
  const pauseIfLong = pausesBetweenSteps();
  for (const [first, ...others] of byCell.values()) {
    if (!first) continue;
    await pauseIfLong();
    const { sheet, cell } = first.at;
    // A cell of a merged area or of an area of several is spoken of at its first cell.
    const place = cell.split(':')[0] ?? cell;
    const text = noteText([first, ...others], words);
    // A letter with a diacritic is two bytes.
    await payload.reserve(NOTE_BYTES + 2 * text.length);
    context.workbook.worksheets.getItem(sheet).notes.add(place, text);
  }
  return leftOut.size;
}

function noteText(issues: readonly Issue[], words: Words): string {
  const sentences = issues.map((issue) => `${issueMessage(issue, words)} ${issueTodo(issue, words)}`);
  const text = [NOTE_FIRST_LINE, ...sentences].join('\n');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}
