/** What staff read above a register table and at its cells, in the language they chose; names of tables and columns are Slovenian in every language. */

/** The hints that columns have. */
export type HintName =
  | 'date'
  | 'hours'
  | 'yesOrNo'
  | 'mark'
  | 'hoursOfPresence'
  | 'contactOutcome'
  | 'attendees'
  | 'complaintState'
  | 'resolvedOn'
  | 'groupHoursADay'
  | 'fewestHours'
  | 'individualHoursAWeek'
  | 'parameter'
  | 'inForceFrom'
  | 'sex'
  | 'residence'
  | 'ground'
  | 'agreement'
  | 'entry'
  | 'exit'
  | 'kmPermanent'
  | 'kmTemporary'
  | 'ticket'
  | 'insurance'
  | 'insuranceEnd'
  | 'workSafety'
  | 'labourStatus'
  | 'education'
  | 'result'
  | 'resultOn'
  | 'absenceEnd'
  | 'absenceCause'
  | 'evidenceReceived'
  | 'suspensionEnd';

export interface RegisterTexts {
  /** A line or two above a table: what it is for and what staff do with it. */
  guidance(table: string): string;
  /** Shown when a cell is selected. */
  hint(name: HintName): string;
}
