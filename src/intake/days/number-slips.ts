/** A day number typed wrong among day numbers that go on without it: it begins no new month. */

/** The numbers, null for one that does not lie between those beside it where another would. */
export const withoutSlips = (numbers: readonly number[]): (number | null)[] =>
  numbers.map((number, index) => {
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    if (before === undefined || after === undefined || after - before < 2) return number;
    return number < before || number > after ? null : number;
  });
