/** Identifiers for invented people: right in form and checksum, belonging to nobody we know. */

/** 13 digits; the running number is moved on where the checksum would be 10. */
export function emsoOf(birthDate: string, sex: 'M' | 'Ž', running: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const start = `${day}${month}${year.slice(1)}50`;
  const order = String((sex === 'M' ? 0 : 500) + running).padStart(3, '0');
  const digits = digitsOf(start + order);
  const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const check = (11 - (digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11)) % 11;
  return check === 10 ? emsoOf(birthDate, sex, running + 20) : `${start}${order}${check}`;
}

/** 8 digits; moved on where the check would be 11. */
export function taxNumberOf(seed: number): string {
  const body = String(5_000_000 + seed * 137);
  const sum = digitsOf(body).reduce((total, digit, index) => total + digit * (8 - index), 0);
  const check = 11 - (sum % 11);
  return check === 11 ? taxNumberOf(seed + 20) : `${body}${check % 10}`;
}

/** SI56 and 15 digits, the last two a checksum of their own; grouped in fours as people write it. */
export function ibanOf(seed: number): string {
  const account = `0290${String(70_000_000 + seed * 7919).padStart(9, '0')}`;
  const domestic = `${account}${String(98n - ((BigInt(account) * 100n) % 97n)).padStart(2, '0')}`;
  // "SI" as numbers is 2818, put behind the account for the check digits.
  const check = 98n - (BigInt(`${domestic}281800`) % 97n);
  return `SI${String(check).padStart(2, '0')}${domestic}`.replace(/(.{4})(?=.)/g, '$1 ');
}

const digitsOf = (text: string): number[] => Array.from(text, Number);
