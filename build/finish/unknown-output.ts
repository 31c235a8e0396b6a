/** Thrown for output of Next that is not understood; says what, where and what to do. */
export class UnknownOutput extends Error {
  constructor(found: string, expected: string) {
    super(`Unexpected ${found}, expected ${expected} - see "When finish complains" in MAINTAINING.md`);
  }
}
