/** What one participant's day is worth: presence counted, before any rounding to cents. */
import type { RuleId } from '../register/issue';
import type { DatedRecord, RegisterFacts } from '../register/facts';
import type { IndividualRecord, ParameterRow, Participant } from '../register/records';
import { minutes, type IsoDate, type Minutes } from '../programme/units';
import { exactReward, type ExactMoney } from './exact';
import type { Rates } from './rates';
import { travelOf, type Travel } from './travel';
import { UsedParameters } from './used-parameters';

const MINUTES_OF_A_DAY = 24 * 60;
const NO_SESSIONS: readonly never[] = [];
const NOTHING: ExactMoney = { reward: 0, meal: 0, travel: 0 };

export interface DayEarning {
  readonly date: IsoDate;
  /** Group work present. */
  readonly groupMinutes: Minutes;
  /** Individual work that counts as presence because it is paid. */
  readonly individualMinutes: Minutes;
  /** Group and counted individual work: what the meal's hours and a travel day are judged by. */
  readonly presentMinutes: Minutes;
  /** `presentMinutes` rounded down to the unit of paid time; null where the day's parameters cannot be read. */
  readonly paidMinutes: Minutes | null;
  readonly meal: boolean;
  readonly travel: Travel | null;
  readonly exact: ExactMoney;
  /** Null where a parameter of the day is missing or unreadable: then nothing of the day is computed. */
  readonly rates: Rates | null;
  readonly attendance: DatedRecord | null;
  /** The individual work of the day that counts. */
  readonly individual: readonly IndividualRecord[];
  /** Rows of tblParametri that decided something of this day. */
  readonly used: readonly ParameterRow[];
  /** What makes the day's figures doubtful, by the rule that speaks of it. */
  readonly doubts: readonly RuleId[];
}

export interface DayContext {
  readonly facts: RegisterFacts;
  readonly today: IsoDate;
  readonly ratesOn: (day: IsoDate) => Rates | null;
}

/**
 * The day's earning, or null where nothing at all speaks of presence. Presence is counted as it was written, included or
 * not: what is not allowed is an issue, and an issue holds the line back. Individual work counts up to today and from
 * entry on, when it is paid (contract: Money).
 */
export function earningOf(person: Participant, day: IsoDate, context: DayContext): DayEarning | null {
  const { facts } = context;
  const attendance = facts.attendanceOn(person.id, day);
  const sessions = individualOn(person, day, context);
  if (attendance === null && sessions.length === 0) return null;

  const rates = context.ratesOn(day);
  const doubts: RuleId[] = [];
  const used = new UsedParameters(rates);

  const groupMinutes = groupPresence(attendance, facts, doubts);
  const individual =
    sessions.length === 0 ? sessions : sessions.filter((session) => countsAsPaid(session, person, day, facts, used));
  let individualTotal = 0;
  for (const session of individual) individualTotal += sessionMinutes(session, doubts);
  const present = minutes(groupMinutes + individualTotal);
  if (present > MINUTES_OF_A_DAY) doubts.push('hours-over-plan');
  if (present === 0 && doubts.length === 0) return null;
  if (rates === null) doubts.push('parameter-invalid');

  const isWorth = rates !== null && present > 0;
  const meal = isWorth && present >= rates.mealFrom;
  const travel = isWorth ? travelOf(person, rates, used) : null;
  if (travel?.kind === 'doubtful') doubts.push('travel-data');
  const paidMinutes = rates === null ? null : minutes(present - (present % rates.paidUnit));
  if (isWorth) used.add('rewardPerHour', 'paidUnit', 'mealFrom');
  if (meal) used.add('meal');
  return {
    date: day,
    groupMinutes,
    individualMinutes: minutes(individualTotal),
    presentMinutes: present,
    paidMinutes,
    meal,
    travel,
    exact:
      isWorth && paidMinutes !== null
        ? {
            reward: exactReward(rates.rewardPerHour, paidMinutes),
            meal: meal ? rates.meal : 0,
            travel: travel?.exact ?? 0,
          }
        : NOTHING,
    rates,
    attendance,
    individual,
    used: used.rows,
    doubts,
  };
}

function groupPresence(record: DatedRecord | null, facts: RegisterFacts, doubts: RuleId[]): Minutes {
  if (record === null) return minutes(0);
  const hoursUnreadable =
    record.reading.kind === 'planned' && record.at.unreadable.some(({ column }) => column === 'Ure');
  if (record.reading.kind === 'unknown' || hoursUnreadable) {
    doubts.push('mark-unknown');
    return minutes(0);
  }
  return plausible(facts.presentMinutes(record) ?? minutes(0), doubts);
}

/** Individual work of the day with something in its hours; what is dated after today has not been done yet. */
function individualOn(person: Participant, day: IsoDate, { facts, today }: DayContext): readonly IndividualRecord[] {
  const sessions = facts.individualOf(person.id);
  if (sessions.length === 0 || day > today) return NO_SESSIONS;
  return sessions.filter((session) => session.date === day && (session.minutes !== null || hoursUnreadable(session)));
}

const hoursUnreadable = (session: IndividualRecord): boolean =>
  session.at.unreadable.some(({ column }) => column === 'Ure');

function sessionMinutes(session: IndividualRecord, doubts: RuleId[]): Minutes {
  if (session.minutes !== null) return plausible(session.minutes, doubts);
  doubts.push('mark-unknown');
  return minutes(0);
}

function plausible(time: Minutes, doubts: RuleId[]): Minutes {
  if (time >= 0 && time <= MINUTES_OF_A_DAY) return time;
  doubts.push('hours-over-plan');
  return minutes(0);
}

/** Where the parameters cannot be read, individual work counts as presence, so that the doubt about the day is not lost. */
function countsAsPaid(
  session: IndividualRecord,
  person: Participant,
  day: IsoDate,
  facts: RegisterFacts,
  used: UsedParameters,
): boolean {
  const { rates } = used;
  if (session.minutes === 0 || (person.entry !== null && day < person.entry)) return false;
  if (rates === null) return true;
  used.add('individualPaid');
  if (!rates.individualPaid) return false;
  const phaseThree = facts.register.settings.phases.find((phase) => phase.number === 3);
  const late = (person.exit !== null && day > person.exit) || (phaseThree !== undefined && day >= phaseThree.from);
  if (!late) return true;
  used.add('individualPaidInPhaseThree');
  return rates.individualPaidInPhaseThree;
}
