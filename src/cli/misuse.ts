/** The command line was called in a way that it cannot serve: one clear sentence, exit status 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';

  /** Its words are `cli.misuse.<code>`. */
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
