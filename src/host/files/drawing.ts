/** A drawing part: its pictures go on to exceljs, our charts are read, all else is named. */
import type { LostKind } from './extras';
import type { OfficePackage, Relationship } from './package';
import { descendants, elementsIn, encodeXml, prefixedAttribute, type XmlElement } from './xml';

export interface DrawnChart {
  /** Name of the frame, as Excel shows it in the selection pane. */
  readonly name: string;
  /** Path of the chart part. */
  readonly path: string;
  readonly place: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
}

export interface ReadDrawing {
  /** Anchors with pictures, with relationship ids `rId1` … for `pictures`. */
  readonly pictureAnchors: readonly string[];
  /** Paths of the pictures' files. */
  readonly pictures: readonly string[];
  readonly charts: readonly DrawnChart[];
  readonly lost: readonly LostKind[];
}

/** Picture files that exceljs passes on. */
const PICTURE_FILE = /\.(png|jpe?g|gif|bmp|tiff?)$/i;

export async function readDrawing(files: OfficePackage, path: string): Promise<ReadDrawing> {
  const xml = (await files.text(path)) ?? '';
  const relationships = new Map((await files.relationships(path)).map((one) => [one.id, one]));
  const pictureAnchors: string[] = [];
  const pictures: string[] = [];
  const charts: DrawnChart[] = [];
  const lost: LostKind[] = [];
  for (const anchor of elementsIn(elementsIn(xml)[0]?.inner ?? '')) {
    if (anchor.local === 'AlternateContent') {
      lost.push(kindOf(anchor));
      continue;
    }
    const place = placeOf(anchor);
    const object = elementsIn(anchor.inner).find((one) =>
      ['pic', 'graphicFrame', 'sp', 'grpSp', 'cxnSp', 'AlternateContent', 'contentPart'].includes(one.local),
    );
    if (!object) continue;
    const file = object.local === 'pic' ? pictureFile(object, relationships) : null;
    const chart = object.local === 'graphicFrame' && place ? chartPart(object, relationships) : null;
    if (file !== null && place && PICTURE_FILE.test(file) && files.has(file)) {
      pictures.push(file);
      pictureAnchors.push(pictureAnchor(anchor, object, pictures.length));
    } else if (chart && place) charts.push({ name: nameOf(object), path: chart.target, place });
    else lost.push(kindOf(object));
  }
  return { pictureAnchors, pictures, charts, lost };
}

function kindOf(object: XmlElement): LostKind {
  if (object.local === 'pic') return 'picture';
  if (/<(?:[\w.-]+:)?(chart|chartSpace)\b|drawing\/20\d\d\/.*chart/.test(object.xml)) return 'chart';
  if (/slicer/i.test(object.xml)) return 'slicer';
  if (/timeslicer|timeline/i.test(object.xml)) return 'timeline';
  if (/ole|progId/i.test(object.xml)) return 'embeddedObject';
  return 'shape';
}

const nameOf = (object: XmlElement): string => descendants(object.inner, 'cNvPr')[0]?.attributes.get('name') ?? '';

function chartPart(object: XmlElement, relationships: ReadonlyMap<string, Relationship>): Relationship | null {
  const chart = descendants(object.inner, 'chart')[0];
  return (chart && relationships.get(prefixedAttribute(chart, 'id') ?? '')) ?? null;
}

function pictureFile(object: XmlElement, relationships: ReadonlyMap<string, Relationship>): string | null {
  const blip = descendants(object.inner, 'blip')[0];
  const link = blip && relationships.get(prefixedAttribute(blip, 'embed') ?? '');
  return link && !link.external ? link.target : null;
}

/** The anchor rewritten with its picture alone, in the names that exceljs knows: some writers use other prefixes or none. */
function pictureAnchor(anchor: XmlElement, object: XmlElement, number: number): string {
  const corners = elementsIn(anchor.inner).map((one) => {
    if (one.local === 'ext')
      return `<xdr:ext cx="${one.attributes.get('cx') ?? '0'}" cy="${one.attributes.get('cy') ?? '0'}"/>`;
    if (one.local !== 'from' && one.local !== 'to') return '';
    const numbers = ['col', 'colOff', 'row', 'rowOff'].map(
      (name) => `<xdr:${name}>${numberIn(one, name)}</xdr:${name}>`,
    );
    return `<xdr:${one.local}>${numbers.join('')}</xdr:${one.local}>`;
  });
  const edit = anchor.attributes.get('editAs');
  return (
    `<xdr:${anchor.local}${edit ? ` editAs="${edit}"` : ''}>${corners.join('')}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="${encodeXml(nameOf(object))}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip r:embed="rId${number}"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:${anchor.local}>`
  );
}

const numberIn = (corner: XmlElement, local: string): number =>
  Number(elementsIn(corner.inner).find((one) => one.local === local)?.inner ?? 0);

function placeOf(anchor: XmlElement): DrawnChart['place'] | null {
  const corner = (local: string): { row: number; column: number } | null => {
    const element = elementsIn(anchor.inner).find((one) => one.local === local);
    return element ? { row: numberIn(element, 'row'), column: numberIn(element, 'col') } : null;
  };
  const from = corner('from');
  if (!from) return null;
  const to = corner('to') ?? from;
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: Math.max(from.row, to.row - 1),
    lastColumn: Math.max(from.column, to.column - 1),
  };
}
