/** `project FILES… -o OUT.xlsx`: one report over several programmes' workbooks; a file that cannot be read is listed, the rest goes on. */
import { basename } from 'node:path';
import { readProgramme, writeSheets } from '../../excel';
import { projectJson } from '../../reports/project/json';
import { projectReport, type ProjectFile } from '../../reports/project/report';
import { projectSheet } from '../../reports/project/sheet';
import type { IsoDate } from '../../programme/units';
import type { Words } from '../../strings';
import { operand } from '../arguments';
import { sentenceOf } from '../failure';
import { newWorkbook, openWorkbook } from '../host';
import { requiredOutput, saveWorkbook } from '../output';
import { printColumns, printJson, printLine } from '../print';
import type { Command } from '.';

export const project: Command = async (args, words) => {
  operand(args, 0, 'file');
  const output = await requiredOutput(args, args.operands);
  const files: ProjectFile[] = [];
  for (const file of args.operands) files.push(await programmeIn(file, args.today, words));
  const report = projectReport(files, args.today);
  const excel = await newWorkbook();
  const sources = files.flatMap((file) =>
    'register' in file ? [{ sheet: file.file, rows: file.register.attendance.length }] : [],
  );
  await writeSheets([projectSheet(report, { madeOn: args.today, sources, parameters: [] }, words)]);
  await saveWorkbook(excel, output, words);
  if (args.json) printJson(projectJson(report));
  else {
    printColumns(report.programmes.map((line) => [line.title, line.unit, words.money(line.totalCents)]));
    printColumns(report.unread.map(({ file, problem }) => [file, problem]));
    printLine(words.say('cli.written', { file: output }));
  }
  return 0;
};

async function programmeIn(path: string, today: IsoDate, words: Words): Promise<ProjectFile> {
  const file = basename(path);
  try {
    await openWorkbook(path);
    return { file, register: await readProgramme(today) };
  } catch (thrown) {
    return { file, problem: sentenceOf(thrown, words) };
  }
}
