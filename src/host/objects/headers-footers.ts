import type { Worksheet } from 'exceljs';
import { invalidArgument } from '../errors';
import type { Book } from '../model/book';
import { HostObject, TYPE } from './host-object';
import { textOf } from './given';

type Pages = 'odd' | 'even' | 'first';
type Section = 'Left' | 'Center' | 'Right';
type Texts = Partial<Record<'L' | 'C' | 'R', string>>;

/** Splits `&LLeft&CMiddle&RRight` at its section codes; text before the first is the middle. */
function parse(text: string): Texts {
  const texts: Texts = {};
  let section: 'L' | 'C' | 'R' = 'C';
  for (const part of text.match(/&[LCR]|&.|[^&]+/gs) ?? []) {
    if (/^&[LCR]$/.test(part)) section = part[1] as 'L' | 'C' | 'R';
    else texts[section] = (texts[section] ?? '') + part;
  }
  return texts;
}

const compose = (texts: Texts): string =>
  (['L', 'C', 'R'] as const).map((section) => (texts[section] ? `&${section}${texts[section]}` : '')).join('');

const STATES: Readonly<Record<string, { differentFirst: boolean; differentOddEven: boolean }>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroupObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'HeaderFooterGroup';
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.sheet, 'odd');
  }

  get oddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.sheet, 'odd');
  }

  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.sheet, 'even');
  }

  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.sheet, 'first');
  }

  get state(): string {
    const { differentFirst = false, differentOddEven = false } = this.sheet.headerFooter;
    const state = Object.entries(STATES).find(
      ([, one]) => one.differentFirst === differentFirst && one.differentOddEven === differentOddEven,
    );
    return state?.[0] ?? 'Default';
  }

  set state(given: unknown) {
    const value = textOf(given, 'state');
    const state = STATES[value];
    if (!state) throw invalidArgument('state');
    Object.assign(this.sheet.headerFooter, state);
    this.book.changes.add({ kind: 'other' });
  }
}

/** Excel.HeaderFooter: six texts, with Excel's codes (`&P` page, `&N` pages). */
class HeaderFooterObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly pages: Pages,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'HeaderFooter';
  }

  get leftHeader(): string {
    return this.read('Header', 'Left');
  }

  set leftHeader(given: unknown) {
    const text = textOf(given, 'leftHeader');
    this.write('Header', 'Left', text);
  }

  get centerHeader(): string {
    return this.read('Header', 'Center');
  }

  set centerHeader(given: unknown) {
    const text = textOf(given, 'centerHeader');
    this.write('Header', 'Center', text);
  }

  get rightHeader(): string {
    return this.read('Header', 'Right');
  }

  set rightHeader(given: unknown) {
    const text = textOf(given, 'rightHeader');
    this.write('Header', 'Right', text);
  }

  get leftFooter(): string {
    return this.read('Footer', 'Left');
  }

  set leftFooter(given: unknown) {
    const text = textOf(given, 'leftFooter');
    this.write('Footer', 'Left', text);
  }

  get centerFooter(): string {
    return this.read('Footer', 'Center');
  }

  set centerFooter(given: unknown) {
    const text = textOf(given, 'centerFooter');
    this.write('Footer', 'Center', text);
  }

  get rightFooter(): string {
    return this.read('Footer', 'Right');
  }

  set rightFooter(given: unknown) {
    const text = textOf(given, 'rightFooter');
    this.write('Footer', 'Right', text);
  }

  private read(place: 'Header' | 'Footer', section: Section): string {
    const text = this.sheet.headerFooter[`${this.pages}${place}`];
    return parse(text ?? '')[section[0] as 'L' | 'C' | 'R'] ?? '';
  }

  /** Header and footer hold at most 255 characters each, codes included (Microsoft Support, "Excel specifications and limits"). */
  private write(place: 'Header' | 'Footer', section: Section, text: unknown): void {
    if (typeof text !== 'string') throw invalidArgument('text');
    const model = this.sheet.headerFooter;
    const key = `${this.pages}${place}` as const;
    const composed = compose({ ...parse(model[key] ?? ''), [section.charAt(0)]: text });
    if (composed.length > 255) throw invalidArgument('a header or footer of more than 255 characters');
    model[key] = composed;
    this.book.changes.add({ kind: 'other' });
  }
}
