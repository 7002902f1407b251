/** The command line as scripts and people meet it: exit status, JSON alone on standard output, one sentence for what cannot be done. */
import ExcelJS from 'exceljs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { readRegister } from '../../src/register';
import { outputFolder, prisotnik } from './command-line';
import { openInHost } from './open-sample';

const SAMPLE = join(__dirname, '../../assets/vzorec.xlsx');
const TODAY = ['--today', '2020-12-31'];
const inFolder = outputFolder();

// Jest's sandbox makes Node warn when the client library is first loaded; the warning is not the command line's.
beforeAll(() => openInHost());

async function workbookFile(name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const path = inFolder(name);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

function written(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

describe('--with', () => {
  const LIST =
    'Priimek in ime;Datum;Prisotnost\nNovak Ana;5. 10. 2020;P\nKovač Urban;5. 10. 2020;P\nŽagar Cvetka;5. 10. 2020;N\n';
  const OWN = 'Priimek in ime;7. 9. 2020;8. 9. 2020\nNovak Ana;P;P\nKovač Urban;P;N\nŽagar Cvetka;P;P\n';

  it('reads other files with the workbook, each named in the report; one that cannot be read is told and the rest goes on', async () => {
    const files = ['--with', written('prijave.csv', LIST), '--with', written('slaba.xlsx', 'to ni zvezek')];
    const own = written('september.csv', OWN);
    const why = 'Ta datoteka ni Excelov delovni zvezek; izberite datoteko .xlsx ali .csv.';
    const intake = await prisotnik('intake', own, ...files, '--json', ...TODAY);
    expect(intake).toMatchObject({ status: 0, err: `slaba.xlsx: ${why}\n` });
    expect(JSON.parse(intake.out)).toMatchObject({
      workbook: 'september.csv',
      sheets: [
        { sheet: 'september', marks: 6 },
        { sheet: '[prijave.csv]prijave', kind: 'attendance-list', dates: ['2020-10-05'], marks: 3 },
      ],
      unread: [{ file: 'slaba.xlsx', problem: why }],
    });
    const output = inFolder('z-datoteko.xlsx');
    const build = await prisotnik('build', own, ...files, '--start', '2020-08-01', '-o', output, '--json', ...TODAY);
    expect(JSON.parse(build.out)).toMatchObject({ participants: 3, records: 9, absent: [] });
    const again = await prisotnik('build', output, '-o', inFolder('brez-datoteke.xlsx'), ...TODAY);
    expect(again.out).toContain('Ohranjeni so 3 vpisi iz datoteke »prijave.csv«, ki tokrat ni med izbranimi.');
  });

  it('says nothing of files where none are given', async () => {
    const intake = await prisotnik('intake', written('september.csv', OWN), '--json', ...TODAY);
    expect(Object.keys(JSON.parse(intake.out) as object)).toEqual(['workbook', 'sheets']);
  });

  it('is refused for a file that is not there, for other commands, and where it would be overwritten', async () => {
    const own = written('september.csv', OWN);
    const list = written('prijave.csv', LIST);
    const start = ['--start', '2020-08-01'];
    expect(await prisotnik('intake', own, '--with', 'ni-je.csv')).toMatchObject({
      status: 2,
      err: 'Datoteke ni-je.csv ni.\n',
    });
    expect(await prisotnik('check', own, '--with', list)).toMatchObject({
      status: 2,
      err: 'Ukaz check ne bere drugih datotek; --with je za intake in build.\n',
    });
    expect(await prisotnik('build', own, '--with', list, ...start, '-o', list)).toMatchObject({ status: 2 });
    expect(readFileSync(list, 'utf8')).toBe(LIST);
  });
});

describe('the main job', () => {
  const registers = inFolder('registri.xlsx');

  it('reads, builds, checks and pays, with JSON alone on standard output', async () => {
    const intake = await prisotnik('intake', SAMPLE, '--json', ...TODAY);
    expect(intake).toMatchObject({ status: 0, err: '' });
    expect(JSON.parse(intake.out)).toMatchObject({
      workbook: 'vzorec.xlsx',
      sheets: expect.arrayContaining([
        expect.objectContaining({ sheet: 'Seznam udeležencev', kind: 'participants', headerRow: 4 }),
        expect.objectContaining({ sheet: 'September 2020', kind: 'attendance-matrix', headerRow: 5, unclear: 1 }),
      ]),
    });

    const build = await prisotnik('build', SAMPLE, '--start', '2020-08-01', '-o', registers, '--json', ...TODAY);
    expect(build.status).toBe(0);
    expect(JSON.parse(build.out)).toMatchObject({ participants: 16 });

    const check = await prisotnik('check', registers, '--json', ...TODAY);
    expect(check.status).toBe(1);
    expect(JSON.parse(check.out)).toMatchObject({
      today: '2020-12-31',
      counts: { error: 11, warning: 10, note: 1 },
    });

    const week = await prisotnik('week', registers, '2020-W41', '-o', inFolder('teden.xlsx'), '--json', ...TODAY);
    expect(week.status).toBe(0);
    const { totalCents, lines } = JSON.parse(week.out) as { totalCents: number; lines: { totalCents: number }[] };
    expect(totalCents).toBe(lines.reduce((sum, line) => sum + line.totalCents, 0));
    expect(existsSync(inFolder('teden.xlsx'))).toBe(true);
  });

  it('makes lists to sign for a week of the plan or for any one day', async () => {
    const lists = inFolder('liste.xlsx');
    const week = await prisotnik('signin', registers, '2020-W41', '-o', lists, '--json', ...TODAY);
    expect(JSON.parse(week.out)).toMatchObject({ week: '2020-W41', days: expect.arrayContaining(['2020-10-05']) });
    const day = await prisotnik('signin', registers, '--day', '2020-10-05', '-o', lists, '--json', ...TODAY);
    expect(JSON.parse(day.out)).toMatchObject({ day: '2020-10-05', days: ['2020-10-05'] });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(lists);
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Lista prisotnosti 2020-10-05');

    // Phase 1: the plan has no day yet.
    const unplanned = await prisotnik('signin', registers, '2020-W33', '-o', inFolder('n.xlsx'), ...TODAY);
    expect(unplanned).toMatchObject({ status: 2, out: '' });
    expect(unplanned.err).toContain('2020-W33');
  });

  it('begins a programme with its provider, places and payer on the sheet Program', async () => {
    const fresh = inFolder('nov.xlsx');
    const about = ['--provider', 'Zavod Izmišljen', '--location', 'Trg 1; Trg 2', '--payer', 'Občina Izmišljena'];
    const said = await prisotnik('new', '--start', '2020-09-01', ...about, '--account', '020360253863406', '-o', fresh);
    expect(said).toMatchObject({ status: 0 });
    await openInHost(new Uint8Array(readFileSync(fresh)));
    const { settings } = readRegister((await inExcel(readWorkbook)).cells);
    expect(settings).toMatchObject({
      ...{ provider: 'Zavod Izmišljen', location: 'Trg 1; Trg 2', payerName: 'Občina Izmišljena' },
      payerIban: 'SI56020360253863406',
    });
  });

  it('begins a programme with the people of a list, in the register and on every month sheet', async () => {
    const [list, fresh] = [inFolder('ljudje.csv'), inFolder('nov-z-ljudmi.xlsx')];
    // windows-1250, as Excel writes a csv: č = E8, Š = 8A.
    writeFileSync(
      list,
      Buffer.from('Priimek;Ime;Vstop\r\nNovak;Ana;\r\nKova\u00e8;\u008atefan;1. 10. 2020\r\n', 'latin1'),
    );
    const said = await prisotnik('new', '--start', '2020-09-01', '--people', list, '-o', fresh);
    expect(said).toMatchObject({ status: 0, err: '' });
    await openInHost(new Uint8Array(readFileSync(fresh)));
    const { cells } = await inExcel(readWorkbook);
    expect(readRegister(cells).participants).toMatchObject([
      { id: 'U001', surname: 'Novak', givenName: 'Ana', entry: '2020-09-01' },
      { id: 'U002', surname: 'Kovač', givenName: 'Štefan', entry: '2020-10-01' },
    ]);
    const months = cells.sheets.filter(({ name }) => / 202[01]$/.test(name));
    expect(months).toHaveLength(8);
    for (const { values } of months) {
      expect(values.map((row) => row[1]).filter((name) => name === 'Novak Ana' || name === 'Kovač Štefan')).toEqual([
        'Novak Ana',
        'Kovač Štefan',
      ]);
    }
  });

  it('begins no programme with a list that it does not understand, and names the lines but nobody', async () => {
    const [list, fresh] = [inFolder('napake.txt'), inFolder('ni-ga.xlsx')];
    writeFileSync(list, 'Novak Ana\nSkupaj\nKos Maja\t31. 9. 2020\nAna Novak\nTurk\n');
    const said = await prisotnik('new', '--start', '2020-09-01', '--people', list, '-o', fresh);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err).toContain('Vrstici 2, 5:');
    expect(said.err).toContain('Vrstica 3:');
    expect(said.err).toContain('Vrstici 1, 4: isto ime.');
    expect(said.err).toContain('napake.txt');
    expect(said.err).not.toContain('Kos');
    expect(existsSync(fresh)).toBe(false);
  });

  it('begins a programme with a module plan of its own, from which the month sheets are laid out', async () => {
    const fresh = inFolder('nov-z-nacrtom.xlsx');
    const plan = ['--module', 'Uvod; 4; pon,tor; 16', '--module', 'Delo; 5,5; sre; 11; 2'];
    const said = await prisotnik('new', '--start', '2020-09-01', ...plan, '-o', fresh);
    expect(said).toMatchObject({ status: 0, err: '' });
    await openInHost(new Uint8Array(readFileSync(fresh)));
    const { cells } = await inExcel(readWorkbook);
    expect(readRegister(cells).modules.map(({ module }) => module)).toEqual([
      // Phase 2 begins on Thursday, 1 October 2020: the first module on the Monday after, each for two weeks.
      {
        ...{ name: 'Uvod', from: '2020-10-05', to: '2020-10-13', minutesPerDay: 240, weekdays: [1, 2] },
        ...{ minimumMinutes: 960, individualMinutesPerWeek: 0 },
      },
      {
        ...{ name: 'Delo', from: '2020-10-19', to: '2020-10-28', minutesPerDay: 330, weekdays: [3] },
        ...{ minimumMinutes: 660, individualMinutesPerWeek: 120 },
      },
    ]);
    const october = cells.sheets.find(({ name }) => name === 'Oktober 2020');
    const planned = october?.values.find((row) => row.some((value) => value === 5.5)) ?? [];
    expect(planned.filter((value) => value === 4)).toHaveLength(4);
    expect(planned.filter((value) => value === 5.5)).toHaveLength(2);
  });

  it('begins no programme with a plan that it does not understand', async () => {
    const fresh = inFolder('ni-nacrta.xlsx');
    const said = await prisotnik('new', '--start', '2020-09-01', '--module', 'Uvod; 4; xyz; 16', '-o', fresh);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err).toContain('Vrstica 1: dnevi se pišejo kot pon,tor,sre.');
    expect(said.err).toContain('--module');
    expect(existsSync(fresh)).toBe(false);
  });

  it('closes a week once, in order, and only without the held lines where staff say so', async () => {
    const closed = inFolder('zaprto.xlsx');
    const held = await prisotnik('week', registers, '2020-W37', '--close', '-o', closed, ...TODAY);
    expect(held.status).toBe(2);
    expect(held.err).toContain('--without-held');
    expect(existsSync(closed)).toBe(false);

    const first = await prisotnik(
      'week',
      registers,
      '2020-W37',
      '--close',
      '--without-held',
      '-o',
      closed,
      '--json',
      ...TODAY,
    );
    expect(first.status).toBe(0);
    const again = inFolder('zaprto-znova.xlsx');
    const second = await prisotnik(
      'week',
      closed,
      '2020-W37',
      '--close',
      '--without-held',
      '-o',
      again,
      '--json',
      ...TODAY,
    );
    expect(second.out).toBe(first.out);
    const list = inFolder('placila.xlsx');
    const listed = await prisotnik('pay', closed, '2020-W37', '--list', '-o', list, '--json', ...TODAY);
    expect(listed).toMatchObject({ status: 0, err: first.err });
    const { controlCents, manualCents } = JSON.parse(listed.out) as { controlCents: number; manualCents: number };
    expect(controlCents + manualCents).toBe((JSON.parse(first.out) as { totalCents: number }).totalCents);
    const both = ['--list', '--format', '03', '-o', inFolder('n.xlsx')];
    expect(await prisotnik('pay', closed, '2020-W37', ...both, ...TODAY)).toMatchObject({ status: 2, out: '' });
    const unpaid = await prisotnik('pay', closed, '2020-W38', '--list', '-o', inFolder('n.xlsx'), ...TODAY);
    expect(unpaid).toMatchObject({ status: 2, out: '' });

    const skipped = await prisotnik('week', closed, '2020-W39', '--close', '--without-held', '-o', again, ...TODAY);
    expect(skipped).toMatchObject({ status: 2 });
    expect(skipped.err).toContain('2020-W38');
  });
});

