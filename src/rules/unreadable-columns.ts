/**
 * Which rule speaks of a cell that cannot be read, by table and column. Every column of every register is here, so that
 * nothing that was typed is lost without a word.
 */
import type * as columns from '../register/columns';
import type { RuleId, Severity } from '../register/issue';

/** What the column holds; decides the sentence. `Personal` is not repeated in it. */
export type Kind = 'Date' | 'Number' | 'Hours' | 'YesNo' | 'Choice' | 'Text' | 'Personal';
/** The severity is the rule's own unless said. */
export type Reader = readonly [RuleId, Kind, Severity?];

type Readers<Columns extends readonly string[]> = Readonly<Record<Columns[number], Reader>>;

export const MODULE_READERS: Readers<typeof columns.MODULE_COLUMNS> = {
  Modul: ['module-hours', 'Text'],
  Od: ['module-hours', 'Date'],
  Do: ['module-hours', 'Date'],
  'Ur na dan': ['module-hours', 'Hours'],
  Dnevi: ['module-hours', 'Choice'],
  'Najmanj ur': ['module-hours', 'Hours'],
  'Individualno ur na teden': ['module-hours', 'Hours'],
};

export const PARAMETER_READERS: Readers<typeof columns.PARAMETER_COLUMNS> = {
  Parameter: ['parameter-invalid', 'Text'],
  'Velja od': ['parameter-invalid', 'Date'],
  Vrednost: ['parameter-invalid', 'Text'],
  Enota: ['parameter-invalid', 'Text'],
  Vir: ['parameter-invalid', 'Text'],
  Potrjeno: ['parameter-invalid', 'Text'],
};

export const LEGEND_READERS: Readers<typeof columns.LEGEND_COLUMNS> = {
  Oznaka: ['mark-unknown', 'Text'],
  Pomen: ['mark-unknown', 'Choice'],
  Opis: ['mark-unknown', 'Text'],
};

export const FREE_DAY_READERS: Readers<typeof columns.FREE_DAY_COLUMNS> = {
  Datum: ['not-planned', 'Date'],
  Ime: ['not-planned', 'Text'],
};

export const PARTICIPANT_READERS: Readers<typeof columns.PARTICIPANT_COLUMNS> = {
  ID: ['person-unknown', 'Text'],
  Priimek: ['person-unknown', 'Text'],
  Ime: ['person-unknown', 'Text'],
  'Rojstni datum': ['funder-entry-data', 'Date'],
  Spol: ['funder-entry-data', 'Choice'],
  EMŠO: ['emso-invalid', 'Personal'],
  'Davčna številka': ['tax-number-invalid', 'Personal'],
  Naslov: ['travel-data', 'Text'],
  Pošta: ['travel-data', 'Text'],
  Kraj: ['travel-data', 'Text'],
  'Državljanstvo RS': ['eligibility-residence', 'YesNo'],
  'Stalno prebivanje': ['eligibility-residence', 'YesNo'],
  Podlaga: ['eligibility-ground', 'Choice'],
  Dogovor: ['agreement-date', 'Date'],
  Vstop: ['inclusion-dates', 'Date'],
  Izstop: ['inclusion-dates', 'Date'],
  'Razlog izstopa': ['inclusion-dates', 'Text'],
  'Km stalno': ['travel-data', 'Number'],
  'Km začasno': ['travel-data', 'Number'],
  'Brezplačni prevoz': ['travel-data', 'YesNo'],
  'Vozovnica na dan': ['travel-data', 'Number'],
  TRR: ['iban-invalid', 'Personal'],
  'Zavarovanje od': ['insurance-module-two', 'Date'],
  'Zavarovanje do': ['insurance-module-two', 'Date'],
  'Varstvo pri delu': ['safety-briefing', 'Date'],
  'Status na trgu dela': ['funder-entry-data', 'Text'],
  Izobrazba: ['funder-entry-data', 'Text'],
  'Migrant ali manjšina': ['funder-entry-data', 'Personal'],
  Invalidnost: ['funder-entry-data', 'Personal'],
  'Druga ranljivost': ['funder-entry-data', 'Personal'],
  Rezultat: ['funder-result', 'Text'],
  'Rezultat dne': ['funder-result', 'Date'],
  Opomba: ['diagnosis-text', 'Text'],
};

