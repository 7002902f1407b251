/** What a report had to leave out, said on its sheet. */
import type { IsoWeek } from '../programme/units';
import type { Words } from '../strings';
import type { LeftOut } from './people';
import type { SheetRows } from './sheet-rows';

/** Adds a warning for each kind of thing that the figures do not contain. */
export function addLeftOut(
  rows: SheetRows,
  { unknownWeeks, leftOut }: { readonly unknownWeeks: readonly IsoWeek[]; readonly leftOut: LeftOut },
  words: Words,
): void {
  const warn = (key: string, facts: Record<string, string | number>): void => {
    rows.skip();
    rows.paragraph(words.say(`reports.shared.${key}`, facts), 'warningWrapped');
  };
  if (unknownWeeks.length > 0) warn('unknownMoney', { weeks: unknownWeeks.join(', ') });
  if (leftOut.unknownPerson > 0) warn('leftOutPerson', { count: leftOut.unknownPerson });
  if (leftOut.doubled > 0) warn('leftOutDoubled', { count: leftOut.doubled });
}
