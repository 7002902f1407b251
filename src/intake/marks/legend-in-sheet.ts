/** Finds a sheet's own legend: "P = Present", "P – prisoten", a mark beside its meaning, several in one cell. */
import type { TextFacts } from '../cells/cell-facts';
import { cellAddress } from '../../sheet/address';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { belowLabels } from './legend-below-label';
import { othersInBlock } from './legend-block';
import { meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { isLegendLabel } from '../people/names';
import type { LegendReading } from '../reading';
import { fold } from '../words/text';

/** Letters of a cell that holds a whole legend; each mark of the programme takes about thirty. */
const LONGEST_LEGEND = 2000;

/** A mark is short: letters, a digit or a sign. */
const isMark = (text: string): boolean =>
  text !== '' && text.length <= 5 && !/\s.*\s/.test(text) && !/^\d{2,}$/.test(text);

/** "P = Present", "P - Present", "P: Present", "(P) Present". */
const MARK_FIRST = /^[("'[]?([^\s=:()"'\]]{1,5})[)"'\]]?\s*(?:=|:|–|-|—|→|\t|\))\s*["']?(.{2,60}?)["']?\.?$/u;
/** "Present = P", "Present (P)", "Present: P". */
const MARK_LAST = /^(.{2,60}?)\s*(?:=|:|–|-|—|→|\()\s*["']?([^\s=:()"']{1,4})["']?\)?\.?$/u;

/** "出勤√", "公休G": Chinese words need nothing between them and their sign. */
const HAN_FIRST = /^(?:.*[\s：:、])?(\p{Script=Han}{2,6})([^\p{Script=Han}\s\d]{1,2})$/u;

export interface LegendHit extends LegendReading {
  readonly row: number;
  readonly column: number;
  /** The other cell, where mark and explanation stand in two. */
  readonly explainedAt: { readonly row: number; readonly column: number } | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * @param isBody tells the cells that are people's marks or names: a legend is never read from there
 */
export function findLegend(grid: Grid, isBody: (row: number, column: number) => boolean): LegendHit[] {
  const texts = textsOutside(grid, isBody);
  const labels = texts.filter(({ row, column }) => isLegendLabel(textAt(grid, row, column)));
  const hits = belowSigns(grid, texts, isBody);
  for (const { row, column } of texts) {
    const facts = textAt(grid, row, column);
    if (facts.text.length > LONGEST_LEGEND) continue;
    const inCell = explanationsInCell(facts);
    if (inCell.length > 0) {
      for (const { mark, meaning, description } of inCell) {
        hits.push({ mark, meaning, description, at: grid.ref(row, column), row, column, explainedAt: null });
      }
      continue;
    }
    const beside = besideCell(grid, row, column, isBody, labels);
    if (beside) hits.push(beside);
  }
  hits.push(...belowLabels(grid, texts, labels, hits));
  const block = [...hits, ...othersInBlock(grid, hits, (row, column) => !isBody(row, column))];
  return [...block, ...dashesAmong(grid, block, texts), ...inNotes(grid)];
}

/** The note at a heading may be the whole legend: "x = prisoten, o = opravičeno"; of others, one explanation may be a remark. */
function inNotes(grid: Grid): LegendHit[] {
  return grid.notes.flatMap(({ row, column, text }) => {
    const told = text.length > LONGEST_LEGEND ? [] : explanationsIn(text);
    if (told.length < FEWEST_TOGETHER) return [];
    const at = { sheet: grid.name, cell: cellAddress(row, column) };
    return told.map((each) => ({ ...each, at, row: OUTSIDE, column: OUTSIDE, explainedAt: null }));
  });
}

/** A note stands in no cell. */
const OUTSIDE = -1;

/** Lines and wide gaps part what a cell explains; other signs that do not print are blanks. */
const asLaidOut = (written: string): string =>
  written
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|[\p{Zs}\u200b\u200e\u200f\ufeff\u2028\u2029]/gu, ' ')
    .trim();

/** "- ni ga bilo" right above or below "P – prisoten" explains the dash; where the other lines begin with dashes, too, it is none but a bullet. */
function dashesAmong(grid: Grid, hits: readonly LegendHit[], texts: readonly Place[]): LegendHit[] {
  const explained = new Set(hits.map(({ row, column }) => `${row}/${column}`));
  if (explained.size === 0) return [];
  return texts.flatMap(({ row, column }): LegendHit[] => {
    const told = dashed(textAt(grid, row, column).text);
    const isAmong = [row - 1, row + 1].some((at) => explained.has(`${at}/${column}`));
    if (told === null || explained.has(`${row}/${column}`) || !isAmong) return [];
    return [{ ...told, at: grid.ref(row, column), row, column, explainedAt: null }];
  });
}

function dashed(text: string): Explanation | null {
  const [, mark = '', description = ''] = /^([-–—]) ?(\p{L}{2,}(?: \p{L}+){0,2})$/u.exec(text) ?? [];
  const meaning = description === '' ? null : meaningOfExplanation(fold(description));
  return meaning === null ? null : { mark, meaning, description };
}

/** What lines and wide gaps part ("P prisoten   D družinski razlogi   B bolan") is as written; where that tells less, they are so many by chance. */
function explanationsInCell({ text, raw }: TextFacts): readonly Explanation[] {
  const laidOut = asLaidOut(raw);
  const told = explanationsIn(text);
  const parted = laidOut === text ? told : explanationsIn(laidOut);
  return parted.length >= told.length ? parted : told;
}

/** In the order of reading: of a long sheet, few cells are outside its table. */
function textsOutside(grid: Grid, isBody: (row: number, column: number) => boolean): Place[] {
  const texts: Place[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (typeof grid.at(row, column) === 'string' && !blankAt(grid, row, column) && !isBody(row, column))
        texts.push({ row, column });
    }
  }
  return texts;
}

