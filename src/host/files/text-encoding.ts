import { FileProblem } from './problem';

/**
 * Text of a file in UTF-8 or UTF-16, with or without a byte order mark, windows-1250 or ISO 8859-2 – what programs in
 * Slovenian offices write – or windows-1252.
 * @throws FileProblem notWorkbook where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/u.test(text)) throw new FileProblem('notWorkbook', 'control characters');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4000);
  // Separators, digits and most letters have a zero byte in UTF-16: at odd places in little endian, at even ones in big.
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > head.length / 4) return odd > even ? 'utf-16le' : 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  if (isWestern(bytes)) return 'windows-1252';
  // Š š Ž ž stand at 8A 9A 8E 9E in windows-1250, where ISO 8859-2 has control codes; in ISO they stand at A9 B9 AE BE.
  if (bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return 'windows-1250';
  return bytes.some((byte) => [0xa9, 0xae, 0xb9, 0xbe].includes(byte)) ? 'iso-8859-2' : 'windows-1250';
}

/** à â ã å ê î ï ñ ò ô ø ù of western files; their bytes are rare letters in windows-1250, and never alone in a text of its languages. */
const WESTERN = new Set([0xe0, 0xe2, 0xe3, 0xe5, 0xea, 0xee, 0xef, 0xf1, 0xf2, 0xf4, 0xf8, 0xf9]);
/** Š š Ž ž, Polish ł ą ż ś ź, Romanian ş ţ, Czech ě and ISO 8859-2's š ž: letters that a western text has no use for. */
const CENTRAL = new Set([0x8a, 0x8e, 0x9a, 0x9e, 0x9c, 0x9f, 0xb3, 0xb9, 0xbe, 0xbf, 0xa5, 0xba, 0xfe, 0xec]);

function isWestern(bytes: Uint8Array): boolean {
  return bytes.some((byte) => WESTERN.has(byte)) && !bytes.some((byte) => CENTRAL.has(byte));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder has no other way to say "not UTF-8".
    return false;
  }
}