describe('a ledger that somebody changed by hand', () => {
  it('is told when rows of a closed week are gone, and nothing is closed or paid on top of it', async () => {
    const [registers, closed, torn] = [inFolder('r.xlsx'), inFolder('z.xlsx'), inFolder('razdrto.xlsx')];
    await prisotnik('build', SAMPLE, '--start', '2020-08-01', '-o', registers, ...TODAY);
    await prisotnik('week', registers, '2020-W37', '--close', '--without-held', '-o', closed, ...TODAY);
    const excel = await openInHost(new Uint8Array(readFileSync(closed)));
    await inExcel(async (context) => {
      context.workbook.tables.getItem('tblIzplacila').rows.getItemAt(0).delete();
      await context.sync();
    });
    writeFileSync(torn, await excel.save());
    const next = await prisotnik(
      'week',
      torn,
      '2020-W38',
      '--close',
      '--without-held',
      '-o',
      inFolder('n.xlsx'),
      ...TODAY,
    );
    expect(next).toMatchObject({ status: 2, out: '' });
    expect(next.err).toContain('2020-W37');
    const pay = await prisotnik('pay', torn, '2020-W37', '-o', inFolder('n.xml'), ...TODAY);
    expect(pay.status).toBe(2);
    expect(existsSync(inFolder('n.xml'))).toBe(false);
  });
});

