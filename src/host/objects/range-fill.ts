import { always, common, restyle } from '../model/apply';
import { fileColor, webColor } from '../model/colors';
import { HostObject, TYPE } from './host-object';
import { type Target, touchFormat } from './target';
import { textOf } from './given';

/** Excel.RangeFill: solid fills; a cell without fill reads as white. */
export class RangeFillObject extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'RangeFill';
  }

  /** `#FFFFFF` where there is no fill; null where the cells differ. */
  get color(): string | null {
    return common(this.target.sheet, this.target.areas, ({ fill }) =>
      fill?.type === 'pattern' && fill.pattern !== 'none' ? (webColor(fill.fgColor) ?? '#000000') : '#FFFFFF',
    );
  }

  set color(given: unknown) {
    const value = textOf(given, 'color');
    if (value === '') {
      this.clear();
      return;
    }
    const { sheet, areas } = this.target;
    const fgColor = fileColor(value) as { argb: string };
    restyle(sheet, areas, always({ fill: { type: 'pattern', pattern: 'solid', fgColor } }));
    touchFormat(this.target);
  }

  clear(): void {
    restyle(this.target.sheet, this.target.areas, always({ fill: undefined }));
    touchFormat(this.target);
  }
}
