/** The words that the registers' drop-downs offer are understood by the reports that read them. */
import { outcomeOf } from '../src/reports/phase/candidates';
import { readEducation, readExitResult, readLabourStatus } from '../src/programme/funder-words';
import { newRegisterContent, planRegisterSheets } from '../src/register';
import { date } from '../src/programme/calendar';

const plans = planRegisterSheets(newRegisterContent({ start: date('2020-08-03') }), { takenSheetNames: [] });

function choicesOf(sheet: string, heading: string): readonly string[] {
  const plan = plans.find(({ name }) => name === sheet);
  const header = plan?.cells[plan.tables?.[0]?.area.firstRow ?? 0] ?? [];
  const column = header.findIndex((cell) => cell?.value === heading);
  return (plan?.validations ?? []).flatMap((rule) =>
    rule.kind === 'list' && rule.area.firstColumn === column ? rule.values : [],
  );
}

test.each<[string, string, (word: string) => unknown]>([
  ['Udeleženci', 'Status na trgu dela', readLabourStatus],
  ['Udeleženci', 'Izobrazba', readEducation],
  ['Udeleženci', 'Rezultat', readExitResult],
  ['Kandidati', 'Izid', (word) => (outcomeOf(word) === 'unclear' ? null : outcomeOf(word))],
])('%s, %s: each word has a meaning of its own', (sheet, heading, read) => {
  const meanings = choicesOf(sheet, heading).map(read);
  expect(meanings.length).toBeGreaterThan(3);
  expect(meanings).not.toContain(null);
  expect(new Set(meanings).size).toBe(meanings.length);
});
