/** The file's maker, `payment-file.ts`, is no part of the door: it brings an XML library, and is loaded when a file is asked for. */
export type { PaymentFormat } from './pain-001';
export type { PaymentFile, PaymentFileRefusal, PaymentOptions } from './payment-file';
export {
  paymentsOf,
  whyUnpayable,
  type CarriedLine,
  type ManualPayment,
  type Payment,
  type Payments,
  type UnpayableWeek,
} from './payments';
