/** The list for paying a closed week by hand, where there is no payment file or not everybody can be in it. */
import { computeWeek, paymentsOf, whyUnpayable, type Payments, type UnpayableWeek } from '../allowances';
import type { IsoWeek } from '../programme/units';
import { paymentList as listOf } from '../reports/weekly';
import { wordsIn } from '../strings';
import { makeSheets, type ReportOptions, type ReportOutcome } from './make-sheets';

export type PaymentList =
  | { readonly kind: 'list'; readonly payments: Payments }
  | { readonly kind: 'refused'; readonly why: UnpayableWeek | 'nothing-to-pay' };

/** Writes no sheet where it is refused. @throws HostProblem as `makeSheets` does */
export const paymentList = (week: IsoWeek, options: ReportOptions): Promise<ReportOutcome<PaymentList>> =>
  makeSheets<PaymentList>(options, ({ facts, money }) => {
    const result = computeWeek(facts, week, money);
    const payments = paymentsOf(result);
    const unpayable = whyUnpayable(result);
    if (unpayable !== null) return { result: { kind: 'refused', why: unpayable }, plans: [] };
    if (payments.payments.length + payments.manual.length === 0)
      return { result: { kind: 'refused', why: 'nothing-to-pay' }, plans: [] };
    const plan = listOf(result, payments, facts, wordsIn(options.language), options.today);
    return { result: { kind: 'list', payments }, plans: [plan] };
  });
