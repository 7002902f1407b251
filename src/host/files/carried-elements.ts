/** Elements that were kept aside when a sheet was read, on their way back. */
import type { CarriedSheet } from './extras';
import type { PackageEditor } from './package-editor';
import { elementsIn, encodeXml } from './xml';

/** The elements of a sheet that exceljs does not know, with new relationships for their links. */
export async function carriedElements(editor: PackageEditor, path: string, carried: CarriedSheet): Promise<string[]> {
  const elements: string[] = [];
  for (const [name, xml] of carried.elements) {
    if (name !== 'hyperlinks') {
      elements.push(xml);
      continue;
    }
    const links = elementsIn(elementsIn(xml)[0]?.inner ?? '');
    const targets = links.map((link) =>
      carried.links.get([...link.attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? ''),
    );
    const ids = await editor.relate(
      path,
      targets.flatMap((target) => (target === undefined ? [] : [{ type: 'hyperlink', target, external: true }])),
    );
    const written = links.flatMap((link, index) => {
      const plain = [...link.attributes]
        .filter(([key]) => !key.includes(':'))
        .map(([key, value]) => ` ${key}="${encodeXml(value)}"`);
      const id = targets[index] === undefined ? '' : ` r:id="${ids.shift() ?? ''}"`;
      return id || link.attributes.has('location') ? [`<hyperlink${plain.join('')}${id}/>`] : [];
    });
    if (written.length > 0) elements.push(`<hyperlinks>${written.join('')}</hyperlinks>`);
  }
  return elements;
}
