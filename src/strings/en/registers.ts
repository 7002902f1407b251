/** What stands above the tables of the registers, and the hints at their cells. */
import type { HintName } from '../../register';

const guidance = {
  tblPrisotnost:
    'A row for each person and day. Rows with a source come from the attendance sheets and are renewed by every build; rows that you enter yourselves (without a source) stay. Prisotnik sets the meaning by the mark and the evidence.',
  tblKandidati:
    'Candidates in phase 1: who sent them (the source), how it ended (contact, eligibility, inclusion, refusal), and the reason where somebody was not included.',
  tblTim: 'Meetings of the multidisciplinary team.',
  tblDejavnosti: 'Visits, workshops, presentations by employers and other activities of the programme.',
  tblPritozbe: 'Complaints of participants and how they were resolved.',
  tblProstiDnevi:
    'Days without programme: public holidays and work-free days in Slovenia, and the days that you add. Only what is on this list counts.',
  tblOznake:
    'What the marks in the attendance sheets mean. Add your own or change these; a number that is not among the marks means hours.',
  tblModuli:
    'The programme and the plan of its modules. Prisotnik checks attendance by these dates, days and hours; correct them when the plan changes. Days are written as pon,tor,sre.',
  tblParametri:
    'Amounts and rules for payments. A new value is a new row with the date from which it holds. Once a value is confirmed, write who confirmed it and when under “Potrjeno”; until then every print marks it as unconfirmed. A checking rule is set by a row of “pravilo” and the id of the rule (such as “pravilo iban-missing”): the value “ne” switches it off, “napaka”, “opozorilo” and “opomba” change its severity.',
  tblUdelezenci:
    'A row for each person in the programme. What you enter here stays when the registers are built anew. No diagnoses and no other health data.',
  tblIzplacila:
    'The ledger of closed weeks: what was paid to whom. Prisotnik writes the rows when a week is closed; do not change them, later differences become corrections.',
  tblIndividualno:
    'A row for each hour or meeting of individual work with a person; in phase 2 at least an hour per person and week.',
  tblOdsotnosti:
    'Excused absences and the evidence for them. The cause is the kind of absence (sick leave, education, personal circumstances …), never a diagnosis. Without a date under “Dokazilo prejeto” the evidence is still awaited.',
  tblMirovanja:
    'Longer absences with the status of suspension, also the time between exit and re-entry. Both days are included; a blank “Do” means that the suspension goes on.',
};

const hint: Readonly<Record<HintName, string>> = {
  date: 'A date such as 3. 2. 2020',
  hours: 'Hours, such as 4 or 4.5',
  yesOrNo: 'da (yes) or ne (no)',
  mark: 'Hours, or a mark from the sheet Oznake',
  hoursOfPresence: 'Only beside the mark P, where the hours differ from the plan',
  contactOutcome: 'How the contact ended',
  attendees: 'How many took part',
  complaintState: 'How far the complaint has been dealt with',
  resolvedOn: 'The day it was resolved; blank = still open',
  groupHoursADay: 'Hours of group work a day, the break included',
  fewestHours: 'The fewest hours of group work in the module',
  individualHoursAWeek: 'The fewest hours a week with each person',
  parameter: 'A parameter from the list, or “pravilo” and the id of a rule',
  inForceFrom: 'The first day on which the value holds',
  sex: 'M (man) or Ž (woman)',
  residence: 'Permanent residence permit: da (yes) or ne (no)',
  ground: 'The ground of inclusion, from the list',
  agreement: 'The day on which the agreement was signed',
  entry: 'The first day of inclusion',
  exit: 'The last day of inclusion; blank = still included',
  kmPermanent: 'Kilometres one way from the permanent address',
  kmTemporary: 'Kilometres one way from the temporary address',
  ticket: 'Price of the cheapest tickets for a day',
  insurance: 'Insurance against disability and death, for module II',
  insuranceEnd: 'Blank = no end',
  workSafety: 'The day of the instruction in safety at work',
  labourStatus: 'The status on entry',
  education: 'The highest school completed, or the ISCED level',
  result: 'The result within 28 days of exit; “brez” where there is none',
  resultOn: 'The day on which the result was found',
  absenceEnd: 'The last day; blank = one day only',
  absenceCause: 'The kind of absence, never a diagnosis',
  evidenceReceived: 'The day of receipt; blank = the evidence is still awaited',
  suspensionEnd: 'The last day; blank = the suspension goes on',
};

export const registers = { guidance, hint };
