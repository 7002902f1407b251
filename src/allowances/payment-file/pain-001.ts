/** SEPA credit transfers as banks read them: pain.001.001.09 and .03. Texts are neutral: nothing in them tells of a person's situation. */
import { create } from 'xmlbuilder2';
import type { Cents, IsoDate, IsoWeek } from '../../programme/units';
import type { Payment } from './payments';

export type PaymentFormat = '09' | '03';

export interface TransferOrder {
  readonly format: PaymentFormat;
  readonly week: IsoWeek;
  readonly payerName: string;
  /** Electronic form. */
  readonly payerIban: string;
  readonly payments: readonly Payment[];
  /** ISO 20022 external purpose code, four letters. */
  readonly purpose: string;
  readonly createdOn: IsoDate;
  /** Day on which the bank is to pay. */
  readonly executionDate: IsoDate;
}

/** Creditor's reference where there is none. */
const NO_REFERENCE = 'SI99';
const LONGEST_NAME = 70;

/**
 * The file's text: one batch (booked as one sum), no addresses, each payment with a reference of its own that tells week
 * and place in the list. The same payments give the same message id, so that a bank refuses the file sent twice.
 */
export function pain001(order: TransferOrder): string {
  const { format, payments } = order;
  const messageId = messageIdOf(order);
  const total = euros(payments.reduce((sum, { cents }) => sum + cents, 0));
  const count = String(payments.length);
  const payer = { Nm: written(order.payerName) };
  const document = {
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${format}`,
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: messageId,
          CreDtTm: `${order.createdOn}T00:00:00`,
          NbOfTxs: count,
          CtrlSum: total,
          InitgPty: payer,
        },
        PmtInf: {
          PmtInfId: messageId,
          PmtMtd: 'TRF',
          BtchBookg: 'true',
          NbOfTxs: count,
          CtrlSum: total,
          PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
          ReqdExctnDt: format === '09' ? { Dt: order.executionDate } : order.executionDate,
          Dbtr: payer,
          DbtrAcct: { Id: { IBAN: order.payerIban } },
          // The account number tells the bank (Regulation (EU) 260/2012, art. 5): no BIC is asked for.
          DbtrAgt: { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } },
          ChrgBr: 'SLEV',
          CdtTrfTxInf: payments.map((payment, index) => transfer(payment, index + 1, order)),
        },
      },
    },
  };
  return create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true });
}

function transfer({ name, iban, cents }: Payment, number: number, { week, purpose }: TransferOrder): object {
  const [year, weekOfYear] = [week.slice(0, 4), String(Number(week.slice(6)))];
  return {
    PmtId: { EndToEndId: `SI00${year}-${weekOfYear}-${number}` },
    Amt: { InstdAmt: { '@Ccy': 'EUR', '#': euros(cents) } },
    Cdtr: { Nm: written(name) },
    CdtrAcct: { Id: { IBAN: iban } },
    Purp: { Cd: purpose },
    RmtInf: {
      Strd: {
        CdtrRefInf: { Tp: { CdOrPrtry: { Cd: 'SCOR' } }, Ref: NO_REFERENCE },
        AddtlRmtInf: `Izplačilo ${weekOfYear}/${year}`,
      },
    },
  };
}

/** `1234.05`, from whole cents: no binary fraction on the way. */
function euros(amount: Cents | number): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A name as a bank takes it: control characters and stray blanks gone, not longer than 70. */
const written = (name: string): string =>
  Array.from(name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();

/** At most 35 characters: week, day, and a checksum of who gets what where. */
function messageIdOf({ week, createdOn, payments, payerIban }: TransferOrder): string {
  const content = [payerIban, ...payments.flatMap(({ iban, cents }) => [iban, String(cents)])].join('|');
  return `${week}-${createdOn.replaceAll('-', '')}-${checksum(content)}`;
}

/** FNV-1a, 32 bits, eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
