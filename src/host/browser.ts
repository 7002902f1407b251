/** The stand-in for `Office` in a page that has loaded Microsoft's client library by a script tag. */
import { officeStandIn, type OfficeStandInOptions } from './office';

/** Sets `window.Office`; call it before the add-in's own scripts run. Returns the stand-in with the associated actions. */
export function startOfficeInBrowser(options: OfficeStandInOptions = {}): ReturnType<typeof officeStandIn> {
  const office = officeStandIn(options);
  Object.assign(globalThis, { Office: office });
  return office;
}
