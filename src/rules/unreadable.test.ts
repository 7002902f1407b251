import {
  absence,
  aParticipant,
  aRegister,
  attended,
  individualWork,
  paid,
  placeIn,
  suspension,
} from '../../test/registers';
import { contextOf } from '../../test/rule-cases';
import * as columns from '../register/columns';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import { cellOf, type RowPlace } from '../register/row';
import type { CellRef } from '../sheet/cells';
import { LANGUAGES, wordsIn } from '../strings';
import { issueMessage, issueTodo } from '../strings/issue-words';
import { checkRegister } from './check-register';

const FOUND = '#REF!';

/** A place in a table that the builders do not know. */
function placeOf<Column extends string>(sheet: string, headings: readonly Column[]): RowPlace<Column> {
  return {
    table: { sheet, headerRow: 3, columns: new Map(headings.map((heading, index) => [heading, index])) },
    row: 4,
    unreadable: [],
  };
}

const bad = <Column extends string>(place: RowPlace<Column>, column: Column): RowPlace<Column> => ({
  ...place,
  unreadable: [{ column, found: FOUND }],
});

const [
  row = { at: placeIn('parameters'), parameter: '', validFrom: null, value: '', unit: '', source: '', confirmed: '' },
] = aRegister().parameters;
const PLACES = {
  candidates: placeOf('Kandidati', columns.CANDIDATE_COLUMNS),
  team: placeOf('Tim', columns.TEAM_COLUMNS),
  activities: placeOf('Dejavnosti', columns.ACTIVITY_COLUMNS),
  complaints: placeOf('Pritožbe', columns.COMPLAINT_COLUMNS),
};

interface UnreadableCase {
  readonly name: string;
  readonly column: string;
  readonly cell: CellRef;
  readonly register: Partial<Register>;
}

/** For each column of a table a register with one row in which it cannot be read. */
function table<Column extends string>(
  name: string,
  headings: readonly Column[],
  place: RowPlace<Column>,
  registerOf: (at: RowPlace<Column>) => Partial<Register>,
): UnreadableCase[] {
  return headings.map((column) => ({
    name,
    column,
    cell: cellOf(place, column),
    register: registerOf(bad(place, column)),
  }));
}

const cases: readonly UnreadableCase[] = [
  ...table('tblModuli', columns.MODULE_COLUMNS, placeIn('modules'), (at) => ({ modules: [{ at, module: null }] })),
  ...table('tblParametri', columns.PARAMETER_COLUMNS, placeIn('parameters'), (at) => ({
    parameters: [{ ...row, at }],
  })),
  ...table('tblOznake', columns.LEGEND_COLUMNS, placeIn('legend'), (at) => ({
    legend: [{ at, mark: 'Z', meaning: null, description: '' }],
  })),
  ...table('tblProstiDnevi', columns.FREE_DAY_COLUMNS, placeIn('freeDays'), (at) => ({
    freeDays: [{ at, freeDay: null }],
  })),
  ...table('tblUdelezenci', columns.PARTICIPANT_COLUMNS, placeIn('participants'), (at) => ({
    participants: [aParticipant({ at })],
  })),
  ...table('tblPrisotnost', columns.ATTENDANCE_COLUMNS, placeIn('attendance'), (at) => ({
    attendance: [attended('U001', '2020-09-07', 'N', { at })],
  })),
  ...table('tblIndividualno', columns.INDIVIDUAL_COLUMNS, placeIn('individual'), (at) => ({
    individual: [individualWork('U001', '2020-09-07', 1, { at })],
  })),
  ...table('tblOdsotnosti', columns.ABSENCE_COLUMNS, placeIn('absences'), (at) => ({
    absences: [absence('U001', '2020-09-07', null, { at })],
  })),
  ...table('tblMirovanja', columns.SUSPENSION_COLUMNS, placeIn('suspensions'), (at) => ({
    suspensions: [suspension('U001', '2020-09-07', null, { at })],
  })),
  ...table('tblIzplacila', columns.PAYMENT_COLUMNS, placeIn('payments'), (at) => ({
    payments: [paid(null, 'U001', { at })],
  })),
  ...table('tblKandidati', columns.CANDIDATE_COLUMNS, PLACES.candidates, (at) => ({
    candidates: [{ at, date: null, origin: '', name: '', outcome: '', reason: '' }],
  })),
  ...table('tblTim', columns.TEAM_COLUMNS, PLACES.team, (at) => ({
    team: [{ at, date: null, present: '', discussed: '', decision: '' }],
  })),
  ...table('tblDejavnosti', columns.ACTIVITY_COLUMNS, PLACES.activities, (at) => ({
    activities: [{ at, date: null, kind: '', place: '', provider: '', participants: null }],
  })),
  ...table('tblPritozbe', columns.COMPLAINT_COLUMNS, PLACES.complaints, (at) => ({
    complaints: [{ at, date: null, participant: '', kind: '', state: '', resolved: null }],
  })),
];

