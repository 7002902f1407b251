import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  aParameter,
  aParticipant,
  aRegister,
  aSettings,
  attended,
  defaultParameterRows,
  placeIn,
} from '../../../test/registers';
import { date, parseIsoWeek } from '../../programme/calendar';
import { cents, minutes } from '../../programme/units';
import { factsOf } from '../../register/facts';
import type { Participant, PaymentRecord } from '../../register/records';
import type { Register } from '../../register/register';
import { computeWeek } from '../compute-week';
import { paymentFile, type PaymentFile, type PaymentOptions } from './payment-file';

const WEEK = parseIsoWeek('2020-W38');
const CREATED = date('2020-09-22');
const VALIDATOR = join(__dirname, '..', '..', '..', 'test', 'schemas', 'payment', 'validate.mjs');

/** What the published schema of the version objects to. */
const violations = (xml: string, version: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [VALIDATOR, version], { input: xml, encoding: 'utf8' }));

const line = (participant: string, name: string, rewardCents: number, correctionCents = 0): PaymentRecord => ({
  at: placeIn('payments'),
  week: WEEK,
  participant,
  name,
  minutes: minutes(240),
  rewardCents: cents(rewardCents),
  mealDays: 0,
  mealCents: cents(0),
  travelDays: 0,
  travelCents: cents(0),
  correctionCents: cents(correctionCents),
  totalCents: cents(rewardCents + correctionCents),
  state: 'closed',
  closedOn: CREATED,
});

const person = (id: string, overrides: Partial<Participant> = {}): Participant => aParticipant({ id, ...overrides });

function fileOf(overrides: Partial<Register>, options: Partial<PaymentOptions> = {}): PaymentFile {
  const register = aRegister({
    participants: [person('U001'), person('U002', { iban: '05100-8010486080' })],
    payments: [line('U001', 'Novak Ana', 320), line('U002', 'Žgajnar & sinovi Črt', 70_005)],
    ...overrides,
  });
  const facts = factsOf(register);
  if (WEEK === null) throw new Error('no week');
  const result = computeWeek(facts, WEEK, { today: CREATED, issues: [] });
  return paymentFile(result, facts, { createdOn: CREATED, ...options });
}

function xmlOf(file: PaymentFile): string {
  if (file.kind !== 'file') throw new Error(file.why);
  return file.xml;
}

const all = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map((match) => match[1] ?? '');

