/** Finds members of host objects by the names that come over the wire. */
import { notImplemented } from '../errors';
import { EVENTS, HostObject, TYPE } from '../objects/host-object';

type Method = (this: HostObject, ...args: unknown[]) => unknown;

/** `values` of `Values`. */
const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
/** `Values` of `values`. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

const label = (object: HostObject, name: string): string => `${object[TYPE]}.${memberName(name)}`;

function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let prototype = Object.getPrototypeOf(object) as object;
    prototype !== HostObject.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    const found = name === 'constructor' ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}

export const hasProperty = (object: HostObject, name: string): boolean =>
  descriptor(object, memberName(name))?.get !== undefined;

/** The value of a property, scalar or object. */
export function readProperty(object: HostObject, name: string): unknown {
  const member = descriptor(object, memberName(name));
  if (!member?.get) throw notImplemented(label(object, name));
  return member.get.call(object) as unknown;
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const member = descriptor(object, memberName(name));
  if (!member?.set) throw notImplemented(`${label(object, name)} (set)`);
  member.set.call(object, value);
}

/** How the library tells the host to send an event. Events go to all; the library drops those that nobody listens to. */
const REGISTRATION = /^_(?:Register|Unregister)(.+)$/;

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const event = REGISTRATION.exec(name)?.[1];
  if (event !== undefined && object[EVENTS].includes(event)) return null;
  const method = descriptor(object, memberName(name))?.value as Method | undefined;
  if (typeof method !== 'function') throw notImplemented(`${label(object, name)}()`);
  // An argument that was left out comes over the wire as null.
  return method.apply(
    object,
    args.map((arg) => arg ?? undefined),
  );
}

const scalarNames = new Map<unknown, readonly string[]>();

/** The readable properties of the class, scalars and objects, in the order of definition. */
export function propertyNames(object: HostObject): readonly string[] {
  const start = Object.getPrototypeOf(object) as object;
  let names = scalarNames.get(start);
  if (!names) {
    const found: string[] = [];
    for (
      let prototype = start;
      prototype !== HostObject.prototype;
      prototype = Object.getPrototypeOf(prototype) as object
    ) {
      for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (member.get) found.push(name);
      }
    }
    names = found;
    scalarNames.set(start, names);
  }
  return names;
}
