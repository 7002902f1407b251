import type { ParameterRow } from '../register/records';
import type { MoneyParameter, Rates } from './rates';

/** Which rows of tblParametri decided something of a day; each once. Nothing where the day's parameters cannot be read. */
export class UsedParameters {
  readonly rows: ParameterRow[] = [];

  constructor(readonly rates: Rates | null) {}

  add(...parameters: readonly MoneyParameter[]): void {
    if (this.rates === null) return;
    for (const parameter of parameters) {
      const row = this.rates.rows[parameter];
      if (!this.rows.includes(row)) this.rows.push(row);
    }
  }
}
