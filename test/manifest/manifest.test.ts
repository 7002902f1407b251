/** The manifest as Excel's administrators get it: valid, complete in both languages, every file that it names there. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/commands';

const ROOT = path.join(__dirname, '..', '..');
const DEVELOPMENT_HOST = 'https://localhost:3000';
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** Violations by Microsoft's schemas, which know neither Runtimes nor ExtendedOverrides yet. */
function violations(xml: string): unknown {
  const known = xml.replace(/<Runtimes>[\s\S]*?<\/Runtimes>|<ExtendedOverrides[^>]*\/>/g, '');
  const validator = path.join(ROOT, 'test', 'schemas', 'manifest', 'validate.mjs');
  return JSON.parse(execFileSync(process.execPath, [validator], { input: known, encoding: 'utf8' }));
}

const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

/** Width and height by the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test("is valid by Microsoft's schemas", () => {
    expect(violations(manifest)).toEqual([]);
  });

  test.each([
    [
      'an element of an unknown name',
      manifest.replace('<Permissions>', '<Permission>').replace('</Permissions>', '</Permission>'),
    ],
    [
      'a text longer than its kind allows',
      manifest.replace('DefaultValue="Preveri"', `DefaultValue="${'x'.repeat(126)}"`),
    ],
    ['an unknown permission', manifest.replace('ReadWriteDocument', 'ReadEverything')],
  ])('with %s would be found invalid', (_name, broken) => {
    expect(violations(broken)).not.toEqual([]);
  });

  test('asks for ExcelApi 1.9 and no more', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
    expect(all(/<Set Name="([^"]+)"/g)).toEqual(['ExcelApi']);
  });

  test('defines every resource that it names, once, and names every one that it defines', () => {
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const named = new Set(all(/resid="([^"]+)"/g));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...named].sort()).toEqual([...defined].sort());
  });

  test('says every text in Slovenian and in English', () => {
    const texts = [
      ...manifest.matchAll(/<(DisplayName|Description|bt:String)\b[^>]*DefaultValue="[^"]+">([\s\S]*?)<\/\1>/g),
    ];
    expect(texts).toHaveLength(2 + all(/<bt:String id="([^"]+)"/g).length);
    for (const [, , overrides = ''] of texts) {
      expect(overrides).toMatch(/Locale="en-US" Value="[^"]+"/);
      expect(overrides).toMatch(/Locale="en-GB" Value="[^"]+"/);
    }
    expect(manifest).toContain('<DefaultLocale>sl-SI</DefaultLocale>');
  });

  test('has buttons for the functions that the ribbon code registers, and for no others', () => {
    expect([...new Set(all(/<FunctionName>([^<]+)</g))].sort()).toEqual([...COMMANDS].sort());
  });

  test('lives at one host, which a build can replace', () => {
    expect(all(/"(https:\/\/[^/"]+)/g).filter((host) => host !== DEVELOPMENT_HOST)).toEqual([]);
  });
});

describe('icons', () => {
  const iconFiles = all(/DefaultValue="https:\/\/localhost:3000\/([^"]+\.png)"/g);

  test.each([...new Set([...iconFiles, 'assets/icons/icon-128.png'])])(
    '%s is as many pixels wide and high as it says',
    (file) => {
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(path.join(ROOT, file))).toEqual([size, size]);
    },
  );

  test('are given to every button in the eight sizes that Excel takes', () => {
    const icons = [...manifest.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)].map((match) =>
      [...(match[1] ?? '').matchAll(/size="(\d+)" resid="[^"]+\.(\d+)"/g)].map(([, size, resource]) => [
        size,
        resource,
      ]),
    );
    const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
    expect(icons.length).toBeGreaterThan(3);
    for (const icon of icons) expect(icon).toEqual(sizes.map((size) => [size, size]));
  });
});
