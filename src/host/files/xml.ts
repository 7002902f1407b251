/** A small reader of XML text for the parts of an Office file: no DOM, no entities of its own, nothing is resolved from outside. */

export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The whole element as written. */
  readonly xml: string;
  /** What stands between its tags, '' for an empty element. */
  readonly inner: string;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of an XML document with its character references resolved. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text made safe for an element or an attribute; characters that XML 1.0 cannot hold are left out. */
export function encodeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The attributes of an opening tag. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] ?? '', decodeXml(match[2] ?? match[3] ?? ''));
  }
  return attributes;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>|<(\/?)([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The elements that stand side by side in a text; those inside them come by asking again with `inner`. */
export function elementsIn(text: string): XmlElement[] {
  const elements: XmlElement[] = [];
  let depth = 0;
  let opened = { name: '', start: 0, tag: '', innerStart: 0 };
  TAG.lastIndex = 0;
  const tags = new RegExp(TAG.source, 'g');
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const name = match[2];
    if (name === undefined) continue;
    if (match[1] === '/') {
      depth -= 1;
      if (depth === 0) {
        elements.push(
          element(
            opened.name,
            opened.tag,
            text.slice(opened.start, tags.lastIndex),
            text.slice(opened.innerStart, match.index),
          ),
        );
      }
      if (depth < 0) return elements;
    } else if (match[3] === '/') {
      if (depth === 0) elements.push(element(name, match[0], match[0], ''));
    } else {
      if (depth === 0) opened = { name, start: match.index, tag: match[0], innerStart: tags.lastIndex };
      depth += 1;
    }
  }
  return elements;
}

function element(name: string, tag: string, xml: string, inner: string): XmlElement {
  return { name, local: name.slice(name.indexOf(':') + 1), attributes: attributesOf(tag), xml, inner };
}

/** The first element with a local name among those that stand side by side, or null. */
export const firstElement = (text: string, local: string): XmlElement | null =>
  elementsIn(text).find((one) => one.local === local) ?? null;

/** All elements with a local name, at any depth, outermost first. */
export function descendants(text: string, local: string): XmlElement[] {
  return elementsIn(text).flatMap((one) => (one.local === local ? [one] : descendants(one.inner, local)));
}

/** The attribute with a local name whatever its prefix, e.g. `r:id`; null where there is none. */
export function prefixedAttribute(one: XmlElement, local: string): string | null {
  for (const [name, value] of one.attributes) if (name.endsWith(`:${local}`)) return value;
  return null;
}

/** Text of an element: its character data and CDATA, without the tags inside it. */
export function textOf(inner: string): string {
  const parts = inner.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return parts.map((part, index) => (index % 2 ? part : decodeXml(part.replace(/<[^>]*>/g, '')))).join('');
}

/**
 * The document with the prefix of its root taken off every element: OpenXML SDK and others write `<x:worksheet>`, and
 * exceljs knows bare names only.
 */
export function withoutRootPrefix(xml: string): string {
  const prefix = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([A-Za-z_][\w.-]*):/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replace(new RegExp(`<(/?)${prefix.replaceAll('.', '\\.')}:`, 'g'), '<$1');
}
