/** When the people of a list were there on a day: what two rows tell of the same time is counted once, for nobody is there twice at once. */

/** From–to in minutes after midnight; what begins before midnight may end after it. */
export interface Stay {
  readonly from: number;
  readonly to: number;
}

export class Stays {
  private readonly known = new Map<string, readonly Stay[]>();

  /**
   * Takes down a stay.
   *
   * @param key of the person and the day
   * @returns how many minutes of it rows before have told already: somebody joins with two devices, and a report of a
   *   meeting tells the stays of its participants one by one below what they make together
   */
  toldBefore(key: string, stay: Stay): number {
    const apart: Stay[] = [];
    let whole = stay;
    let told = 0;
    for (const other of this.known.get(key) ?? []) {
      if (other.to < stay.from || other.from > stay.to) {
        apart.push(other);
        continue;
      }
      told += Math.min(other.to, stay.to) - Math.max(other.from, stay.from);
      whole = { from: Math.min(whole.from, other.from), to: Math.max(whole.to, other.to) };
    }
    this.known.set(key, [...apart, whole]);
    return told;
  }
}
