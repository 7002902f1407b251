/** Days as China, Japan and Korea write them: 2024年4月1日, 令和6年4月, 4월 1일 – each number with its sign behind it. */

export interface EasternDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** What else stands in the text: a weekday, 分. */
  readonly rest: string;
}

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA_YEAR = /(令和|平成|昭和)\s?(\d{1,2}|元)\s?年/g;
const FISCAL_YEAR = /((?:19|20)\d{2})\s?年度/;
const DAY = /(?:((?:19|20)\d{2})\s?[年년]\s?)?(?:(\d{1,2})\s?[月월](?:分)?\s?)?(?:(\d{1,2})\s?[日号일])?/g;

/** Null where no number has such a sign behind it, or several days stand there. */
export function easternDay(text: string): EasternDay | null {
  if (!/[年月日号년월일]/.test(text)) return null;
  const western = inWesternYears(text);
  const found = [...western.matchAll(DAY)].filter(([all]) => all !== '');
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  const [all, year, month, day] = only;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    rest: western.replace(all, ' ').trim(),
  };
}

/** The only month (bit n−1 = month n) that a longer text names so: "4月分 出席簿"; 0 for none or several. */
export function easternMonth(text: string): number {
  const months = new Set([...text.matchAll(/(?<!\d)(1[0-2]|0?[1-9])\s?[月월]/g)].map((match) => Number(match[1])));
  const [only, ...others] = months;
  return only === undefined || others.length > 0 ? 0 : 1 << (only - 1);
}

/** "2023年度", "令和5年度": the year that begins in April; null without one. */
export function fiscalYearIn(text: string): number | null {
  const year = FISCAL_YEAR.exec(inWesternYears(text));
  return year ? Number(year[1]) : null;
}

/** Years of eras as years of our calendar, and full-width figures and signs as ours. */
export function inWesternYears(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(ERA_YEAR, (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`);
}