describe('questions', () => {
  it('are printed with their key, answered once, and kept in the output', async () => {
    const path = await workbookFile('brez-leta.xlsx', (workbook) => {
      workbook
        .addWorksheet('Jesen')
        .addRows([
          ['Lista prisotnosti'],
          ['Priimek in ime', '7. 9.', '8. 9.', '9. 9.'],
          ['Novak Ana', 'P', 'K?', 'P'],
          ['Kovač Urban', 'P', 'P', 'N'],
          ['Žagar Cvetka', 'P', 'P', 'P'],
        ]);
    });
    const asked = await prisotnik('intake', path, ...TODAY);
    expect(asked.out).toContain("--answer 'year:Jesen=LETO'");
    expect(asked.out).toContain('14 prebranih');
    const output = inFolder('leto.xlsx');
    const answers = ['--answer', 'year:Jesen=2020', '--answer', 'mark:k?=neopravičeno'];
    const built = await prisotnik('build', path, '--start', '2020-08-01', ...answers, '-o', output, '--json', ...TODAY);
    expect(JSON.parse(built.out)).toMatchObject({ records: 9, questions: [], issues: [] });
    const again = await prisotnik('intake', output, ...TODAY);
    expect(again.out).not.toContain('--answer');
    expect(again.out).toContain('7. 9. 2020 – 9. 9. 2020');
  });

  it.each(['year:Jesen=20', 'kaj=2020', 'mark:k?=nekaj', 'year:Jesen'])('refuses the answer %s', async (answer) => {
    const said = await prisotnik('intake', SAMPLE, '--answer', answer);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err).toContain(answer);
  });
});

