/** The properties of a document (title, author, dates) in the one form that exceljs reads. */
import { elementsIn } from './xml';

/** Prefixes by which exceljs knows the properties; it gives up at any other element. ECMA-376 part 2, §11. */
const PREFIXES: Readonly<Record<string, string>> = {
  creator: 'dc',
  title: 'dc',
  subject: 'dc',
  description: 'dc',
  identifier: 'dc',
  language: 'dc',
  created: 'dcterms',
  modified: 'dcterms',
  keywords: 'cp',
  category: 'cp',
  lastModifiedBy: 'cp',
  lastPrinted: 'cp',
  revision: 'cp',
  version: 'cp',
  contentStatus: 'cp',
  contentType: 'cp',
};

/** Which prefix stands for a namespace the writer chooses: some make that of the properties themselves the one without. */
export function readyCoreProperties(xml: string): string {
  const properties = elementsIn(elementsIn(xml)[0]?.inner ?? '').flatMap(({ local, inner }) => {
    const prefix = PREFIXES[local];
    return prefix === undefined ? [] : [`<${prefix}:${local}>${inner}</${prefix}:${local}>`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties.join('')}</cp:coreProperties>`;
}
