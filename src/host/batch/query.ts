/** Answers `load`: the chosen properties of an object, of its parts and of a collection's items. */
import { notImplemented } from '../errors';
import { HostCollection, HostObject, ID, ITEMS, NullObject, TYPE } from '../objects/host-object';
import { hasProperty, propertyNames, readProperty, wireName } from './members';
import type { QueryInfo } from './wire';

/** Names to their own choices; an empty node at the end of a path means "all of it". */
type Choice = Map<string, Choice>;

const ALL = '*';

function choiceOf(query: QueryInfo | undefined): Choice {
  const root: Choice = new Map<string, Choice>();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let node = root;
    for (const name of path.split(/[/.]/).filter((part) => part !== '' && part.toLowerCase() !== 'items')) {
      let next = node.get(name);
      if (!next) node.set(name, (next = new Map<string, Choice>()));
      node = next;
    }
  }
  return root;
}

type Answer = Record<string, unknown>;

function scalars(object: HostObject, answer: Answer): void {
  for (const name of propertyNames(object)) {
    const value = readProperty(object, name);
    if (!(value instanceof HostObject)) answer[wireName(name)] = value;
  }
}

function chosen(object: HostObject, choice: Choice): Answer {
  const answer: Answer = {};
  const id = object[ID];
  if (id !== undefined) answer._Id = id;
  if (choice.size === 0) scalars(object, answer);
  for (const [name, inner] of choice) {
    if (name === ALL) {
      scalars(object, answer);
      continue;
    }
    const value = readProperty(object, name);
    if (value instanceof HostObject) answer[wireName(name)] = describe(value, inner, undefined);
    else if (inner.size > 0) throw notImplemented(`${object[TYPE]}.${name}/${[...inner.keys()].join()}`);
    else answer[wireName(name)] = value;
  }
  return answer;
}

function describe(object: HostObject, choice: Choice, query: QueryInfo | undefined): Answer | null {
  if (object instanceof NullObject) return null;
  if (!(object instanceof HostCollection)) return chosen(object, choice);
  const answer: Answer = {};
  const ofItems: Choice = new Map();
  for (const [name, inner] of choice) {
    if (hasProperty(object, name)) answer[wireName(name)] = readProperty(object, name);
    else ofItems.set(name, inner);
  }
  const from = query?.Skip ?? 0;
  const items = object[ITEMS].slice(from, query?.Top === undefined ? undefined : from + query.Top);
  if (ofItems.size > 0 || choice.size === 0) answer._Items = items.map((item) => describe(item, ofItems, undefined));
  return answer;
}

/** The answer to a query action: property names capitalised, items under `_Items`, null for a missing object. */
export const answerQuery = (object: HostObject, query: QueryInfo | undefined): Answer | null =>
  describe(object, choiceOf(query), query);
