/** The zip package of an Office file, read within bounds: a file never costs more memory than these limits. */
import JSZip from 'jszip';
import { FileProblem } from './problem';
import { attributesOf, elementsIn } from './xml';

/** Uncompressed bytes. A register of 208,000 rows × 8 columns has a sheet of about 80 MB. */
export interface PackageLimits {
  readonly part: number;
  readonly total: number;
  readonly parts: number;
}

export const PACKAGE_LIMITS: PackageLimits = { part: 256 * 2 ** 20, total: 512 * 2 ** 20, parts: 10_000 };

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `table`, `drawing` … (the same for both dialects of the standard). */
  readonly type: string;
  /** Path inside the package without a leading slash; the target as written where it is outside. */
  readonly target: string;
  readonly external: boolean;
}

export class OfficePackage {
  private readonly names: ReadonlyMap<string, string>;
  private read = 0;

  private constructor(
    private readonly zip: JSZip,
    private readonly limits: PackageLimits,
  ) {
    // Part names are compared without regard to case, and some writers begin them with a slash.
    this.names = new Map(
      Object.keys(zip.files).map((name) => [name.replace(/^\/+/, '').replaceAll('\\', '/').toLowerCase(), name]),
    );
  }

  /** @throws FileProblem damaged, tooLarge */
  static async open(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Promise<OfficePackage> {
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch (error) {
      throw new FileProblem('damaged', 'the zip directory cannot be read', { cause: error });
    }
    if (Object.keys(zip.files).length > limits.parts) throw new FileProblem('tooLarge', 'too many parts');
    return new OfficePackage(zip, limits);
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  /** Paths of all parts, as written but without a leading slash. */
  paths(): string[] {
    return [...this.names.values()]
      .filter((name) => this.zip.files[name]?.dir === false)
      .map((name) => name.replace(/^\/+/, ''));
  }

  /** Content of a part, null where there is none. @throws FileProblem damaged, tooLarge */
  async bytes(path: string): Promise<Uint8Array | null> {
    const file = this.zip.files[this.names.get(path.toLowerCase()) ?? ''];
    if (!file || file.dir) return null;
    const content = await inflate(file, Math.min(this.limits.part, this.limits.total - this.read));
    this.read += content.length;
    return content;
  }

  /** Text of an XML part, null where there is none. @throws FileProblem damaged, tooLarge */
  async text(path: string): Promise<string | null> {
    const content = await this.bytes(path);
    return content && decodeXmlBytes(content);
  }

  /** Relationships of a part (`''` = of the package), targets resolved; none where it has no such part. */
  async relationships(path: string): Promise<Relationship[]> {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const xml = await this.text(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    const root = xml === null ? undefined : elementsIn(xml)[0];
    if (!root) return [];
    return elementsIn(root.inner).map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      const type = attributes.get('Type') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePath(folder, target),
        external,
      };
    });
  }

  /** Content types by part path in lower case, as [Content_Types].xml tells them; by extension where a part is not named. */
  async contentTypes(): Promise<(path: string) => string> {
    const xml = await this.text('[Content_Types].xml');
    const parts = new Map<string, string>();
    const extensions = new Map<string, string>();
    for (const tag of (xml ?? '').matchAll(/<(?:[\w.-]+:)?(Override|Default)\b[^>]*>/g)) {
      const attributes = attributesOf(tag[0]);
      const type = attributes.get('ContentType') ?? '';
      if (tag[1] === 'Override') parts.set((attributes.get('PartName') ?? '').replace(/^\/+/, '').toLowerCase(), type);
      else extensions.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    }
    return (path) => {
      const key = path.toLowerCase();
      return parts.get(key) ?? extensions.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
    };
  }
}

/** What JSZip documents of its stream helper (stuk.github.io/jszip, "internalStream") and its types leave out. */
interface PartStream {
  on(event: 'data', listener: (piece: Uint8Array) => void): PartStream;
  on(event: 'error', listener: (error: Error) => void): PartStream;
  on(event: 'end', listener: () => void): PartStream;
  resume(): PartStream;
  pause(): PartStream;
}
type StreamedPart = JSZip.JSZipObject & { internalStream(type: 'uint8array'): PartStream };

/** Inflates a part piece by piece and stops at the limit, whatever size the zip declares. */
function inflate(file: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = (file as StreamedPart).internalStream('uint8array');
    stream
      .on('data', (piece) => {
        length += piece.length;
        if (length > limit) {
          stream.pause();
          pieces.length = 0;
          reject(new FileProblem('tooLarge', `the part ${file.name} unpacks to too much`));
        } else pieces.push(piece);
      })
      .on('error', (error) =>
        reject(new FileProblem('damaged', `the part ${file.name} cannot be unpacked`, { cause: error })),
      )
      .on('end', () => {
        if (pieces.length === 1 && pieces[0]) {
          resolve(pieces[0]);
          return;
        }
        const whole = new Uint8Array(length);
        let at = 0;
        for (const piece of pieces) {
          whole.set(piece, at);
          at += piece.length;
        }
        resolve(whole);
      })
      .resume();
  });
}

function decodeXmlBytes(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  const head = new TextDecoder('latin1').decode(content.subarray(0, 100));
  const encoding = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(content);
  } catch (error) {
    throw new FileProblem('damaged', `unknown encoding ${encoding}`, { cause: error });
  }
}

/** `xl/worksheets/` and `../tables/table1.xml` give `xl/tables/table1.xml`; a root-absolute target loses its slash. */
function resolvePath(folder: string, target: string): string {
  const clean = target.trim().replaceAll('\\', '/');
  if (clean.startsWith('#')) return clean;
  const steps = clean.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
