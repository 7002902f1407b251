export type { PaymentFormat } from './pain-001';
export { paymentFile, type PaymentFile, type PaymentFileRefusal, type PaymentOptions } from './payment-file';
export { paymentsOf, type CarriedLine, type ManualPayment, type Payment, type Payments } from './payments';
