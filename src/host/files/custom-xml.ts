/** Custom XML parts in a package that is being saved. */
import { chartKey } from './chart-reading';
import type { ChartModel, WorkbookExtras } from './extras';
import { hostPartXml, newGuid } from './host-parts';
import type { PackageEditor } from './package-editor';
import { encodeXml } from './xml';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes the workbook's parts and the host's own one (settings, names of charts). */
export async function writeCustomXml(
  editor: PackageEditor,
  extras: WorkbookExtras,
  charts: readonly ChartModel[],
): Promise<void> {
  const own = hostPartXml(
    extras.settings,
    charts.map((chart) => chartKey(chart.sheet, chart.name)),
  );
  const parts = [...extras.customXmlParts, ...(own === null ? [] : [{ id: newGuid(), xml: own }])];
  let number = 0;
  for (const { id, xml } of parts) {
    number += 1;
    editor.write(`customXml/item${number}.xml`, xml);
    editor.write(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${encodeXml(id)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    await editor.relate(`customXml/item${number}.xml`, [{ type: 'customXmlProps', target: `itemProps${number}.xml` }]);
  }
  if (parts.length > 0)
    await editor.relate(
      'xl/workbook.xml',
      parts.map((_part, index) => ({ type: 'customXml', target: `../customXml/item${index + 1}.xml` })),
    );
}
