/** A file that is no whole bundle; the message says what is wrong with it. */
export class UnusableBundle extends Error {
  override readonly name = 'UnusableBundle';
}
