/** Sheets called by one name each, in a workbook that says so: "Each person has their own page". Without its word they may be of kinds of work. */
import type { SheetCells } from '../../sheet/cells';
import { parseDayText } from '../cells/day-text';
import { headingOf } from '../words/heading-of';
import { nameOrder } from './name-order';
import type { PersonReading, SheetReading } from '../reading';
import { fold } from '../words/text';

const SAYS_SO =
  /(^| )((each|every) (person|member|student|employee|participant|volunteer)|every(one|body)) .*(page|sheet|tab)( |$)|(^| )vsak(do|a oseba| udelezenec| delavec| clan)? .*svoj (list|zavihek)( |$)|(^| )jede[rs]? .*(eigene|eigenes) (blatt|seite|tabellenblatt)( |$)/;
const ONE_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const FEWEST = 2;

/** The sheets as they were read; those of one name each are of the people that they are called by. */
export function withPageEach(sheets: readonly SheetReading[], cells: readonly SheetCells[]): readonly SheetReading[] {
  const open = new Set(sheets.filter((sheet) => isOpen(sheet) && isOneName(sheet.sheet)).map(({ sheet }) => sheet));
  if (open.size < FEWEST || !saysSo(cells)) return sheets;
  return sheets.map((sheet) =>
    open.has(sheet.sheet)
      ? {
          ...sheet,
          people: [personOf(sheet.sheet)],
          questions: sheet.questions.filter(({ kind }) => kind !== 'person'),
        }
      : sheet,
  );
}

const isOpen = ({ people, questions }: SheetReading): boolean =>
  people.length === 0 && questions.filter(({ kind }) => kind === 'person').length === 1;

const isOneName = (title: string): boolean =>
  ONE_NAME.test(title) && headingOf(fold(title)) === null && (parseDayText(title)?.months ?? 0) === 0;

const personOf = (name: string): PersonReading => ({
  name,
  surname: '',
  givenName: '',
  at: { sheet: name, cell: 'A1' },
  order: nameOrder(name, ''),
  code: '',
});

const saysSo = (cells: readonly SheetCells[]): boolean =>
  cells.some(({ values }) =>
    values.some((row) => row.some((value) => typeof value === 'string' && SAYS_SO.test(fold(value)))),
  );
