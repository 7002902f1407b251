/** A package that exceljs wrote, under change: content types and relationships are gathered and written once. */
import type JSZip from 'jszip';
import { encodeXml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationships part; types are the last words of their addresses. */
export function relationshipsXml(list: readonly { id: string; type: string; target: string }[]): string {
  const items = list.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${encodeXml(target)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export const sheetRelationshipsPath = (sheetPath: string): string =>
  `${sheetPath.replace('worksheets/', 'worksheets/_rels/')}.rels`;

export class PackageEditor {
  private readonly types: string[] = [];

  constructor(private readonly zip: JSZip) {}

  async text(path: string): Promise<string> {
    return (await this.zip.file(path)?.async('string')) ?? '';
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  write(path: string, xml: string, contentType?: string): void {
    this.zip.file(path, xml);
    if (contentType) this.types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }

  /** Adds relationships to a part and gives their ids. */
  async relate(
    path: string,
    links: readonly { type: string; target: string; external?: boolean }[],
  ): Promise<string[]> {
    const slash = path.lastIndexOf('/');
    const file = `${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`;
    const current = (await this.text(file)) || relationshipsXml([]);
    const taken = new Set([...current.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
    const ids: string[] = [];
    let number = 1;
    const items = links.map(({ type, target, external }) => {
      while (taken.has(`rId${number}`)) number += 1;
      const id = `rId${number}`;
      taken.add(id);
      ids.push(id);
      return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${encodeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
    });
    this.zip.file(
      file,
      current.replace(/<Relationships([^>]*?)\/>|<\/Relationships>/, (whole, attributes: string | undefined) =>
        attributes === undefined
          ? `${items.join('')}${whole}`
          : `<Relationships${attributes}>${items.join('')}</Relationships>`,
      ),
    );
    return ids;
  }

  async finish(): Promise<void> {
    if (this.types.length === 0) return;
    const current = await this.text('[Content_Types].xml');
    this.zip.file('[Content_Types].xml', current.replace('</Types>', `${this.types.join('')}</Types>`));
  }
}
