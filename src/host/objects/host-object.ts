/**
 * An object of Excel's object model on the host's side. Its members are the getters, setters and methods of its class, named as
 * in Office.js: the batch executor finds them there by reflection, so what a class does not define is not implemented and
 * fails, named. Fields set in constructors and members with symbols are the host's own and cannot be reached by a batch.
 */

/** Office.js' name of the class, for error messages. */
export const TYPE = Symbol('type');
/** The id by which the object's collection finds it again in a later batch. */
export const ID = Symbol('id');
/** The items of a collection. */
export const ITEMS = Symbol('items');
/** The collection's indexer, `getItem(key)`. */
export const ITEM = Symbol('item');

/** Whether the object still stands for something. */
export const GONE = Symbol('gone');
/** The events that the object can be listened to for, as the library registers them: `DataChangedEvent` … */
export const EVENTS = Symbol('events');

export abstract class HostObject {
  abstract get [TYPE](): string;

  /** Undefined for objects that are not found by an id. */
  get [ID](): string | number | undefined {
    return undefined;
  }

  /** True once what the object stands for is no longer in the workbook, e.g. the sheet of a range. */
  get [GONE](): boolean {
    return false;
  }

  get [EVENTS](): readonly string[] {
    return [];
  }
}

/** A collection: `load("items/…")` goes over its items. */
export abstract class HostCollection extends HostObject {
  abstract get [ITEMS](): readonly HostObject[];
  /** Throws ItemNotFound if there is no such item. */
  abstract [ITEM](key: unknown): HostObject;

  getCount(): number {
    return this[ITEMS].length;
  }
}

/** What `…OrNullObject` gives where there is nothing. */
export class NullObject extends HostObject {
  get [TYPE](): string {
    return 'NullObject';
  }
}

export const NULL_OBJECT = new NullObject();
