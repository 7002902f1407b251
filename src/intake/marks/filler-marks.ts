/** What stands wherever nothing was entered: zeros of a form, dashes of a program among hours, "__ - __" where neither time is known. It says no more than a blank. */
import { markKey } from '../../programme';
import type { CellValue } from '../../sheet/cells';
import type { Explained, MarkCount } from './mark-context';
import { saysNoTime } from './open-times';
import { tidy } from '../words/text';

const DASH = /^[-–—−]$/;
const ZERO = /^0{1,2}:00(:00)?$/;
const AMOUNT = /^\d{1,2}([:.,]\d{1,2}(:00)?)?$/;

/** Remarks among so many hours make no words of them. */
const MOST_WORDS = 0.2;

/**
 * @param legends a mark that is explained is no filler
 * @param dashHolds whether a dash has a meaning of its own (the programme's default: not planned)
 */
export function fillerMarks(
  counts: readonly MarkCount[],
  legends: readonly (readonly Explained[])[],
  dashHolds: boolean,
): ReadonlySet<CellValue> {
  const zeros: MarkCount[] = [];
  const dashes: MarkCount[] = [];
  const open: MarkCount[] = [];
  let amounts = 0;
  let ticks = 0;
  let others = 0;
  for (const each of counts) {
    const { value, count } = each;
    const text = typeof value === 'string' ? tidy(value) : String(value);
    if (value === 0 || ZERO.test(text) || text === '0') zeros.push(each);
    else if (DASH.test(text)) dashes.push(each);
    else if (saysNoTime(text)) open.push(each);
    else if (typeof value === 'number' || AMOUNT.test(text)) {
      amounts += count;
      if (value === 1 || text === '1') ticks += count;
    } else others += count;
  }
  const explained = new Set(legends.flat().map(({ mark }) => markKey(mark)));
  const valuesOf = (fillers: readonly MarkCount[]): ReadonlySet<CellValue> =>
    new Set(fillers.map(({ value }) => value).filter((value) => !explained.has(markKey(String(value)))));
  // Ones beside zeros are ticks, and a dash among words is a word.
  if (ticks === amounts || others > MOST_WORDS * amounts) return valuesOf(open);
  const zerosInAll = zeros.reduce((sum, { count }) => sum + count, 0);
  return valuesOf([...open, ...(zerosInAll > amounts ? zeros : []), ...(dashHolds ? [] : dashes)]);
}