describe('a payment file', () => {
  test.each(['09', '03'] as const)('is valid by the published schema pain.001.001.%s', (format) => {
    const file = fileOf({}, { format, executionDate: date('2020-09-23') });
    expect(violations(xmlOf(file), format)).toEqual([]);
    expect(xmlOf(file)).toContain(`pain.001.001.${format}`);
    expect(xmlOf(file)).toContain('2020-09-23');
  });

  test.each([
    ['without a payer', (xml: string) => xml.replace(/<Dbtr>[\s\S]*?<\/Dbtr>/, '')],
    [
      'with its purpose after the remittance',
      (xml: string) => xml.replace(/(<Purp>[\s\S]*?<\/Purp>)(\s*<RmtInf>[\s\S]*?<\/RmtInf>)/g, '$2$1'),
    ],
  ])('%s would be found invalid', (_how, broken) => {
    expect(violations(broken(xmlOf(fileOf({}))), '09')).not.toEqual([]);
  });

  test('pays each line once, and its control sums are the sheet’s total', () => {
    const file = fileOf({});
    const xml = xmlOf(file);
    expect(all(xml, 'InstdAmt')).toEqual(['3.20', '700.05']);
    expect(all(xml, 'CtrlSum')).toEqual(['703.25', '703.25']);
    expect(all(xml, 'NbOfTxs')).toEqual(['2', '2']);
    expect(all(xml, 'IBAN')).toEqual(['SI56051008010486080', 'SI56020360253863406', 'SI56051008010486080']);
    expect(file).toMatchObject({ controlCents: 320 + 70_005, fileName: 'placila-2020-W38.xml', isUnconfirmed: true });
  });

  test('is booked as one batch, with neutral texts and no address', () => {
    const xml = xmlOf(fileOf({}));
    expect(all(xml, 'BtchBookg')).toEqual(['true']);
    expect(all(xml, 'Cd')).toEqual(['SEPA', 'AEMP', 'SCOR', 'AEMP', 'SCOR']);
    expect(all(xml, 'Ref')).toEqual(['SI99', 'SI99']);
    expect(all(xml, 'EndToEndId')).toEqual(['SI002020-38-1', 'SI002020-38-2']);
    expect(all(xml, 'AddtlRmtInf')).toEqual(['Izplačilo 38/2020', 'Izplačilo 38/2020']);
    expect(xml).not.toMatch(/PstlAdr|nagrad|social|aktiv|Trg mladosti/i);
  });

  test('keeps the letters of names and escapes what XML would take for its own', () => {
    expect(all(xmlOf(fileOf({})), 'Nm').at(-1)).toBe('Žgajnar &amp; sinovi Črt');
  });

  test('has the same message id for the same payments and another one for others', () => {
    const [first] = all(xmlOf(fileOf({})), 'MsgId');
    expect(all(xmlOf(fileOf({})), 'MsgId')).toEqual([first]);
    expect(all(xmlOf(fileOf({ payments: [line('U001', 'Novak Ana', 321)] })), 'MsgId')).not.toEqual([first]);
    expect(first?.length).toBeLessThanOrEqual(35);
  });

  test('pays an account of another SEPA country', () => {
    const participants = [person('U001', { iban: 'HR12 1001 0051 8630 0016 0' })];
    const xml = xmlOf(fileOf({ participants, payments: [line('U001', 'Novak Ana', 320)] }));
    expect(all(xml, 'IBAN')).toContain('HR1210010051863000160');
    expect(violations(xml, '09')).toEqual([]);
  });

  test('leaves out whom no bank could pay, nothings and negative totals, and says so', () => {
    const file = fileOf({
      participants: ['U001', 'U002', 'U003', 'U004', 'U005'].map((id) =>
        person(id, id === 'U002' ? { iban: null } : id === 'U003' ? { iban: 'SI56031001001018518' } : {}),
      ),
      payments: [
        line('U001', 'Novak Ana', 320),
        line('U002', 'Horvat Bojan', 640),
        line('U003', 'Kos Cilka', 160),
        line('U004', 'Lah Drago', 320, -320),
        line('U005', 'Mlakar Eva', 320, -500),
      ],
    });
    expect(all(xmlOf(file), 'InstdAmt')).toEqual(['3.20']);
    expect(file.payments).toMatchObject({
      manual: [
        { participant: 'U002', cents: 640, why: 'iban-missing' },
        { participant: 'U003', cents: 160, why: 'iban-invalid' },
      ],
      carried: [{ participant: 'U005', cents: -180 }],
      fileCents: 320,
      manualCents: 800,
    });
  });

  const withParameter = (name: string, value: string): Partial<Register> => ({
    parameters: [...defaultParameterRows().filter(({ parameter }) => parameter !== name), aParameter(name, value)],
  });

  test('takes its format and purpose from the parameters', () => {
    expect(xmlOf(fileOf(withParameter('oblika plačilne datoteke', 'pain.001.001.03')))).toContain('pain.001.001.03');
    expect(all(xmlOf(fileOf(withParameter('koda namena', 'OTHR'))), 'Cd')).toContain('OTHR');
  });

  const unpaid: PaymentRecord[] = [{ ...line('U001', 'Novak Ana', 320), state: 'open' }];

  test.each<[string, Partial<Register>, string]>([
    [
      'a week that is not closed',
      { payments: unpaid, attendance: [attended('U001', '2020-09-14', '4')] },
      'not-closed',
    ],
    [
      'a ledger that contradicts itself',
      { payments: [{ ...line('U001', 'Novak Ana', 320), totalCents: cents(1) }] },
      'ledger-damaged',
    ],
    ['a week that pays nobody', { payments: [line('U001', 'Novak Ana', 0)] }, 'nothing-to-pay'],
    ['a payer without a name', { settings: aSettings({ payerName: ' ' }) }, 'payer-name-missing'],
    ['a payer without an account', { settings: aSettings({ payerIban: '' }) }, 'payer-iban-missing'],
    [
      'a payer’s account that does not hold',
      { settings: aSettings({ payerIban: 'SI56031001001018518' }) },
      'payer-iban-invalid',
    ],
    ['a purpose that is no code', withParameter('koda namena', 'nagrada'), 'purpose-unreadable'],
    ['a format that nobody knows', withParameter('oblika plačilne datoteke', 'csv'), 'format-unreadable'],
  ])('is refused for %s', (_what, overrides, why) => {
    expect(fileOf(overrides)).toMatchObject({ kind: 'refused', why });
  });
});
