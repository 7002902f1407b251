/** Executes one batch: its actions in order, up to the first that fails. What was done before stays done, as in Excel. */
import { HostError, notImplemented } from '../errors';
import { GONE, HostCollection, HostObject, ID, ITEM, NULL_OBJECT, NullObject, TYPE } from '../objects/host-object';
import { callMethod, readProperty, writeProperty } from './members';
import { answerQuery } from './query';
import { type References } from './references';
import {
  type ActionInfo,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
  ObjectPathType,
} from './wire';

const KEEP_REFERENCE = '_KeepReference';
const REMOVE_REFERENCE = '_RemoveReference';

class Batch {
  private readonly objects = new Map<number, HostObject>();
  /** Object paths whose object is to be kept beyond the batch (tracked objects of the library). */
  private readonly kept = new Set<number>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly references: References,
  ) {
    for (const action of request.Actions) {
      if (action.ActionType === ActionType.method && action.Name === KEEP_REFERENCE) this.kept.add(action.ObjectPathId);
    }
  }

  run(): BatchResponse {
    const results: ActionResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        return { Results: results, Error: this.refusal(error, action, index) };
      }
    }
    return { Results: results };
  }

  private perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.identity(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return answerQuery(this.object(action.ObjectPathId), action.QueryInfo);
      case ActionType.method:
        return this.invoke(action);
      case ActionType.setProperty:
        this.set(this.object(action.ObjectPathId), action.Name ?? '', this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(this.object(action.ObjectPathId), name, value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private set(object: HostObject, name: string, value: unknown): void {
    if (object instanceof NullObject) throw new HostError('ItemNotFound');
    writeProperty(object, name, value);
  }

  private invoke(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    const name = action.Name ?? '';
    if (name === KEEP_REFERENCE) return null;
    const args = this.args(action.ArgumentInfo);
    if (name === REMOVE_REFERENCE) {
      this.references.remove(String(args[0]));
      return null;
    }
    // Microsoft's samples rely on it ("Create a table": `getItemOrNullObject("Sample").delete()` before there is such a sheet).
    if (object instanceof NullObject) return null;
    const value = callMethod(object, name, args);
    return value instanceof HostObject ? null : (value ?? null);
  }

  /** What the library needs to address the object again: its id, a reference, or null if there is no object. */
  private identity(pathId: number): unknown {
    const object = this.object(pathId);
    if (object instanceof NullObject) return null;
    const identity: Record<string, unknown> = {};
    const id = object[ID];
    if (id !== undefined) identity._Id = id;
    if (this.kept.has(pathId)) identity._ReferenceId = this.references.add(object);
    return identity;
  }

  private object(pathId: number): HostObject {
    let object = this.objects.get(pathId);
    if (!object) {
      const path = this.request.ObjectPaths[pathId];
      if (!path) throw new HostError('InvalidObjectPath');
      object = this.resolve(path);
      this.objects.set(pathId, object);
    }
    if (object[GONE]) throw new HostError('ItemNotFound');
    return object;
  }

  private resolve(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.root;
      case ObjectPathType.referenceId:
        return this.references.find(path.Name ?? '');
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      case ObjectPathType.property:
      case ObjectPathType.indexer:
      case ObjectPathType.method:
        return this.child(this.object(path.ParentObjectPathId ?? 0), path);
      default:
        throw notImplemented(`object ${path.Name ?? path.ObjectPathType}`);
    }
  }

  private child(parent: HostObject, path: ObjectPathInfo): HostObject {
    // Whatever is asked of a null object is a null object again.
    if (parent instanceof NullObject) return NULL_OBJECT;
    const name = path.Name ?? '';
    const args = this.args(path.ArgumentInfo);
    const found =
      path.ObjectPathType === ObjectPathType.property
        ? readProperty(parent, name)
        : path.ObjectPathType === ObjectPathType.method
          ? callMethod(parent, name, args)
          : parent instanceof HostCollection && parent[ITEM](args[0]);
    if (!(found instanceof HostObject)) throw notImplemented(`${parent[TYPE]}.${name || 'getItem'}`);
    return found;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const fill = (values: readonly unknown[], ids: readonly unknown[] | null | undefined): unknown[] =>
      values.map((value, index) => {
        const id = ids?.[index];
        if (typeof id === 'number' && id > 0) return this.object(id);
        return Array.isArray(value) && Array.isArray(id) ? fill(value, id) : value;
      });
    const values = info?.Arguments ?? [];
    return info?.ReferencedObjectPathIds ? fill(values, info.ReferencedObjectPathIds) : values;
  }

  private refusal(error: unknown, action: ActionInfo, index: number): BatchError {
    const known = error instanceof HostError ? error : null;
    return {
      Code: known?.code ?? 'GeneralException',
      Message: known?.message ?? `The local Excel host failed: ${error instanceof Error ? error.message : 'unknown'}`,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: known?.httpStatus ?? 500,
    };
  }

  /** `Range.values`, as Excel names the place of an error. */
  private location(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    const lower = (name = ''): string => name.charAt(0).toLowerCase() + name.slice(1);
    if (action.Name) return `${object?.[TYPE] ?? ''}.${lower(action.Name)}`;
    return `${(object ?? parent)?.[TYPE] ?? ''}.${lower(path?.Name) || 'getItem'}`;
  }
}

export const executeBatch = (request: BatchRequest, root: HostObject, references: References): BatchResponse =>
  new Batch(request, root, references).run();
