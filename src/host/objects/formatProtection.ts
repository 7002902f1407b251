import { always, common, restyle } from '../model/apply';
import { HostObject, TYPE } from './hostObject';
import { type Target, touchFormat } from './target';

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

  set locked(value: boolean) {
    restyle(this.target.sheet, this.target.areas, always({ protection: { locked: Boolean(value) } }));
    touchFormat(this.target);
  }

  get formulaHidden(): boolean | null {
    return common(this.target.sheet, this.target.areas, (style) => style.protection?.hidden ?? false);
  }

  set formulaHidden(value: boolean) {
    restyle(this.target.sheet, this.target.areas, always({ protection: { hidden: Boolean(value) } }));
    touchFormat(this.target);
  }
}
