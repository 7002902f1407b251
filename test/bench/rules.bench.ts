/**
 * All rules over up to a million attendance records of 100 days each: at most 1 s and 1 GB for the million, growing
 * linearly. The least of three runs counts: whatever else runs on the machine only adds.
 */
import { datesBetween, weekdayOf } from '../../src/programme/calendar';
import { date, minutes, type IsoDate } from '../../src/programme';
import type { AttendanceRecord, Participant } from '../../src/register/records';
import type { Register } from '../../src/register/register';
import { NO_SOURCE_FACTS } from '../../src/register/source';
import { checkRegister } from '../../src/rules';
import { ibanOf } from '../clean-programme';
import { aModule, aParticipant, aRegister, attended, defaultParameterRows, moduleRows, placeIn } from '../registers';

const DAYS = 100;
const FROM = date('2020-09-07');
const SECONDS = 1;
const GIGABYTES = 1;

const weekdays = datesBetween(FROM, date('2021-03-31')).filter((day) => weekdayOf(day) <= 5).slice(0, DAYS); // prettier-ignore

/** Honest records: every day of a module without free days, present for its hours. */
function registerOf(people: number): Register {
  const last = weekdays.at(-1) ?? FROM;
  const module = aModule({
    from: FROM,
    to: last,
    hoursPerDay: 6,
    weekdays: [1, 2, 3, 4, 5],
    minimumHours: 480,
    individualHoursPerWeek: 0,
  });
  const participants: Participant[] = [];
  const attendance: AttendanceRecord[] = [];
  const { table } = placeIn('attendance');
  const readings = [6, 5, 4].map((hours) => ({ kind: 'hours', minutes: minutes(hours * 60) }) as const);
  for (let index = 0; index < people; index++) {
    const id = `U${String(index + 1).padStart(5, '0')}`;
    participants.push(
      aParticipant({
        id,
        surname: `Priimek${id}`,
        emso: null,
        iban: ibanOf(index),
        at: placeIn('participants', index),
      }),
    );
    for (const [number, day] of weekdays.entries()) attendance.push(record(id, index, number, day));
  }
  function record(id: string, index: number, number: number, day: IsoDate): AttendanceRecord {
    const reading = readings[(index + number) % 3] ?? readings[0];
    const row = table.headerRow + 1 + index * DAYS + number;
    return {
      ...template,
      at: { table, row, unreadable: [] },
      participant: id,
      name: id,
      date: day,
      reading: reading ?? template.reading,
    };
  }
  const parameters = defaultParameterRows().map((row) => ({ ...row, confirmed: 'da' }));
  const register = aRegister({ modules: moduleRows([module]), freeDays: [], parameters });
  return { ...register, participants, attendance };
}

const template = attended('U00001', FROM, '6');
const context = { today: weekdays.at(-1) ?? FROM, source: NO_SOURCE_FACTS, sheetOrder: [] };

const collect = (globalThis as { gc?: () => void }).gc;

function measure(people: number): { seconds: number; megabytes: number; issues: number } {
  const register = registerOf(people);
  const times: number[] = [];
  let issues = 0;
  let megabytes = 0;
  for (let run = 0; run < 3; run++) {
    collect?.();
    const start = performance.now();
    issues = checkRegister(register, context).length;
    times.push((performance.now() - start) / 1000);
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
  }
  return { seconds: Math.min(...times), megabytes, issues };
}

checkRegister(registerOf(500), context);
const sizes = [2_500, 5_000, 10_000];
const results = sizes.map((people) => ({ people, ...measure(people) }));
for (const { people, seconds, megabytes, issues } of results) {
  const records = (people * DAYS).toLocaleString('en');
  process.stdout.write(
    `${records.padStart(9)} records: ${seconds.toFixed(3)} s, process ${megabytes.toFixed(0)} MB, ${issues} issues\n`,
  );
}
const [quarter, half, whole] = results;
if (quarter && half && whole) {
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  process.stdout.write(
    `time for twice the records: × ${ratio(half.seconds, quarter.seconds)}, × ${ratio(whole.seconds, half.seconds)}\n`,
  );
  process.stdout.write(
    `of the ${SECONDS} s allowed: ${ratio(whole.seconds, SECONDS)}; of the ${GIGABYTES} GB: ${ratio(whole.megabytes, GIGABYTES * 1024)}\n`,
  );
  if (whole.seconds > SECONDS || whole.megabytes > GIGABYTES * 1024) process.exitCode = 1;
}
