/** Notes on cells. exceljs reads formatted runs only and forgets the authors. */
import { elementsIn, encodeXml, firstElement, textOf, withoutRootPrefix, type XmlElement } from './xml';

export interface ReadNotes {
  /** The part for exceljs. */
  readonly xml: string;
  /** By cell. */
  readonly authors: ReadonlyMap<string, string>;
  /** What the notes say, by cell. */
  readonly texts: ReadonlyMap<string, string>;
}

export function readNotes(source: string): ReadNotes {
  const root = elementsIn(withoutRootPrefix(source))[0];
  const names = elementsIn(firstElement(root?.inner ?? '', 'authors')?.inner ?? '').map((one) => textOf(one.inner));
  const authors = new Map<string, string>();
  const texts = new Map<string, string>();
  const notes = elementsIn(firstElement(root?.inner ?? '', 'commentList')?.inner ?? '').map((note) => {
    const cell = note.attributes.get('ref') ?? '';
    const author = names[Number(note.attributes.get('authorId') ?? 0)];
    if (author !== undefined && author !== '') authors.set(cell, author);
    const runs = elementsIn(firstElement(note.inner, 'text')?.inner ?? '').flatMap((run) => {
      if (run.local === 't') return [`<r>${run.xml}</r>`];
      return run.local === 'r' ? [run.xml] : [];
    });
    texts.set(cell, runs.map((run) => elementsIn(run).map(runText).join('')).join(''));
    return `<comment ref="${encodeXml(cell)}" authorId="0"><text>${runs.join('')}</text></comment>`;
  });
  return {
    xml: `<comments><authors><author/></authors><commentList>${notes.join('')}</commentList></comments>`,
    authors,
    texts,
  };
}

/** The text of a formatted run. */
const runText = (run: XmlElement): string => textOf(firstElement(run.inner, 't')?.inner ?? '');

/** The part that exceljs wrote, with the authors of the notes that were there before. */
export function withAuthors(xml: string, authors: ReadonlyMap<string, string>): string {
  const names = ['', ...new Set(authors.values())];
  const list = `<authors>${names.map((name) => `<author>${encodeXml(name)}</author>`).join('')}</authors>`;
  return xml
    .replace(/<authors>[\s\S]*?<\/authors>/, () => list)
    .replace(
      /<comment ref="([^"]*)" authorId="0"/g,
      (_whole, cell: string) => `<comment ref="${cell}" authorId="${names.indexOf(authors.get(cell) ?? '')}"`,
    );
}
