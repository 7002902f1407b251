/** `pay FILE 2020-W38 -o OUT.xml [--format 09|03]`: the payment file of a closed week. */
import type { PaymentFormat } from '../../allowances';
import { paymentFile } from '../../excel';
import type { Arguments } from '../arguments';
import { operand } from '../arguments';
import { writeOutput } from '../files';
import { openWorkbook } from '../host';
import { Misuse } from '../misuse';
import { weekOperand } from '../operands';
import { requiredOutput } from '../output';
import { printJson, printLine } from '../print';
import type { Command } from '.';

export const pay: Command = async (args, words) => {
  const file = operand(args, 0, 'file');
  const week = weekOperand(args, 1);
  const format = formatOf(args);
  const output = await requiredOutput(args, [file]);
  await openWorkbook(file);
  const made = await paymentFile(week, format === null ? {} : { format }, {
    today: args.today,
    language: args.language,
  });
  if (made.kind === 'refused') throw new Misuse(`pay.${made.why}`, { week });
  await writeOutput(output, made.xml);
  const count = made.payments.payments.length;
  if (args.json) printJson({ week, format: made.format, payments: count, controlCents: made.controlCents });
  else {
    printLine(
      words.say('cli.pay.made', {
        payments: words.say('cli.pay.payments', { count }),
        total: words.money(made.controlCents),
      }),
    );
    printLine(words.say('cli.written', { file: output }));
  }
  return 0;
};

function formatOf({ format }: Arguments): PaymentFormat | null {
  if (format === null || format === '09' || format === '03') return format;
  throw new Misuse('format', { text: format });
}
