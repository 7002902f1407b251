import { datesOfWeek } from '../../programme/calendar';
import type { IsoWeek } from '../../programme/units';
import type { Words } from '../../strings';

/** `38. teden · 14. 9. 2020 – 20. 9. 2020` */
export function weekName(week: IsoWeek, words: Words): string {
  const days = datesOfWeek(week);
  const [from, to] = [days.at(0), days.at(-1)];
  return words.say('pane.week.option', {
    number: Number(week.slice(6)),
    from: from ? words.date(from) : '',
    to: to ? words.date(to) : '',
  });
}
