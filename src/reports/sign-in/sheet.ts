/** The printed list that participants sign: names and empty cells, no reasons, no identifiers (programme rules §7, §8). */
import { weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { Settings } from '../../register/register';
import type { PlanCell, SheetPlan } from '../../sheet/plan';
import { PALETTE } from '../../sheet/styles';
import type { Words } from '../../strings';
import { printFooter } from '../provenance';
import { SheetRows } from '../sheet-rows';
import type { SignInDay, SignInList } from './week';

/** From this day programmes are paid for by the ESF+ of 2021–2027, before it by the ESF of 2014–2020. */
const ESF_PLUS_FROM = '2023-01-01';
/** Points: room for logos, for a signature, for date and hours. */
const HEIGHTS = { logos: 48, signature: 24, header: 50 };
/** Rows for people who come without standing on the list yet. */
const BLANK_ROWS = 2;
/** Where the registers say nothing, there is a line to write on. */
const TO_FILL = '_'.repeat(30);
const NAME_COLUMN = 1;
const FIRST_DAY_COLUMN = 2;

export interface SignInOptions {
  /** Distinguishes the sheet: the week or the day, e.g. `2020-W38`. */
  readonly stretch: string;
  readonly madeOn: IsoDate;
}

/**
 * One sheet for each place of work (`lokacija` may name several, parted by semicolons), the same people on each.
 * A list without days gives none.
 */
export function signInSheets(list: SignInList, settings: Settings, options: SignInOptions, words: Words): SheetPlan[] {
  if (list.days.length === 0) return [];
  const places = settings.location.split(/[;\n]/).map((place) => place.trim());
  const named = places.filter((place) => place !== '');
  return (named.length > 0 ? named : ['']).map((place, index) =>
    signInSheet(list, settings, place, index, options, words),
  );
}

function signInSheet(
  list: SignInList,
  settings: Settings,
  place: string,
  index: number,
  { stretch, madeOn }: SignInOptions,
  words: Words,
): SheetPlan {
  const say = (key: string, facts = {}): string => words.say(`reports.signIn.${key}`, facts);
  const isOneDay = list.days.length === 1;
  const dayColumns = isOneDay ? [12, 12, 34] : list.days.map(() => 23);
  const rows = new SheetRows([5, 30, ...dayColumns]);
  const lastColumn = rows.columnWidths.length - 1;
  const [first, last] = [list.days[0], list.days.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a sign-in list has days');

  rows.add([], HEIGHTS.logos);
  rows.add([{ value: say('title'), style: 'title' }], 24);
  const modules = [...new Set(list.days.map(({ module }) => module).filter((module) => module !== ''))];
  const about: readonly (readonly [string, string])[] = [
    [say('programme'), [settings.title, settings.unit].filter((part) => part !== '').join(', ')],
    [say('provider'), settings.provider.trim() || TO_FILL],
    [say('place'), place || TO_FILL],
    [
      isOneDay ? say('day') : say('days'),
      isOneDay ? words.date(first.date) : `${words.date(first.date)} – ${words.date(last.date)}`,
    ],
    [say('module'), modules.join(', ')],
    [say('time'), say('timeToFill')],
  ];
  for (const [label, text] of about) {
    if (text !== '') rows.add([{ value: label, style: 'label' }, null, { value: text, style: 'text' }]);
  }
  rows.skip();
  const headerRow = rows.add(headerOf(list, isOneDay, words), isOneDay ? HEIGHTS.signature : HEIGHTS.header);
  const cellsFor = (signs: readonly boolean[]): PlanCell[] => {
    if (isOneDay) return [{ style: 'gridText' }, { style: 'gridText' }, { style: 'gridText' }];
    return signs.map((maySign): PlanCell => ({ style: maySign ? 'gridText' : 'gridOff' }));
  };
  for (const [number, { name, signs }] of list.people.entries()) {
    rows.add(
      [{ value: number + 1, style: 'gridOrdinal' }, { value: name, style: 'gridWrapped' }, ...cellsFor(signs)],
      HEIGHTS.signature,
    );
  }
  for (let blank = 0; blank < BLANK_ROWS; blank++) {
    rows.add(
      [{ style: 'gridOrdinal' }, { style: 'gridText' }, ...cellsFor(list.days.map(() => true))],
      HEIGHTS.signature,
    );
  }
  rows.add(
    [
      { style: 'totalText' },
      { value: say('leader'), style: 'totalText' },
      ...dayColumns.map((): PlanCell => ({ style: 'totalText' })),
    ],
    HEIGHTS.signature,
  );
  rows.skip();
  rows.paragraph(say(isOneDay ? 'confirmDay' : 'confirm'), 'footnoteWrapped');
  rows.paragraph(say(first.date < ESF_PLUS_FROM ? 'funder' : 'funderPlus'), 'footnoteWrapped');
  rows.paragraph(say('made', { date: words.date(madeOn) }), 'footnoteWrapped');
  return {
    // A name with a whole day leaves three of Excel's 31 characters.
    name: `${say('sheet', { stretch })}${index === 0 ? '' : ` ${index + 1}`}`,
    purpose: 'output',
    cells: rows.cells,
    columnWidths: rows.columnWidths,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    freeze: { rows: headerRow + 1, columns: FIRST_DAY_COLUMN },
    print: {
      orientation: lastColumn > 4 ? 'landscape' : 'portrait',
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: 1,
      footer: printFooter([say('title'), settings.title, place].filter((part) => part !== '').join(' · '), words),
    },
    tabColor: PALETTE.accent,
  };
}

function headerOf({ days }: SignInList, isOneDay: boolean, words: Words): PlanCell[] {
  const say = (key: string): string => words.say(`reports.signIn.${key}`);
  const dayHeading = ({ date, plannedMinutes }: SignInDay): string =>
    [
      `${words.say(`reports.shared.weekday.${weekdayOf(date)}`)} ${words.date(date)}`,
      ...(plannedMinutes > 0 ? [words.say('reports.signIn.planned', { hours: words.hours(plannedMinutes) })] : []),
      say('signature'),
    ].join('\n');
  const columns = isOneDay ? [say('arrival'), say('departure'), say('signatureHere')] : days.map(dayHeading);
  const header: PlanCell[] = [
    { value: say('number'), style: 'header' },
    ...columns.map((heading): PlanCell => ({ value: heading, style: 'headerCenter' })),
  ];
  header.splice(NAME_COLUMN, 0, { value: say('name'), style: 'header' });
  return header;
}
