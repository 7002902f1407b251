/** The title lines that every report begins with. */
import type { Settings } from '../register/register';
import type { SheetRows } from './sheet-rows';

const TITLE_HEIGHT = 24;

/** Title; programme, unit and provider; what stretch of time the report is about. */
export function addHead(
  rows: SheetRows,
  title: string,
  { title: programme, unit, provider }: Settings,
  period: string,
): void {
  rows.add([{ value: title, style: 'title' }], TITLE_HEIGHT);
  const about = [programme, unit, provider].filter((part) => part.trim() !== '');
  // Wrapped: a text that runs past the last column makes the print of the whole page smaller.
  if (about.length > 0) rows.paragraph(about.join(' · '), 'subtitleWrapped');
  rows.add([{ value: period, style: 'label' }]);
  rows.skip();
}