/** So many signs beside each other, each over its word, are no chance. */
const FEWEST_SIGNS = 4;

/** A row of signs over the row of their words: "√ ● ○" over "present, off, ill". */
function belowSigns(
  grid: Grid,
  texts: readonly Place[],
  isBody: (row: number, column: number) => boolean,
): LegendHit[] {
  const signs = new Map<number, number[]>();
  for (const { row, column } of texts) {
    if (!/^[^\p{L}\p{N}\s]{1,2}$/u.test(textAt(grid, row, column).text)) continue;
    if (row + 1 >= grid.rows || isBody(row + 1, column)) continue;
    if (/^\p{L}{2}/u.test(textAt(grid, row + 1, column).text)) signs.set(row, [...(signs.get(row) ?? []), column]);
  }
  return [...signs].flatMap(([row, columns]) => {
    const meanings = columns.map((column) => meaningOfExplanation(textAt(grid, row + 1, column).folded));
    if (columns.length < FEWEST_SIGNS || meanings.every((meaning) => meaning === null)) return [];
    return columns.map((column, index) => ({
      mark: writtenAt(grid, row, column),
      meaning: meanings[index] ?? 'unclear',
      description: textAt(grid, row + 1, column).text,
      at: grid.ref(row, column),
      row,
      column,
      explainedAt: { row: row + 1, column },
    }));
  });
}

/** "V Vacation", "• Asistencia", "KD kolektivni dopust", "opr. opravičeno (potrdilo)": a sign, or how the word or words behind it begin. */
function initialFirst(part: string): RegExpExecArray | null {
  const match =
    /^([^\p{L}\p{N}\s=:()"'#-]|\p{Lu}{1,3}|\p{Ll}{2,4}(?=\.))\.? (\p{L}[\p{L} ]{2,40}?)(?: \([^()]*\))?$/u.exec(part);
  const mark = (match?.[1] ?? '').toLocaleUpperCase();
  const word = (match?.[2] ?? '').toLocaleUpperCase();
  // Behind another code in capitals stands another explanation.
  if (/(?<!^)\p{Lu}{2,}/u.test(match?.[2] ?? '') && /\p{Ll}/u.test(match?.[2] ?? '')) return null;
  if (meaningOfExplanation(fold(word)) === null) return null;
  const initials = word
    .split(' ')
    .map((each) => each.slice(0, 1))
    .join('');
  return !/\p{L}/u.test(mark) || word.startsWith(mark) || initials.startsWith(mark) ? match : null;
}

/** Of so many that are understood in one text, the others are explanations, too. */
const FEWEST_TOGETHER = 2;

const PARTED =
  /[,;\n|•]+|\s+·\s+|\s{2,}|(?<=\S)\s+(?=[^\s=]{1,4}\s*=\s*\S)|(?<=\p{Ll}{2})\s+(?=\p{Lu}{1,3}\s*[:–-]\s*\p{L}|\p{Lu}{1,3} \p{Ll}{4})|(?<=[^\s,;])\s\/\s/u;

/** "(1 = je, / = ni)" is a whole legend; "o = opravičen (izpit, sodišče)" is one explanation, whatever stands in its brackets. */
function partsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const bare = line.trim().replace(/^\(([^()]*)\)$/, '$1');
    const kept = bare.replace(/\([^()=]*\)/g, (inside) => inside.replace(/[,;|•]/g, '\u0000'));
    return kept.split(PARTED).map((part) =>
      part
        .replaceAll('\u0000', ',')
        .replace(/^[^:]{3,20}:\s+(?=.*[=-])|^(?:legenda|legend|legende|oznake|key)\s*:\s+/iu, '')
        .trim(),
    );
  });
}

