/** A legend among other things on another sheet explains the marks of this one. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets, reportOf } from '..';

const ATTENDANCE = `
  ITEM | Apellidos y nombres | @2025-06-23 | @2025-06-24 | @2025-06-25
  1 | PRADO LUNA ANA | VA | DM | SUB
  2 | ROJAS VEGA RAUL | FI | FJ | VA`;

const marksWith = (codes: string) => {
  const sheets = [sheetOf('CC', codes), sheetOf('Asistencia', ATTENDANCE)];
  const reading = readWorkbookSheets(workbookOf('z.xlsx', sheets), { today: date('2026-11-23') });
  const { present, absent, unclear } = reportOf(reading).sheets[1] ?? {};
  return { present, absent, unclear };
};

test('a table of codes and their meanings beside a table of cost centres', () => {
  const codes = `
    Centro | Area | | COD | CONCEPTO
    CH-1 | MOLINO | | VA | VACACIONES
    CH-2 | TELAR | | DM | DESCANSO MEDICO
    CH-3 | SACOS | | SUB | SUBSIDIO
     | | | |
    CH-4 | PRENSA | | FJ | FALTA JUSTIFICADA
    CH-5 | ALMACEN | | FI | FALTA NO JUSTIFICADA`;
  expect(marksWith(codes)).toEqual({ present: 0, absent: 5, unclear: 1 });
});

test('a table of products explains no marks', () => {
  const codes = `
    Centro | Area | | COD | DESCRIPCION
    CH-1 | MOLINO | | VA | Vacuna
    CH-2 | TELAR | | DM | Dados de madera
    CH-3 | SACOS | | FI | Filtro`;
  expect(marksWith(codes)).toEqual({ present: 0, absent: 0, unclear: 6 });
});

test('a list of who came, with what its marks mean beside them, is no legend', () => {
  const list = `
    Datum | Udeleženec | Oznaka | Opis
    @2025-06-23 | Ana Novak | VA | prisotna
    @2025-06-24 | Ana Novak | VA | odsotna
    @2025-06-25 | Ana Novak | DM | prisotna
    @2025-06-26 | Ana Novak | FI | bolniška`;
  expect(marksWith(list)).toEqual({ present: 0, absent: 0, unclear: 6 });
});

const HOURS = `
  Priimek in ime | @2025-04-01 | @2025-04-02 | @2025-04-03 | @2025-04-04
  Novak Ana | 6 | NO | 6 | K
  Kos Bor | 6 | 6 | B | NO
  Vidic Eva | 4 | 6 | 6 | 6`;

const hoursWith = (codes: string) => {
  const sheets = [sheetOf('APR', HOURS), sheetOf('šifre', codes)];
  const reading = readWorkbookSheets(workbookOf('z.xlsx', sheets), { today: date('2026-11-23') });
  const [hours, legend] = reportOf(reading).sheets;
  const asked = reading.sheets.flatMap(({ questions }) =>
    questions.flatMap((each) => ('mark' in each ? each.mark : [])),
  );
  const explained = reading.sheets[1]?.legend.map(({ mark }) => mark);
  return { ...hours, legend, asked, explained };
};

test('"NO" is what the sheet of marks says, though "no" says little elsewhere', () => {
  const told = hoursWith(`
    oznaka | pomen
    število | ure prisotnosti
    B | bolniška s potrdilom
    NO | neopravičeno
    MIR | mirovanje – se ne šteje`);
  expect(told).toMatchObject({ present: 8, absent: 3, unclear: 1, asked: ['K'] });
  expect(told.legend).toMatchObject({ kind: 'legend', headerRow: 1 });
});

test('"NO" beside others that may be chosen is none of them', () => {
  const told = hoursWith(`
    YES | NO | EXCUSED
    B | bolniška s potrdilom |
    MIR | mirovanje |`);
  expect(told.explained).not.toContain('NO');
});
