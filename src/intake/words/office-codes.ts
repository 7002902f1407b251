/** Codes of absence that every Slovenian office writes, though the programme has no such mark. */
export const OFFICE_CODES = [
  /** Letni dopust. */
  { mark: 'LD', meaning: 'excused' },
  /** Bolniški stalež. */
  { mark: 'BS', meaning: 'excused' },
  /** Bolniška odsotnost. */
  { mark: 'BO', meaning: 'excused' },
  /** Opravičeno. */
  { mark: 'OP', meaning: 'excused' },
  /** Neopravičeno; "NEO" and "NE" are words. */
  { mark: 'NEOP', meaning: 'unexcused' },
] as const;