/** "P prisoten/a", "D dopust (z odločbo)", "1 je prišel": a mark before what explains it. */
const BEFORE_WORDS = /^(\p{Lu}{1,2}|\d|[^\p{L}\p{N}\s.,;:()"'#-]) (\p{Ll}\p{L}{2,}[\p{L} /]{0,40}(?:\([^()]*\))?)$/u;
/** So many marks before words are a legend, whatever else stands beside them. */
const FEWEST_BEFORE_WORDS = 3;

/** "P prisoten/a   O odsoten/a   N razgovor   kosilo za domov se vpiše posebej": of several the others are marks, too, whose words say little, or none. */
function beforeWords(parts: readonly string[]): Explanation[] {
  const each = parts.flatMap((part) => part.split(/\s+(?=\p{Lu}{1,2} \p{Ll}{3})/u));
  const told = each.flatMap((part): Explanation[] => {
    const [, mark = '', description = ''] = BEFORE_WORDS.exec(part) ?? [];
    return mark === '' ? [] : [{ mark, description, meaning: meaningOfExplanation(fold(description)) ?? 'unclear' }];
  });
  const known = told.filter(({ meaning }) => meaning !== 'unclear');
  const areMarks = new Set(told.map(({ mark }) => mark)).size === told.length;
  return areMarks && known.length >= FEWEST_BEFORE_WORDS ? told : [];
}

/**
 * "1 prisoten, b bolan, op opravičeno", "✓ prisotna · – ni bila · odp. srečanje odpadlo": marks before words that mean something,
 * and nothing between; one alone may be a phrase.
 */
function besideWords(parts: readonly string[]): Explanation[] {
  const told = parts.map((part) => {
    const [, mark = '', words = ''] = BESIDE_WORDS.exec(part) ?? [];
    const description = fold(words.replace(/\s*\(.*\)$/, ''));
    // A single letter or a sign stands before several words; two letters there may be a word themselves.
    const isPhrase = description.includes(' ');
    if (mark === '' || /^(je|ni|ne|is|no|na|za|do|od|po)$/i.test(mark) || (isPhrase && !BEFORE_PHRASE.test(mark)))
      return null;
    const meaning = isPhrase ? meaningOfExplanation(description) : meaningOfWord(description);
    return { mark, meaning: meaning ?? 'unclear', description: words };
  });
  const all = told.flatMap((each) => each ?? []);
  const known = all.filter(({ meaning }) => meaning !== 'unclear').length;
  const isWhole = all.length === told.length && new Set(all.map(({ mark }) => mark)).size === all.length;
  return isWhole && known >= FEWEST_TOGETHER && known > all.length - known ? all : [];
}

const BEFORE_PHRASE = /^([^\p{L}\p{N}]|\p{L}|\p{L}{1,4}\.)$/u;
const BESIDE_WORDS = /^(\S{1,2}|\p{L}{1,4}\.) (\p{L}{2,}(?:[ /]\p{L}+){0,4}(?:\s*\([^()]*\))?)$/u;

interface Explanation {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  readonly description: string;
}

/** The explanations in one text; none unless at least one of its parts has a known meaning. */
export function explanationsIn(text: string): readonly Explanation[] {
  const parts = partsOf(text);
  const inWords = besideWords(parts);
  const found: Explanation[] = inWords.length > 0 ? inWords : beforeWords(parts);
  if (found.length > 0) return found;
  /** Signs behind words that nobody here knows, among others that are understood. */
  const open: Explanation[] = [];
  for (const part of parts) {
    const first = MARK_FIRST.exec(part) ?? initialFirst(part);
    const last = first ? null : (MARK_LAST.exec(part) ?? HAN_FIRST.exec(part));
    const [mark, description] = first ? [first[1] ?? '', first[2] ?? ''] : [last?.[2] ?? '', last?.[1] ?? ''];
    if (mark === '' || !isMark(mark) || /^\d/.test(description)) continue;
    const meaning = meaningOfExplanation(fold(description));
    if (meaning !== null && (first || meaningOfWord(fold(description)) !== null))
      found.push({ mark, meaning, description });
    else if (first && part.includes('=')) found.push({ mark, meaning: 'unclear', description });
    else if (first || /\p{Script=Han}$/u.test(description)) open.push({ mark, meaning: 'unclear', description });
  }
  if (found.length >= FEWEST_TOGETHER) found.push(...open);
  if (found.length > 0) found.push(...parts.flatMap((part) => dashed(part) ?? []));
  const told = found.length > 0 ? found : inProse(text);
  return told.some(({ meaning }) => meaning !== 'unclear') ? told : [];
}

/** "Enter P for Present, H for Half-Day"; "P za prisotnost, O za odsotnost". */
const FOR =
  /(?<![\p{L}\d])([\p{Lu}\d√✓x]{1,3})["'’”“]?\s+(?:for|za|für|pour|para)\s+(?:marking\s+)?(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)/gu;

/** "Znak ✓ pomeni prisotnost, poševnica / pomeni odsotnost". */
const MEANS =
  /(?<![\p{L}\d])([\p{Lu}\d]{1,3}|[^\p{L}\p{N}\s.,;:()"'’“”]{1,2}|x)["'’”“]?\s+(?:pomeni|pomenijo|označuje|means|stands for|bedeutet|steht für)\s+(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)/gu;

/** "V primeru bolezni napišemo B": the sign stands last. */
const WRITTEN =
  /(?:v primeru|ob|če je|in case of|bei)\s+(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)\s+(?:se\s+)?(?:na|v|za)?(?:pišemo|pišite|pišejo|piše|vpišemo|vpišite|označimo|označite|write|schreiben wir)\s+(?:z\s+|s\s+)?["'“„]?([\p{Lu}\d]{1,3})(?![\p{L}\d])/giu;

/** Most texts of a sheet explain nothing. */
const SAYS_WHAT_FOR =
  /\s(?:for|za|für|pour|para|pomeni|označuje|means|stands|bedeutet|steht|napi|vpi|zapi|pi[šs]|označi|write|schreib)/iu;

function inProse(text: string): Explanation[] {
  if (!SAYS_WHAT_FOR.test(text)) return [];
  const said = [FOR, MEANS].flatMap((words) =>
    [...text.matchAll(words)].map(([, mark = '', description = '']) => ({ mark, description })),
  );
  const behind = [...text.matchAll(WRITTEN)].map(([, description = '', mark = '']) => ({ mark, description }));
  return [...said, ...behind].flatMap(({ mark, description }) => {
    const meaning = meaningOfExplanation(fold(description));
    return meaning === null ? [] : [{ mark, meaning, description }];
  });
}

const isCapital = (mark: string): boolean => /^\p{Lu}+$/u.test(mark);

/** A mark with its meaning in the next cell to the right, or to the left. */
function besideCell(
  grid: Grid,
  row: number,
  column: number,
  isBody: (row: number, column: number) => boolean,
  labels: readonly Place[],
): LegendHit | null {
  const facts = textAt(grid, row, column);
  if (facts.text.length < 3) return null;
  const meaning = meaningOfExplanation(facts.folded);
  const inLegend = labels.some(
    (label) => row > label.row && row - label.row <= 25 && Math.abs(column - label.column) <= 4,
  );
  if (meaning === null && !inLegend) return null;
  for (const step of [-1, 1, -2, 2]) {
    const at = column + step;
    if (at < 0 || at >= grid.columns || blankAt(grid, row, at) || isBody(row, at)) continue;
    if (Math.abs(step) === 2 && !blankAt(grid, row, column + step / 2)) continue;
    const mark = writtenAt(grid, row, at)
      .replace(/^[("'[]|[)"'\]:=–-]$/g, '')
      .trim();
    if (
      !isMark(mark) ||
      (typeof grid.at(row, at) === 'number' && !(inLegend && mark.length === 1)) ||
      (mark.length > 3 && meaningOfWord(fold(mark)) !== null)
    )
      continue;
    // "Yes" beside "No" are two marks; "NO" at the left of "neopravičeno" is one, whatever it means elsewhere.
    const own = mark.length < 2 ? null : meaningOfWord(fold(mark));
    const isFiner =
      own === 'absent' && isAway(meaning) && step === -1 && isCapital(mark) && (at === 0 || blankAt(grid, row, at - 1));
    if (own !== null && meaning !== null && own !== meaning && !isFiner) continue;
    if (meaning === null && !(inLegend && step < 0)) continue;
    return {
      mark,
      meaning: meaning ?? 'unclear',
      description: facts.text,
      at: grid.ref(row, at),
      row,
      column: at,
      explainedAt: { row, column },
    };
  }
  return null;
}
