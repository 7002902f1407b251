/** `pay FILE 2020-W38 -o OUT.xml [--format 09|03]`: the payment file of a closed week; with `--list` the sheet for paying by hand. */
import type { PaymentFormat } from '../../allowances';
import { paymentFile, paymentList } from '../../excel';
import type { Arguments } from '../arguments';
import { operand } from '../arguments';
import { writeOutput } from '../files';
import { openWorkbook } from '../host';
import { Misuse } from '../misuse';
import { weekOperand } from '../operands';
import { requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';
import type { Command } from '.';

export const pay: Command = async (args, words) => {
  const file = operand(args, 0, 'file');
  const week = weekOperand(args, 1);
  const format = formatOf(args);
  if (args.list && format !== null) throw new Misuse('listAndFormat');
  const output = await requiredOutput(args, [file]);
  const excel = await openWorkbook(file);
  const options = { today: args.today, language: args.language };
  const inWords = (count: number): string => words.say('cli.pay.payments', { count });
  if (args.list) {
    const { result } = await paymentList(week, { ...options, write: true });
    if (result.kind === 'refused') throw new Misuse(`pay.${result.why}`, { week });
    const { payments, manual, fileCents, manualCents } = result.payments;
    await saveWorkbook(excel, output, words);
    if (args.json) {
      printJson({ week, payments: payments.length, controlCents: fileCents, manual: manual.length, manualCents });
    } else {
      const [byBank, total] = [inWords(payments.length), words.money(fileCents)];
      printLine(words.say('cli.pay.listed', { payments: byBank, total }));
      if (manual.length > 0) {
        const rest = { payments: inWords(manual.length), total: words.money(manualCents) };
        printLine(words.say('cli.pay.withoutAccount', rest));
      }
      printLine(words.say('cli.written', { file: output }));
    }
    return 0;
  }
  const made = await paymentFile(week, format === null ? {} : { format }, options);
  if (made.kind === 'refused') throw new Misuse(`pay.${made.why}`, { week });
  await writeOutput(output, made.xml);
  const count = made.payments.payments.length;
  if (args.json) printJson({ week, format: made.format, payments: count, controlCents: made.controlCents });
  else {
    printLine(words.say('cli.pay.made', { payments: inWords(count), total: words.money(made.controlCents) }));
    printLine(words.say('cli.written', { file: output }));
  }
  return 0;
};

function formatOf({ format }: Arguments): PaymentFormat | null {
  if (format === null || format === '09' || format === '03') return format;
  throw new Misuse('format', { text: format });
}
