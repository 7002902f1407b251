export const FILE_PROBLEMS = [
  'notWorkbook',
  'encrypted',
  'empty',
  'oldFormat',
  'openDocument',
  'damaged',
  'tooLarge',
  'notCalculated',
] as const;

export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

/**
 * A file that cannot be opened. The sentence for people is `host.file.<code>` in `strings/`; `detail` is for a
 * developer and names parts of the file, never its content.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
