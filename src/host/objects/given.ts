/** What batches send is JSON of any kind; Excel refuses a value of the wrong kind with InvalidArgument, and so do these. */
import { invalidArgument } from '../errors';

export function booleanOf(given: unknown, name: string): boolean {
  if (typeof given !== 'boolean') throw invalidArgument(name);
  return given;
}

export function numberOf(given: unknown, name: string): number {
  if (typeof given !== 'number' || !Number.isFinite(given)) throw invalidArgument(name);
  return given;
}

export function textOf(given: unknown, name: string): string {
  if (typeof given !== 'string') throw invalidArgument(name);
  return given;
}

/** An object with members, such as a data validation's rule. */
export function recordOf(given: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidArgument(name);
  return given as Readonly<Record<string, unknown>>;
}