describe('what cannot be done', () => {
  const NOT_A_ZIP = 'to ni delovni zvezek';
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

  it.each([
    ['a file that is not there', () => inFolder('ni.xlsx')],
    ['a file that is no workbook', () => written('besedilo.xlsx', NOT_A_ZIP)],
    ['an empty file', () => written('prazno.xlsx', '')],
    ['an encrypted or old file', () => written('sifrirano.xlsx', OLE)],
    ['a truncated workbook', () => written('odrezan.xlsx', new Uint8Array(readFileSync(SAMPLE).subarray(0, 9000)))],
  ])('says in one sentence why it refuses %s, and leaves no output behind', async (_, path) => {
    const output = inFolder('izhod.xlsx');
    for (const command of [['check'], ['build', '--start', '2020-08-01']]) {
      const said = await prisotnik(...command, path(), '-o', output);
      expect(said).toMatchObject({ status: 2, out: '' });
      expect(said.err.trim().split('\n')).toHaveLength(1);
      expect(said.err).not.toMatch(/\bat .+:\d+/);
      expect(existsSync(output)).toBe(false);
    }
  });

  it.each([
    [['check'], 'ime datoteke'],
    [['nekaj', SAMPLE], 'nekaj'],
    [['week', SAMPLE, '2021-W53'], '2021-W53'],
    [['week', SAMPLE, '2020-38'], '2020-38'],
    [['month', SAMPLE, '2020-13'], '2020-13'],
    [['build', SAMPLE, '--start', '2020-08-01'], '-o'],
    [['build', SAMPLE, '--start', '31. 8. 2020', '-o', 'x.xlsx'], '31. 8. 2020'],
    [['check', SAMPLE, '-o', SAMPLE], 'vzorec.xlsx'],
    [['new', '--start', '2020-09-01', '--account', 'SI56031001001018518', '-o', 'x.xlsx'], '--account'],
    [['check', SAMPLE, '--kaj'], 'Možnosti --kaj ni.'],
    [['check', SAMPLE, '--today'], 'Možnost --today je brez vrednosti'],
    [['check', SAMPLE, '--today', '--json'], 'Možnost --today je brez vrednosti'],
    [['check', SAMPLE, '2020-W38'], 'Ukaz check ne ve, kaj naj z »2020-W38«.'],
    [['week', SAMPLE, '2020-W38', '2020-W39'], 'Ukaz week ne ve, kaj naj z »2020-W39«.'],
    [['new', 'novi.xlsx', '--start', '2020-09-01', '-o', 'x.xlsx'], 'Ukaz new ne ve, kaj naj z »novi.xlsx«.'],
    [['signin', SAMPLE, '2020-W38', '--day', '2020-09-14', '-o', 'x.xlsx'], '--day'],
    [['signin', SAMPLE, '--day', '14. 9. 2020', '-o', 'x.xlsx'], '14. 9. 2020'],
    [['check', SAMPLE, '--lang', 'de'], 'de'],
  ])('refuses %j naming what is wrong', async (argv, named) => {
    const said = await prisotnik(...argv);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err).toContain(named);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });

  it('claims nothing from sheets without people', async () => {
    const path = await workbookFile('brez-ljudi.xlsx', (workbook) => {
      workbook.addWorksheet('Prazen');
      const prices = workbook.addWorksheet('Cenik');
      prices.addRow(['Artikel', 'Cena']);
      prices.addRow(['kava', 1.2]);
    });
    const said = await prisotnik('intake', path, '--json');
    expect(said.status).toBe(0);
    const { sheets } = JSON.parse(said.out) as { sheets: { kind: string; people: string[]; marks: number }[] };
    expect(sheets).toEqual([
      expect.objectContaining({ kind: 'other', people: [], marks: 0 }),
      expect.objectContaining({ kind: 'other', people: [], marks: 0 }),
    ]);
  });

  it('speaks English where it is asked to', async () => {
    const said = await prisotnik('check', inFolder('ni.xlsx'), '--lang', 'en');
    expect(said.err).toBe('There is no file ni.xlsx.\n');
  });

  it('never changes an input', async () => {
    const before = readFileSync(SAMPLE);
    await prisotnik('check', SAMPLE, '--start', '2020-08-01', '-o', inFolder('izhod2.xlsx'), ...TODAY);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });
});
