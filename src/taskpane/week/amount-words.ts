/** How each part of a line comes about, in short sums such as `12 h × 0,80 €`. */
import type { DayExplanation, LineExplanation } from '../../allowances';
import { weekdayOf } from '../../programme/calendar';
import { minutes, type IsoDate, type Minutes } from '../../programme/units';
import type { Words } from '../../strings';

type Days = readonly DayExplanation[];

const say = (words: Words, key: string, facts = {}): string => words.say(`pane.week.why.${key}`, facts);

/** `pon, 7. 9. 2020` */
export const dayName = (day: IsoDate, words: Words): string =>
  `${words.say(`reports.shared.weekday.${weekdayOf(day)}`)}, ${words.date(day)}`;

/** Hours times their price, for each price of the week. */
export function rewardSums({ days }: LineExplanation, words: Words): string[] {
  const paid = days.filter(({ paidMinutes, rewardPerHour }) => paidMinutes !== null && rewardPerHour !== null);
  return alike(paid, ({ rewardPerHour }) => rewardPerHour).map(([perHour, same]) =>
    say(words, 'hours', { hours: words.hours(paidIn(same)), price: words.price(perHour ?? 0) }),
  );
}

/** Days with a meal times its price, and the days on which its hours were not reached. */
export function mealSums({ days }: LineExplanation, words: Words): string[] {
  const known = days.filter(({ meal, mealFromMinutes }) => meal !== null && mealFromMinutes !== null);
  return alike(known, ({ meal, mealFromMinutes }) => `${meal} ${mealFromMinutes}`).map(([, same]) => {
    const hours = words.hours(minutes(same[0]?.mealFromMinutes ?? 0));
    const price = same[0]?.meal ?? 0;
    if (price === 0) return say(words, 'mealsLost', { hours, days: datesOf(same, words) });
    return say(words, 'meals', { days: countOf(same, words), price: words.price(price), hours });
  });
}

/** Days times the way of each day, or why a day has none. */
export function travelSums({ days }: LineExplanation, words: Words): string[] {
  const known = days.filter(({ travel }) => travel !== null);
  return alike(known, ({ travel }) =>
    [travel?.kind, travel?.kilometres, travel?.directions, travel?.perKilometre, travel?.ticket].join(' '),
  ).map(([, same]) => {
    const travel = same[0]?.travel;
    switch (travel?.kind) {
      case 'kilometres':
        return say(words, 'kilometres', {
          days: countOf(same, words),
          directions: travel.directions ?? 0,
          kilometres: words.quantity(travel.kilometres ?? 0),
          price: words.price(travel.perKilometre ?? 0),
        });
      case 'ticket':
        return say(words, 'ticket', { days: countOf(same, words), price: words.price(travel.ticket ?? 0) });
      case 'free':
      case 'near':
      case 'unknown':
      case 'doubtful':
        return say(words, travel.kind, { days: datesOf(same, words) });
      case undefined:
        return '';
    }
  });
}

/** `P · 4 h · individualno 1 h`; what was paid beside it where the unit of paid time took something off. */
export function presenceOf(day: DayExplanation, words: Words): string {
  const hours = (key: string, time: number): string => say(words, key, { hours: words.hours(minutes(time)) });
  const group = day.group?.minutes ?? 0;
  const present = day.individual.reduce((sum, each) => sum + each.minutes, group);
  return [
    day.reading === 'planned' ? day.mark : '',
    day.group === null ? '' : hours('present', group),
    ...day.individual.map((each) => hours('individual', each.minutes)),
    day.paidMinutes === null || day.paidMinutes === present ? '' : hours('paid', day.paidMinutes),
  ]
    .filter(Boolean)
    .join(' · ');
}

const paidIn = (days: Days): Minutes => minutes(days.reduce((sum, { paidMinutes }) => sum + (paidMinutes ?? 0), 0));
const countOf = (days: Days, words: Words): string => say(words, 'days', { count: days.length });
const datesOf = (days: Days, words: Words): string => days.map(({ date }) => words.date(date)).join(', ');

/** Days that are the same in something, in the order of the first of each. */
function alike<Key>(days: Days, keyOf: (day: DayExplanation) => Key): [Key, DayExplanation[]][] {
  const groups = new Map<Key, DayExplanation[]>();
  for (const day of days) {
    const key = keyOf(day);
    const group = groups.get(key);
    if (group) group.push(day);
    else groups.set(key, [day]);
  }
  return [...groups];
}
