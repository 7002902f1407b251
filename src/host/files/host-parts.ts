/** Custom XML parts of a workbook, and the one among them in which the local host keeps settings and the names of its charts. */
import type { CustomXmlPart } from './extras';
import type { OfficePackage, Relationship } from './package';
import { elementsIn, encodeXml, textOf } from './xml';

export const HOST_NAMESPACE = 'urn:prisotnik:host';

export interface HostParts {
  readonly customXmlParts: CustomXmlPart[];
  readonly settings: Map<string, unknown>;
  /** `sheet!chart` of the charts that we drew. */
  readonly chartNames: ReadonlySet<string>;
}

/** Reads the custom XML parts. @throws FileProblem damaged, tooLarge */
export async function readHostParts(
  files: OfficePackage,
  workbookRelationships: readonly Relationship[],
): Promise<HostParts> {
  const customXmlParts: CustomXmlPart[] = [];
  let settings = new Map<string, unknown>();
  let chartNames = new Set<string>();
  for (const { type, target } of workbookRelationships) {
    const xml = type === 'customXml' ? await files.text(target) : null;
    if (xml === null) continue;
    const root = elementsIn(xml)[0];
    if (root?.attributes.get('xmlns') === HOST_NAMESPACE) {
      ({ settings, chartNames } = ownContent(root.inner));
      continue;
    }
    const properties = (await files.relationships(target)).find((one) => one.type === 'customXmlProps');
    const item = properties ? elementsIn((await files.text(properties.target)) ?? '')[0] : undefined;
    const id = item && [...item.attributes].find(([name]) => name.endsWith('itemID'))?.[1];
    customXmlParts.push({ id: id ?? newGuid(), xml });
  }
  return { customXmlParts, settings, chartNames };
}

function ownContent(inner: string): { settings: Map<string, unknown>; chartNames: Set<string> } {
  const settings = new Map<string, unknown>();
  const chartNames = new Set<string>();
  for (const one of elementsIn(inner)) {
    if (one.local === 'chart') chartNames.add(one.attributes.get('name') ?? '');
    if (one.local !== 'setting') continue;
    try {
      settings.set(one.attributes.get('key') ?? '', JSON.parse(textOf(one.inner)) as unknown);
    } catch {
      // Somebody edited the part by hand: what stands there is kept as the text that it is.
      settings.set(one.attributes.get('key') ?? '', textOf(one.inner));
    }
  }
  return { settings, chartNames };
}

/** The host's own part, or null where there is nothing to keep. */
export function hostPartXml(settings: ReadonlyMap<string, unknown>, chartNames: readonly string[]): string | null {
  if (settings.size === 0 && chartNames.length === 0) return null;
  const lines = [...settings].map(
    ([key, value]) => `<setting key="${encodeXml(key)}">${encodeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  lines.push(...chartNames.map((name) => `<chart name="${encodeXml(name)}"/>`));
  return `<?xml version="1.0" encoding="UTF-8"?><host xmlns="${HOST_NAMESPACE}">${lines.join('')}</host>`;
}

/** A new id of a custom XML part: a GUID in braces, as Office writes them. */
export const newGuid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
