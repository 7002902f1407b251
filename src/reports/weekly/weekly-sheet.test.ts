import {
  aParameter,
  aParticipant,
  aRegister,
  attended,
  attendedAt,
  defaultParameterRows,
  placeIn,
  suspension,
} from '../../../test/registers';
import { closeWeek, computeWeek, paymentsOf, type WeekResult } from '../../allowances';
import { date, parseIsoWeek } from '../../programme/calendar';
import { metres, type IsoWeek } from '../../programme/units';
import { factsOf } from '../../register/facts';
import type { Issue } from '../../register/issue';
import type { Register } from '../../register/register';
import type { SheetPlan } from '../../sheet/plan';
import { wordsIn } from '../../strings';
import { paymentList } from './payment-list';
import { weeklySheet } from './weekly-sheet';

const SL = wordsIn('sl');
const TODAY = date('2020-12-31');

const week = (text: string): IsoWeek => {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const W38 = week('2020-W38');

function sheetOf(register: Register, issues: readonly Issue[] = [], of = W38): SheetPlan {
  const facts = factsOf(register);
  return weeklySheet(computeWeek(facts, of, { today: TODAY, issues }), facts, SL, TODAY);
}

const textsOf = (plan: SheetPlan): string[] =>
  plan.cells.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
const formulasOf = (plan: SheetPlan): string[] =>
  plan.cells.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula])));
const saying = (plan: SheetPlan): string => textsOf(plan).join('\n');

const ana = aParticipant();
const attendance = [
  attended('U001', '2020-09-14', '4'),
  attendedAt("'September 2020'!F7", 'U001', '2020-09-15', '3:20'),
];
const register = aRegister({ participants: [ana], attendance });

function closed(from: Register, of: IsoWeek): Register {
  const closing = closeWeek(factsOf(from), of, { today: TODAY, issues: [] }, { withoutHeld: false });
  if (closing.kind !== 'closed') throw new Error(closing.kind);
  return { ...from, payments: closing.payments.map((row, index) => ({ ...row, at: placeIn('payments', index) })) };
}

describe('the weekly sheet', () => {
  const plan = sheetOf(register);
  const line = plan.cells.find((row) => row[1]?.value === 'U001') ?? [];

  test('has one line per participant: hours as they were, everything after them by formula', () => {
    expect(line.map((cell) => cell?.value ?? cell?.expected ?? '')).toEqual([
      // 440 min × 0,80 €/h = 5,8667 €; one meal; 2 days × 3 km × 2 × 0,13 € = 1,56 €
      ...[1, 'U001', 'Novak Ana', 4, 200 / 60, '', '', '', '', ''],
      ...[440 / 60, 5.87, 1, 3.7, 2, 3, 0.78, 1.56, '', 11.13, 'SI56 … 3406', ''],
    ]);
    expect(line.map((cell) => cell?.formula ?? '').filter((formula) => formula !== '')).toEqual([
      '=SUM(D14:J14)',
      '=ROUND(SUMPRODUCT(D14:J14,D$5:J$5)+1E-10,2)',
      '=SUMPRODUCT((D14:J14>=D$7:J$7)*(D14:J14>0))',
      '=ROUND(SUMPRODUCT((D14:J14>=D$7:J$7)*(D14:J14>0),D$6:J$6)+1E-10,2)',
      '=SUMPRODUCT((D14:J14>0)*(P14>=D$9:J$9))',
      '=P14*D$10*D$8',
      '=ROUND(O14*Q14+1E-10,2)',
      '=ROUND(L14+N14+R14+S14,2)',
    ]);
  });

  test('every formula says what it must give', () => {
    const silent = plan.cells.flatMap((row) =>
      row.filter((cell) => cell?.formula !== undefined && cell.expected === undefined),
    );
    expect(silent).toEqual([]);
    expect(formulasOf(plan).length).toBeGreaterThan(20);
  });

  test('shows no identifier of a person but the masked account', () => {
    expect(saying(plan)).not.toMatch(/1211981505012|50223054|SI56020360253863406|Šaleška/);
  });

  test('names rates that wait for the office’s word', () => {
    const cells = plan.cells.flat().filter((cell) => cell?.style === 'quantityUnconfirmed');
    // Directions of travel and the unit of paid time, seven days each.
    expect(cells).toHaveLength(14);
    expect(saying(plan)).toContain('pisarna še ni potrdila');
  });

  test('says which meals were lost, and on which hours', () => {
    expect(saying(plan)).toContain('15. 9. 2020 (potrebnih 4 h): Novak Ana 3,33 h');
  });

  test('says where its figures come from', () => {
    expect(saying(plan)).toContain('Prisotnost (1 vrstica), September 2020 (1 vrstica)');
    expect(saying(plan)).toContain('prehrana od ur 4 h');
  });

  test('prints on A4 landscape with its headings on every page', () => {
    expect(plan.print).toMatchObject({ orientation: 'landscape', fitToWidth: 1, titleRows: { first: 12, last: 12 } });
    expect(plan.print?.footer?.right).toContain('&P');
  });

  test('keeps a week with two kilometre rates in one line, summed by day', () => {
    const parameters = [...defaultParameterRows(), aParameter('kilometrina', 0.2, '2020-09-15')];
    const formulas = formulasOf(sheetOf({ ...register, parameters }));
    expect(formulas).toContain('=ROUND(SUMPRODUCT((D14:J14>0)*(P14>=D$9:J$9),D$10:J$10,D$8:J$8)*P14+1E-10,2)');
  });

  test('rounds each day down where paid time has another unit than the minute', () => {
    const parameters = defaultParameterRows().map((row) =>
      row.parameter === 'enota plačanega časa' ? { ...row, value: 'pol ure' } : row,
    );
    expect(formulasOf(sheetOf({ ...register, parameters }))).toContain(
      '=(INT(D14*60/D$11+1E-6)*D$11+INT(E14*60/E$11+1E-6)*E$11)/60',
    );
  });
});

