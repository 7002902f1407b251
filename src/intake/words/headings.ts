/** What a column heading can mean. Columns are found by meaning, never by position. */
export const HEADINGS = [
  'name', 'surname', 'givenName', 'middleName', 'fatherName', 'ordinal', 'personId', 'email', 'phone', 'birthDate', 'age', 'sex',
  'emso', 'taxNumber', 'address', 'postcode', 'town', 'iban', 'entry', 'exit', 'exitReason', 'agreement', 'group', 'role', 'staff',
  'date', 'weekday', 'month', 'year', 'week', 'session', 'timeIn', 'timeOut', 'time', 'dateTime', 'break', 'hours', 'overtime',
  'status', 'event', 'presentCount', 'absentCount', 'total', 'percent', 'signature', 'note', 'plannedHours', 'grade',
  'citizen', 'permanentResident', 'ground', 'labourStatus', 'education', 'subject', 'leave',
  'distancePermanent', 'distanceTemporary', 'freeTransport', 'ticket', 'insuredFrom', 'insuredTo', 'safetyBriefing', 'migrant',
  'disability', 'disadvantage', 'result', 'resultDate',
] as const; // prettier-ignore

export type Heading = (typeof HEADINGS)[number];

/** What heads names of people, whole or in parts. */
export const NAME_HEADINGS: readonly Heading[] = ['name', 'surname', 'givenName'];

/** So much of a heading must speak of names. */
const OF_NAMES = 0.6;

/** "Priimek in ime", "Udeleženec": over people, whole or in parts. */
export const headsNames = (match: { readonly heading: Heading; readonly coverage: number } | null): boolean =>
  match !== null && match.coverage >= OF_NAMES && NAME_HEADINGS.includes(match.heading);
