/** The payment file of a closed week, or why there can be none. */
import { readIban } from '../../programme/identifiers';
import { parametersOf } from '../../programme/parameters-in-force';
import type { Cents, IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import type { WeekResult } from '../week-result';
import { pain001, type PaymentFormat } from './pain-001';
import { paymentsOf, whyUnpayable, type Payments, type UnpayableWeek } from './payments';

export type PaymentFileRefusal =
  | UnpayableWeek
  | 'nothing-to-pay'
  | 'payer-name-missing'
  | 'payer-iban-missing'
  | 'payer-iban-invalid'
  | 'purpose-unreadable'
  | 'format-unreadable';

export type PaymentFile =
  | {
      readonly kind: 'file';
      readonly format: PaymentFormat;
      /** Tells the week alone. */
      readonly fileName: string;
      readonly xml: string;
      readonly payments: Payments;
      /** Of the file: the week's payable total less what must be paid by hand. */
      readonly controlCents: Cents;
      /** True if the purpose code or the format is not confirmed by the office. */
      readonly isUnconfirmed: boolean;
    }
  | { readonly kind: 'refused'; readonly why: PaymentFileRefusal; readonly payments: Payments };

export interface PaymentOptions {
  /** Of the parameter *oblika plačilne datoteke* where it is not given. */
  readonly format?: PaymentFormat;
  readonly createdOn: IsoDate;
  /** `createdOn` where it is not given. */
  readonly executionDate?: IsoDate;
}

/** What the bank gets is what the ledger of a closed week says. */
export function paymentFile(result: WeekResult, { register }: RegisterFacts, options: PaymentOptions): PaymentFile {
  const payments = paymentsOf(result);
  const refused = (why: PaymentFileRefusal): PaymentFile => ({ kind: 'refused', why, payments });
  const unpayable = whyUnpayable(result);
  if (unpayable !== null) return refused(unpayable);
  if (payments.payments.length === 0) return refused('nothing-to-pay');

  const { payerName, payerIban } = register.settings;
  if (payerName.trim() === '') return refused('payer-name-missing');
  if (payerIban.trim() === '') return refused('payer-iban-missing');
  const payer = readIban(payerIban);
  if (!payer.valid) return refused('payer-iban-invalid');

  const parameters = parametersOf(register.parameters);
  const executionDate = options.executionDate ?? options.createdOn;
  const purpose = parameters.on('koda namena', executionDate);
  if (purpose.kind !== 'inForce') return refused('purpose-unreadable');
  const chosen = parameters.on('oblika plačilne datoteke', executionDate);
  const format = options.format ?? (chosen.kind === 'inForce' ? chosen.value : null);
  if (format === null) return refused('format-unreadable');

  const xml = pain001({
    format,
    week: result.week,
    payerName,
    payerIban: payer.iban,
    payments: payments.payments,
    purpose: purpose.value,
    createdOn: options.createdOn,
    executionDate,
  });
  const formatConfirmed = options.format !== undefined || (chosen.kind === 'inForce' && chosen.confirmed);
  return {
    kind: 'file',
    format,
    fileName: `placila-${result.week}.xml`,
    xml,
    payments,
    controlCents: payments.fileCents,
    isUnconfirmed: !purpose.confirmed || !formatConfirmed,
  };
}
