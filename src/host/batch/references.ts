/** Objects that the library keeps beyond a batch: it names them by the reference ids given here. */
import { HostError } from '../errors';
import type { HostObject } from '../objects/host-object';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  add(object: HostObject): string {
    const id = `ref${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidObjectPath');
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
