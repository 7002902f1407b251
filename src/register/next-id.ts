/** Participants' ids: U001, U002 …, given once and never reused. */

const ID = /^U(\d{3,})$/;

/**
 * The id after the highest that was ever given: `U001` for none, `U1000` after `U999`. Gaps stay gaps.
 *
 * @param used all ids known anywhere (participants, attendance, ledger), so that a deleted person's id is not given again;
 *   texts that are no such id are left aside
 */
export function nextId(used: Iterable<string>): string {
  let highest = 0;
  for (const id of used) highest = Math.max(highest, Number(ID.exec(id.trim().toUpperCase())?.[1] ?? 0));
  return `U${String(highest + 1).padStart(3, '0')}`;
}

/** The ids that a register mentions anywhere. */
export function* idsIn(register: {
  readonly participants: readonly { readonly id: string }[];
  readonly attendance: readonly { readonly participant: string }[];
  readonly individual: readonly { readonly participant: string }[];
  readonly absences: readonly { readonly participant: string }[];
  readonly suspensions: readonly { readonly participant: string }[];
  readonly payments: readonly { readonly participant: string }[];
}): Generator<string> {
  for (const { id } of register.participants) yield id;
  const { attendance, individual, absences, suspensions, payments } = register;
  for (const records of [attendance, individual, absences, suspensions, payments]) {
    for (const { participant } of records) yield participant;
  }
}