test('there are columns to be read', () => {
  expect(cases.length).toBeGreaterThan(80);
});

test.each(cases.map((each) => [`${each.name}[${each.column}]`, each] as const))(
  'a cell of %s that cannot be read is told once, at the cell, in every language',
  (_name, { register, cell, column }) => {
    const ofCell = ({ at, variant }: Issue): boolean =>
      variant.startsWith('unreadable') && at.cell === cell.cell && at.sheet === cell.sheet;
    const issues = checkRegister(aRegister(register), contextOf()).filter(ofCell);
    expect(issues).toHaveLength(1);
    for (const issue of issues) {
      expect(issue.found).toBe(FOUND);
      for (const language of LANGUAGES) {
        expect(issueMessage(issue, wordsIn(language))).toContain(column);
        expect(issueTodo(issue, wordsIn(language))).not.toBe('');
      }
    }
  },
);

test('nothing else is said of a cell that cannot be read', () => {
  for (const column of columns.PARTICIPANT_COLUMNS) {
    const blank = {
      birthDate: null,
      sex: null,
      emso: null,
      taxNumber: null,
      citizen: null,
      permanentResident: null,
      ground: null,
      agreement: null,
    } as const;
    const more = {
      entry: null,
      iban: null,
      safetyBriefing: null,
      permanentDistance: null,
      freeTransport: null,
      labourStatus: '',
      education: '',
    } as const;
    const person = aParticipant({ ...blank, ...more, at: bad(placeIn('participants'), column) });
    const cell = cellOf(person.at, column).cell;
    const issues = checkRegister(
      aRegister({ participants: [person], attendance: [attended('U001', '2020-09-07', 'P')] }),
      contextOf(),
    );
    const told = issues.filter(({ at }) => at.sheet === 'Udeleženci' && at.cell === cell && column !== 'ID');
    if (column !== 'ID') expect(told.map(({ variant }) => variant.startsWith('unreadable'))).toEqual([true]);
  }
});

test('a table without the columns that it needs is told, and so is a column that is there twice', () => {
  const at = { sheet: 'Prisotnost', cell: 'A4' };
  const problems = [
    { kind: 'missingColumns', table: 'tblPrisotnost', at, columns: ['Datum'] },
    { kind: 'repeatedColumn', table: 'tblUdelezenci', at: { sheet: 'Udeleženci', cell: 'H4' }, column: 'Naslov' },
  ] as const;
  const issues = checkRegister(aRegister({ problems, participants: [], modules: [] }), contextOf());
  expect(issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'person-unknown error',
    'mark-unknown error',
  ]);
  expect(issues.map((issue) => issueMessage(issue, wordsIn('sl')))).toEqual([
    'Tabela tblUdelezenci ima dva stolpca »Naslov«; prebran je samo prvi.',
    'Tabeli tblPrisotnost manjkajo stolpci, brez katerih je ni mogoče prebrati: Datum.',
  ]);
});
