/** Cells whose content is not what their column holds. */
import type { RowPlace } from '../register/row';

export const isUnreadable = <Column extends string>(place: RowPlace<Column>, column: Column): boolean =>
  place.unreadable.length > 0 && place.unreadable.some((cell) => cell.column === column);
