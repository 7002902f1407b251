/** Headings of the register tables, in their order. Part of the contract: offices' workbooks rely on them. */

export const MODULE_COLUMNS = [
  'Modul',
  'Od',
  'Do',
  'Ur na dan',
  'Dnevi',
  'Najmanj ur',
  'Individualno ur na teden',
] as const;
export const PARAMETER_COLUMNS = ['Parameter', 'Velja od', 'Vrednost', 'Enota', 'Vir', 'Potrjeno'] as const;
export const LEGEND_COLUMNS = ['Oznaka', 'Pomen', 'Opis'] as const;
export const FREE_DAY_COLUMNS = ['Datum', 'Ime'] as const;
export const PARTICIPANT_COLUMNS = [
  'ID', 'Priimek', 'Ime', 'Rojstni datum', 'Spol', 'EMŠO', 'Davčna številka', 'Naslov', 'Pošta', 'Kraj',
  'Državljanstvo RS', 'Stalno prebivanje', 'Podlaga', 'Dogovor', 'Vstop', 'Izstop', 'Razlog izstopa',
  'Km stalno', 'Km začasno', 'Brezplačni prevoz', 'Vozovnica na dan', 'TRR', 'Zavarovanje od', 'Zavarovanje do',
  'Varstvo pri delu', 'Status na trgu dela', 'Izobrazba', 'Migrant ali manjšina', 'Invalidnost', 'Druga ranljivost',
  'Rezultat', 'Rezultat dne', 'Opomba',
] as const; // prettier-ignore
export const ATTENDANCE_COLUMNS = ['ID', 'Priimek in ime', 'Datum', 'Modul', 'Oznaka', 'Pomen', 'Ure', 'Vir'] as const;
export const INDIVIDUAL_COLUMNS = ['ID', 'Priimek in ime', 'Datum', 'Ure', 'Vsebina', 'Strokovni delavec'] as const;
export const ABSENCE_COLUMNS = ['ID', 'Priimek in ime', 'Od', 'Do', 'Vzrok', 'Dokazilo prejeto', 'Opomba'] as const;
export const SUSPENSION_COLUMNS = ['ID', 'Priimek in ime', 'Od', 'Do', 'Razlog'] as const;
export const PAYMENT_COLUMNS = [
  'Teden', 'ID', 'Priimek in ime', 'Ure', 'Nagrada', 'Dni prehrane', 'Prehrana', 'Dni prevoza', 'Prevoz', 'Poračun',
  'Skupaj', 'Stanje', 'Zaprto',
] as const; // prettier-ignore
export const CANDIDATE_COLUMNS = ['Datum', 'Vir', 'Priimek in ime', 'Izid', 'Razlog'] as const;
export const TEAM_COLUMNS = ['Datum', 'Prisotni', 'Obravnavani', 'Sklep'] as const;
export const ACTIVITY_COLUMNS = ['Datum', 'Vrsta', 'Kraj', 'Izvajalec', 'Udeleženih'] as const;
export const COMPLAINT_COLUMNS = ['Datum', 'ID', 'Vrsta', 'Stanje', 'Rešeno'] as const;

export type ModuleColumn = (typeof MODULE_COLUMNS)[number];
export type ParameterColumn = (typeof PARAMETER_COLUMNS)[number];
export type LegendColumn = (typeof LEGEND_COLUMNS)[number];
export type FreeDayColumn = (typeof FREE_DAY_COLUMNS)[number];
export type ParticipantColumn = (typeof PARTICIPANT_COLUMNS)[number];
export type AttendanceColumn = (typeof ATTENDANCE_COLUMNS)[number];
export type IndividualColumn = (typeof INDIVIDUAL_COLUMNS)[number];
export type AbsenceColumn = (typeof ABSENCE_COLUMNS)[number];
export type SuspensionColumn = (typeof SUSPENSION_COLUMNS)[number];
export type PaymentColumn = (typeof PAYMENT_COLUMNS)[number];
export type CandidateColumn = (typeof CANDIDATE_COLUMNS)[number];
export type TeamColumn = (typeof TEAM_COLUMNS)[number];
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];
export type ComplaintColumn = (typeof COMPLAINT_COLUMNS)[number];
