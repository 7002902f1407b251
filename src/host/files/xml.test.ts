import fc from 'fast-check';
import { attributesOf, decodeXml, descendants, elementsIn, encodeXml, textOf, withoutRootPrefix } from './xml';

test('elements side by side, with comments, instructions, CDATA and quotes in between', () => {
  const xml = `<?xml version="1.0"?><!-- <no/> --><a x='1>2' y="&lt;&#269;"><b/><b>t</b><![CDATA[<c/>]]></a><x:d/>`;
  const [a, d] = elementsIn(xml);
  expect([a?.name, a?.attributes.get('x'), a?.attributes.get('y'), d?.local]).toEqual(['a', '1>2', '<č', 'd']);
  expect(elementsIn(a?.inner ?? '').map((one) => one.xml)).toEqual(['<b/>', '<b>t</b>']);
  expect(descendants(xml, 'b')).toHaveLength(2);
  expect(textOf(a?.inner ?? '')).toBe('t<c/>');
});

test('an element that never ends is no element', () => {
  expect(elementsIn('<a><b>')).toEqual([]);
});

test('a prefix of the root leaves every element, other prefixes stay', () => {
  expect(withoutRootPrefix('<x:a xmlns:x="u"><x:b r:id="1"/><y:c/></x:a>')).toBe(
    '<a xmlns:x="u"><b r:id="1"/><y:c/></a>',
  );
  expect(withoutRootPrefix('<a><x:b/></a>')).toBe('<a><x:b/></a>');
});

test('any text survives being written into an element or an attribute and read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const writable = text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '');
      expect(decodeXml(encodeXml(text))).toBe(writable);
      expect(attributesOf(`<a b="${encodeXml(text)}">`).get('b')).toBe(writable);
    }),
  );
});
