/** Cells that cannot be read, and tables that lack columns: each an issue of the rule that is nearest. */
import type { IsoDate } from '../programme/units';
import { hoursForCell, meantHours } from '../programme/meant-hours';
import { displayName } from '../register/person-name';
import type { RuleId } from '../register/issue';
import type { CellRef } from '../sheet/cells';
import { cellOf, type RowPlace } from '../register/row';
import type { CheckFacts } from './check-facts';
import type { Finding } from './rule';
import * as readers from './unreadable-columns';
import type { Reader } from './unreadable-columns';

interface About {
  readonly participant: string | null;
  readonly name: string;
  readonly date: IsoDate | null;
}

const NOBODY: About = { participant: null, name: '', date: null };

export const isUnreadable = <Column extends string>(place: RowPlace<Column>, column: Column): boolean =>
  place.unreadable.length > 0 && place.unreadable.some((cell) => cell.column === column);

/** All unreadable cells of the register by the rule that tells them. Of a record of nobody's only what may tell whose it is. */
export function unreadableCells(facts: CheckFacts): ReadonlyMap<RuleId, readonly Finding[]> {
  const told = new Map<RuleId, Finding[]>();
  const tell = (rule: RuleId, finding: Finding): void => {
    const own = told.get(rule);
    if (own) own.push(finding);
    else told.set(rule, [finding]);
  };
  const collect = <Column extends string, Row extends { readonly at: RowPlace<Column> }>(
    rows: readonly Row[],
    columns: Readonly<Record<Column, Reader>>,
    aboutOf: (row: Row) => About | null,
  ): void => {
    for (const row of rows) {
      if (row.at.unreadable.length === 0) continue;
      const about = aboutOf(row);
      for (const { column, found } of row.at.unreadable) {
        const [rule, kind, severity] = columns[column];
        if (about === null && rule !== 'person-unknown') continue;
        const finding = { ...(about ?? NOBODY), at: cellOf(row.at, column), found };
        tell(rule, {
          ...finding,
          variant: `unreadable${kind}`,
          facts: { column, found },
          ...(kind === 'Hours' ? hoursFix(cellOf(row.at, column), found) : {}),
          ...(severity ? { severity } : {}),
        });
      }
    }
  };

  const { register } = facts;
  const known = (row: {
    readonly participant: string;
    readonly name: string;
    readonly date?: IsoDate | null;
  }): About | null => {
    const person = facts.participant(row.participant);
    return person === null ? null : { participant: person.id, name: displayName(person), date: row.date ?? null };
  };
  const nobody = (): About => NOBODY;
  collect(register.modules, readers.MODULE_READERS, nobody);
  collect(register.parameters, readers.PARAMETER_READERS, nobody);
  collect(register.legend, readers.LEGEND_READERS, nobody);
  collect(register.freeDays, readers.FREE_DAY_READERS, nobody);
  collect(register.participants, readers.PARTICIPANT_READERS, (person) => ({
    participant: person.id === '' ? null : person.id,
    name: displayName(person),
    date: null,
  }));
  collect(register.attendance, readers.ATTENDANCE_READERS, known);
  collect(register.individual, readers.INDIVIDUAL_READERS, known);
  collect(register.absences, readers.ABSENCE_READERS, known);
  collect(register.suspensions, readers.SUSPENSION_READERS, known);
  collect(register.payments, readers.PAYMENT_READERS, known);
  collect(register.candidates, readers.CANDIDATE_READERS, ({ name }) => ({ ...NOBODY, name }));
  collect(register.team, readers.TEAM_READERS, nobody);
  collect(register.activities, readers.ACTIVITY_READERS, nobody);
  collect(register.complaints, readers.COMPLAINT_READERS, nobody);
  for (const problem of register.problems) tell(TABLE_RULES[problem.table] ?? 'mark-unknown', tableFinding(problem));
  return told;
}

/** Hours in words have one correction. */
function hoursFix(at: CellRef, found: string): Pick<Finding, 'fix'> {
  const time = meantHours(found);
  return time === null ? {} : { fix: { at, before: found, after: hoursForCell(time) } };
}

/** The rule that would have read the table. */
const TABLE_RULES: Readonly<Record<string, RuleId>> = {
  tblModuli: 'module-hours',
  tblParametri: 'parameter-invalid',
  tblOznake: 'mark-unknown',
  tblProstiDnevi: 'not-planned',
  tblUdelezenci: 'person-unknown',
  tblPrisotnost: 'mark-unknown',
  tblIndividualno: 'individual-hour',
  tblOdsotnosti: 'evidence-missing',
  tblMirovanja: 'during-suspension',
  tblIzplacila: 'paid-week-changed',
  tblKandidati: 'eligibility-ground',
};

function tableFinding(problem: CheckFacts['register']['problems'][number]): Finding {
  const about = { ...NOBODY, at: problem.at, severity: 'error' as const, variant: problem.kind };
  const { table } = problem;
  return problem.kind === 'missingColumns'
    ? { ...about, found: table, facts: { table, columns: problem.columns.join(', ') } }
    : { ...about, found: problem.column, facts: { table, column: problem.column } };
}
