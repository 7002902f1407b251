/** The order in which issues are listed: the workbook's sheets, then rows, then columns. */
import { RULE_IDS, type Issue } from '../register/issue';
import { parseCellAddress } from '../sheet/address';

interface Place {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A sorted copy. At the same cell: by day, then by rule, then by person.
 *
 * @param sheetOrder names of the sheets; a sheet that is not among them comes after those that are
 */
export function inWorkbookOrder(issues: readonly Issue[], sheetOrder: readonly string[]): Issue[] {
  const order = new Map(sheetOrder.map((sheet, index) => [sheet, index]));
  const places = issues.map((issue): Place => {
    const cell = parseCellAddress(issue.at.cell.split(':')[0] ?? '');
    return {
      issue,
      sheet: order.get(issue.at.sheet) ?? sheetOrder.length,
      row: cell?.row ?? 0,
      column: cell?.column ?? 0,
    };
  });
  return places.sort(comparePlaces).map(({ issue }) => issue);
}

function comparePlaces(a: Place, b: Place): number {
  return (
    a.sheet - b.sheet ||
    compare(a.issue.at.sheet, b.issue.at.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    compare(a.issue.date ?? '', b.issue.date ?? '') ||
    RULE_IDS.indexOf(a.issue.rule) - RULE_IDS.indexOf(b.issue.rule) ||
    compare(a.issue.participant ?? '', b.issue.participant ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
