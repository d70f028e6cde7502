/** The embedded server cannot run here; the message says what the operator can do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
