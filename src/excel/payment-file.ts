/** The payment file of a closed week, from the open workbook. Nothing is written to the workbook. */
import { computeWeek, type PaymentFile, type PaymentOptions } from '../allowances';
import type { IsoWeek } from '../programme/units';
import { understandRegisters } from './make-sheets';
import type { OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { weekContext } from './understand';

/** @throws HostProblem as `makeSheets` does */
export async function paymentFile(
  week: IsoWeek,
  payment: Pick<PaymentOptions, 'format'>,
  options: OperationOptions,
): Promise<PaymentFile> {
  const { today } = options;
  const { paymentFile: fileOf } = await import('../allowances/payment-file/payment-file');
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const { facts } = understandRegisters(open, options);
    return fileOf(computeWeek(facts, week, weekContext(open, [], today)), facts, { ...payment, createdOn: today });
  });
}
