/** What numbers and times say as marks: hours, ticks, points. */
import { readHours } from '../../programme';
import { minutes } from '../../programme/units';
import type { CellValue } from '../../sheet/cells';
import type { MarkReadingOfSheet } from '../reading';
import type { MarkContext } from './mark-context';
import type { MarksTogether } from './marks-together';
import { present, PRESENT, UNEXPLAINED } from './readings-of-marks';

export function readNumber(
  number: number,
  value: CellValue,
  shape: MarksTogether,
  context: MarkContext,
): MarkReadingOfSheet {
  if (context.numbersAreMinutes && number > 0 && number <= 1440) return present(minutes(Math.round(number)));
  if (shape.binary && (shape.hasZeros || !context.numbersAreHours)) {
    if (number === 1) return PRESENT;
    return number === 0 ? { kind: 'absence', meaning: 'absent' } : { kind: 'unclear', why: 'ambiguous' };
  }
  const arePoints = context.numbersArePoints || shape.pointLike;
  // Whoever earned points was there; how long they do not say.
  if (number > 0 && arePoints) return PRESENT;
  // "4.30" as text: half past four hours, or four and three tenths.
  const isEither = typeof value === 'string' && readHours(value).kind === 'ambiguous' && /\d[.,]\d\d/.test(value);
  if (context.numbersAreHours && number > 0 && number <= 24 && !isEither)
    return present(minutes(Math.round(number * 60)));
  const areHours = !arePoints && shape.hasHours && (context.numbersAreHours || context.hoursAreSaid);
  if (areHours && number > 0 && number < 1 && typeof value === 'number')
    return present(minutes(Math.round(number * 60)));
  const hours = readHours(value);
  return hours.kind === 'minutes'
    ? present(hours.minutes)
    : { kind: 'unclear', why: number === 0 ? 'unexplained' : 'ambiguous' };
}

export function readClock(value: number): MarkReadingOfSheet {
  const time = Math.round(value * 1440);
  return time > 0 && time <= 1440 ? present(minutes(time)) : UNEXPLAINED;
}