export const ATTENDANCE_READERS: Readers<typeof columns.ATTENDANCE_COLUMNS> = {
  ID: ['person-unknown', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Datum: ['mark-unknown', 'Date'],
  Modul: ['mark-unknown', 'Text'],
  Oznaka: ['mark-unknown', 'Text'],
  Pomen: ['mark-unknown', 'Choice'],
  Ure: ['mark-unknown', 'Hours'],
  Vir: ['mark-unknown', 'Text'],
};

export const INDIVIDUAL_READERS: Readers<typeof columns.INDIVIDUAL_COLUMNS> = {
  ID: ['person-unknown', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Datum: ['individual-hour', 'Date'],
  Ure: ['individual-hour', 'Hours'],
  Vsebina: ['individual-hour', 'Text'],
  'Strokovni delavec': ['individual-hour', 'Text'],
};

export const ABSENCE_READERS: Readers<typeof columns.ABSENCE_COLUMNS> = {
  ID: ['person-unknown', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Od: ['evidence-missing', 'Date'],
  Do: ['evidence-missing', 'Date'],
  Vzrok: ['evidence-missing', 'Text'],
  'Dokazilo prejeto': ['evidence-missing', 'Date'],
  Opomba: ['evidence-missing', 'Text'],
};

export const SUSPENSION_READERS: Readers<typeof columns.SUSPENSION_COLUMNS> = {
  ID: ['person-unknown', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Od: ['during-suspension', 'Date'],
  Do: ['during-suspension', 'Date'],
  Razlog: ['during-suspension', 'Text'],
};

/** The ledger's own rule is a note; what cannot be read in the ledger is money. */
export const PAYMENT_READERS: Readers<typeof columns.PAYMENT_COLUMNS> = {
  Teden: ['paid-week-changed', 'Text', 'error'],
  ID: ['person-unknown', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Ure: ['paid-week-changed', 'Hours', 'error'],
  Nagrada: ['paid-week-changed', 'Number', 'error'],
  'Dni prehrane': ['paid-week-changed', 'Number', 'error'],
  Prehrana: ['paid-week-changed', 'Number', 'error'],
  'Dni prevoza': ['paid-week-changed', 'Number', 'error'],
  Prevoz: ['paid-week-changed', 'Number', 'error'],
  Poračun: ['paid-week-changed', 'Number', 'error'],
  Skupaj: ['paid-week-changed', 'Number', 'error'],
  Stanje: ['paid-week-changed', 'Choice', 'error'],
  Zaprto: ['paid-week-changed', 'Date', 'error'],
};

export const CANDIDATE_READERS: Readers<typeof columns.CANDIDATE_COLUMNS> = {
  Datum: ['inclusion-dates', 'Date'],
  Vir: ['inclusion-dates', 'Text'],
  'Priimek in ime': ['person-unknown', 'Text'],
  Izid: ['eligibility-ground', 'Choice'],
  Razlog: ['eligibility-ground', 'Text'],
};

export const TEAM_READERS: Readers<typeof columns.TEAM_COLUMNS> = {
  Datum: ['mark-unknown', 'Date', 'warning'],
  Prisotni: ['mark-unknown', 'Text', 'warning'],
  Obravnavani: ['mark-unknown', 'Text', 'warning'],
  Sklep: ['mark-unknown', 'Text', 'warning'],
};

export const ACTIVITY_READERS: Readers<typeof columns.ACTIVITY_COLUMNS> = {
  Datum: ['mark-unknown', 'Date', 'warning'],
  Vrsta: ['mark-unknown', 'Text', 'warning'],
  Kraj: ['mark-unknown', 'Text', 'warning'],
  Izvajalec: ['mark-unknown', 'Text', 'warning'],
  Udeleženih: ['mark-unknown', 'Number', 'warning'],
};

export const COMPLAINT_READERS: Readers<typeof columns.COMPLAINT_COLUMNS> = {
  Datum: ['mark-unknown', 'Date', 'warning'],
  ID: ['person-unknown', 'Text'],
  Vrsta: ['mark-unknown', 'Text', 'warning'],
  Stanje: ['mark-unknown', 'Choice', 'warning'],
  Rešeno: ['mark-unknown', 'Date', 'warning'],
};
