import { always, common, restyle } from '../model/apply';
import { HostObject, TYPE } from './host-object';
import { type Target, touchFormat } from './target';
import { booleanOf } from './given';

/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
export class FormatProtectionObject extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'FormatProtection';
  }

  get locked(): boolean | null {
    return common(this.target.sheet, this.target.areas, (style) => style.protection?.locked ?? true);
  }

  set locked(given: unknown) {
    const value = booleanOf(given, 'locked');
    restyle(this.target.sheet, this.target.areas, always({ protection: { locked: value } }));
    touchFormat(this.target);
  }

  get formulaHidden(): boolean | null {
    return common(this.target.sheet, this.target.areas, (style) => style.protection?.hidden ?? false);
  }

  set formulaHidden(given: unknown) {
    const value = booleanOf(given, 'formulaHidden');
    restyle(this.target.sheet, this.target.areas, always({ protection: { hidden: value } }));
    touchFormat(this.target);
  }
}
