/** "Vpisujemo črko aktivnosti, ki se je je stanovalec udeležil" over lines of letters: whoever has one of them was there. */
import { textAt, type Grid, type Place } from '../cells/grid';
import type { LegendHit } from './legend-in-sheet';
import { legendLine, mayBeSentence, meaningOfLine, type LegendLine } from './legend-line';
import { fold } from '../words/text';

const LETTER =
  /(^| )(crk[oae]|znak|oznak[oae]|kratic[oae]|letters?|codes?) (of |for )?(the |each )?(aktivnost|dejavnost|delavnic|krozk|activit|workshop)/;
const TOOK_PART = /(^| )(udelezil[aio]?|obiskal[aio]?|sodeloval[aio]?|attended|took part|joined)( |$)/;
/** What is not so, or not yet. */
const NOT_YET = /(^| )(ni|ne|niso|nista|bo|bodo|bomo|zeli|zelijo|not|will|would|didn)( |$)/;

const isLabel = (folded: string): boolean => LETTER.test(folded) && TOOK_PART.test(folded) && !NOT_YET.test(folded);

/** Of an activity it takes no more words. */
const LONGEST_NAME = 3;

/** "V primeru odsotnosti pustimo prazno" among "V vadba" and "K kvačkanje". */
const isSentence = (line: LegendLine): boolean =>
  mayBeSentence(line) && (meaningOfLine(line.words) !== null || fold(line.words).split(' ').length > LONGEST_NAME);

/** A legend is so long at most. */
const LONGEST_BLOCK = 25;

/** The lines below such a label without a gap; what their words say otherwise ("povabljen, odklonil"), they mean. */
export function lettersOfActivities(grid: Grid, texts: readonly Place[], known: readonly LegendHit[]): LegendHit[] {
  const explained = new Set(known.map(({ row, column }) => `${row}/${column}`));
  const free = new Set(texts.map(({ row, column }) => `${row}/${column}`));
  return texts
    .filter(({ row, column }) => isLabel(textAt(grid, row, column).folded))
    .flatMap(({ row: first, column }) => {
      const found: LegendHit[] = [];
      for (let row = first + 1; row <= first + LONGEST_BLOCK && free.has(`${row}/${column}`); row++) {
        const line = explained.has(`${row}/${column}`) ? null : legendLine(textAt(grid, row, column));
        if (line === null || isSentence(line)) continue;
        const { mark, words: description } = line;
        const meaning = meaningOfLine(description) ?? 'present';
        found.push({ mark, meaning, description, at: grid.ref(row, column), row, column, explainedAt: null });
      }
      return found;
    });
}