describe('under the lines', () => {
  test('stand those who are held back, with the sentence and the cell', () => {
    const issue: Issue = {
      rule: 'mark-unknown',
      severity: 'error',
      at: { sheet: 'September 2020', cell: 'F7' },
      participant: 'U001',
      name: 'Novak Ana',
      date: date('2020-09-15'),
      found: 'X',
      variant: 'unknown',
      facts: { mark: 'X' },
    };
    const said = saying(sheetOf(register, [issue]));
    expect(said).toContain('Zadržano do odprave napak (1 vrstica)');
    expect(said).toContain("'September 2020'!F7: Oznake »X« ni na listu Oznake");
    expect(said).toContain('V tem tednu ni nobene vrstice za izplačilo.');
  });

  test('stands that money cannot be computed where a parameter is missing', () => {
    const parameters = defaultParameterRows().filter(({ parameter }) => parameter !== 'kilometrina');
    const plan = sheetOf({ ...register, parameters });
    expect(saying(plan)).toContain('Zneska ni mogoče izračunati.');
    expect(plan.cells.flat().filter((cell) => cell?.style === 'gridOff').length).toBeGreaterThan(0);
  });

  test('stand those without a line, with the reason', () => {
    const participants = [
      ana,
      aParticipant({ id: 'U002', surname: 'Horvat' }),
      aParticipant({ id: 'U003', surname: 'Kos' }),
    ];
    const said = saying(sheetOf({ ...register, participants, suspensions: [suspension('U002', '2020-09-10')] }));
    expect(said).toContain('Brez vrstice v tem tednu (2 osebi)');
    expect(said).toContain('Mirovanje.');
    expect(said).toContain('Ni vpisane prisotnosti.');
  });

  test('stands whose travel cannot be paid because nothing is known of it', () => {
    const said = saying(sheetOf({ ...register, participants: [aParticipant({ permanentDistance: null })] }));
    expect(said).toContain('ni podatka o razdalji, vozovnici ali brezplačnem prevozu: Novak Ana.');
  });

  test('stands who must be paid without the file', () => {
    const said = saying(sheetOf({ ...register, participants: [aParticipant({ iban: null })] }));
    expect(said).toContain('izplačati jih je treba posebej: Novak Ana.');
  });

  test('stand corrections with their week and cells', () => {
    const after = {
      ...closed(register, W38),
      attendance: [attendedAt("'September 2020'!F7", 'U001', '2020-09-15', '3:20')],
    };
    const plan = sheetOf(after, [], week('2020-W39'));
    // Lost: 4 h × 0,80 €, a meal and a day's travel; rounding: 5,87 € − 2,67 €.
    expect(saying(plan)).toContain("Teden 2020-W38: razlika -7,68\u00a0€ (zdaj: 'September 2020'!F7).");
    expect(saying(plan)).toContain('Znesek je negativen');
  });
});

describe('the sheet of a closed week', () => {
  test('is protected and says when it was closed', () => {
    const plan = sheetOf(closed(register, W38));
    expect(plan.protect).toBe(true);
    expect(saying(plan)).toContain('zaprto 31. 12. 2020');
    expect(formulasOf(plan)).toEqual(formulasOf(sheetOf(register)));
  });

  test('keeps what was paid where attendance has changed since', () => {
    const plan = sheetOf({ ...closed(register, W38), attendance: [] });
    const line = plan.cells.find((row) => row[1]?.value === 'U001') ?? [];
    expect(line[11]).toEqual({ value: 5.87, style: 'gridMoney' });
    expect(saying(plan)).toContain('spremenili; zneski so taki, kot so bili izplačani');
  });
});

test('a name of two lines makes its row higher, paid or without a line', () => {
  const long = { surname: 'Kraljevič Novakovič', givenName: 'Marija Magdalena' };
  const heights = ['U001', 'U002'].map((id) => {
    const people = [aParticipant(), aParticipant({ id: 'U002', surname: 'Horvat' })];
    const [short, high] = [people, people.map((person) => (person.id === id ? { ...person, ...long } : person))].map(
      (participants) => {
        const plan = sheetOf({ ...register, participants });
        const row = plan.cells.findIndex((cells) => cells[1]?.value === id);
        return new Map(plan.rowHeights).get(row) ?? 0;
      },
    );
    return [short, high];
  });
  for (const [short = 0, high = 0] of heights) expect(high).toBeGreaterThan(short);
});

describe('the list for paying by hand', () => {
  test('has the whole amount of the week, accounts beside the printed area', () => {
    const people = [ana, aParticipant({ id: 'U002', surname: 'Horvat', iban: null, permanentDistance: metres(500) })];
    const both = {
      ...register,
      participants: people,
      attendance: [...attendance, attended('U002', '2020-09-14', '4')],
    };
    const facts = factsOf(closed(both, W38));
    const result: WeekResult = computeWeek(facts, W38, { today: TODAY, issues: [] });
    const plan = paymentList(result, paymentsOf(result), facts, SL, TODAY);
    const total = plan.cells.flat().find((cell) => cell?.formula !== undefined);
    // 11,13 € and 3,20 € + 3,70 €
    expect(total?.expected).toBe((1113 + 690) / 100);
    expect(total?.expected).toBe(result.payableCents / 100);
    expect(textsOf(plan)).toContain('SI56020360253863406');
    expect(textsOf(plan)).toContain('TRR ni vpisan');
    expect(plan.print?.area?.lastColumn).toBe(5);
  });
});
