import { FileProblem } from './problem';

/**
 * Text of a file in UTF-8 or UTF-16, with or without a byte order mark, windows-1250 or ISO 8859-2 – what programs in
 * Slovenian offices write.
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
  // Š š Ž ž stand at 8A 9A 8E 9E in windows-1250, where ISO 8859-2 has control codes; in ISO they stand at A9 B9 AE BE.
  if (bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return 'windows-1250';
  return bytes.some((byte) => [0xa9, 0xae, 0xb9, 0xbe].includes(byte)) ? 'iso-8859-2' : 'windows-1250';
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
