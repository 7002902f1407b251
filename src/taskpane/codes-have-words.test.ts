/** Every code that the pane turns into a sentence has one in both languages. */
import type { Closing, PaymentFileRefusal, Reopening } from '../allowances';
import { IGNORE_REASONS, SHEET_KINDS, type OpenQuestion } from '../intake';
import { LANGUAGES, wordsIn } from '../strings';
import type { RunName } from './use-run';

// Records, so that the compiler asks for a code that is added later.
const QUESTIONS: Readonly<
  Record<OpenQuestion['kind'] | 'markSimilar' | 'markDisagreeing' | 'personOfBlock' | 'unreadColumns', true>
> = {
  year: true,
  month: true,
  implausibleYear: true,
  dateOrder: true,
  sessionDates: true,
  mark: true,
  markSimilar: true,
  markDisagreeing: true,
  absence: true,
  person: true,
  personOfBlock: true,
  samePerson: true,
  rowsWithoutName: true,
  unreadRows: true,
  unreadColumns: true,
};
const PAYMENT_REFUSALS: Readonly<Record<PaymentFileRefusal, true>> = {
  'not-closed': true,
  'ledger-damaged': true,
  'nothing-to-pay': true,
  'payer-name-missing': true,
  'payer-iban-missing': true,
  'payer-iban-invalid': true,
  'purpose-unreadable': true,
  'format-unreadable': true,
};
const LEDGER_REFUSALS: Readonly<
  Record<Exclude<(Closing | Reopening)['kind'], 'closed' | 'reopened' | 'alreadyClosed'>, true>
> = {
  notOver: true,
  notNext: true,
  held: true,
  damaged: true,
  notClosed: true,
  notLast: true,
};
const RUNS: Readonly<Record<RunName, true>> = {
  check: true,
  inspect: true,
  build: true,
  week: true,
  report: true,
  other: true,
};

const KEYS = [
  ...SHEET_KINDS.map((kind) => `pane.registers.kind.${kind}`),
  ...IGNORE_REASONS.map((why) => `pane.registers.why.${why}`),
  ...Object.keys(QUESTIONS).map((kind) => `pane.registers.question.${kind}`),
  ...Object.keys(PAYMENT_REFUSALS).map((why) => `pane.week.payRefused.${why}`),
  ...Object.keys(LEDGER_REFUSALS).map((why) => `pane.week.ledger.${why}`),
  ...Object.keys(RUNS).map((run) => `pane.run.${run}`),
];

test.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);
  expect(KEYS.filter((key) => !words.has(key))).toEqual([]);
});
