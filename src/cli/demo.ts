/** The main job once through: read the sample workbook, build registers, check them, make a week; results in `out/`. */
import { join, relative } from 'node:path';
import { buildRegisters, checkWorkbook, inspectWorkbook, makeWeek } from '../excel';
import type { LocalExcel } from '../host';
import { date, parseIsoWeek } from '../programme/calendar';
import { wordsIn, type Words } from '../strings';
import { printIssues } from './commands/check';
import { printWeek } from './commands/week';
import { openWorkbook } from './host';
import type { ExitStatus } from './main';
import { saveWorkbook } from './output';
import { printLine } from './print';
import { printReading } from './reading';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'vzorec.xlsx');
const OUT = 'out';
const TODAY = date('2020-12-31');
const START = date('2020-08-01');
const ISSUES_SHOWN = 8;

/** @param argv `en` for English */
export async function demo(argv: readonly string[]): Promise<ExitStatus> {
  const language = argv.includes('en') ? 'en' : 'sl';
  const words = wordsIn(language);
  const files = {
    registers: join(OUT, 'registri.xlsx'),
    checked: join(OUT, 'preverjeno.xlsx'),
    week: join(OUT, 'tedenski-list.xlsx'),
  };
  printLine(words.say('cli.demo.intro', { file: relative(process.cwd(), SAMPLE) }));

  const sample = await openWorkbook(SAMPLE);
  await part(words, 'read', sample, async () => printReading(await inspectWorkbook({ today: TODAY }), words));
  await part(words, 'built', sample, async () => {
    const built = await buildRegisters({
      today: TODAY,
      start: START,
      title: 'AS – Aktiviraj se!',
      unit: 'Velenje',
      language,
    });
    printLine(
      `  ${words.say('cli.build.registers', {
        participants: words.say('cli.build.participants', { count: built.participants }),
        records: words.say('cli.build.records', { count: built.records }),
      })}`,
    );
  });
  await saveWorkbook(sample, files.registers, words);

  const registers = await openWorkbook(files.registers);
  await part(words, 'checked', registers, async () => {
    const options = {
      today: TODAY,
      start: null,
      title: '',
      unit: '',
      language,
      mark: true,
      issuesSheet: true,
    } as const;
    printIssues(await checkWorkbook(options), words, ISSUES_SHOWN);
  });
  await saveWorkbook(registers, files.checked, words);

  const paid = await openWorkbook(files.registers);
  await part(words, 'week', paid, async () => {
    const week = parseIsoWeek('2020-W41');
    if (week !== null) printWeek((await makeWeek(week, { today: TODAY, language, write: true })).result, words);
  });
  await saveWorkbook(paid, files.week, words);

  printLine(`\n${words.say('cli.demo.results', { folder: OUT })}`);
  for (const file of Object.values(files)) printLine(`  ${file}`);
  return 0;
}

/** One part of the demo with its heading and what it cost in requests to Excel. */
async function part(
  words: Words,
  name: 'read' | 'built' | 'checked' | 'week',
  excel: LocalExcel,
  work: () => Promise<void>,
): Promise<void> {
  excel.resetTraffic();
  printLine(`\n${words.say(`cli.demo.${name}`, { today: words.date(TODAY) })}`);
  await work();
  printLine(`  ${words.say('cli.demo.requests', { count: excel.traffic.requests })}`);
}
