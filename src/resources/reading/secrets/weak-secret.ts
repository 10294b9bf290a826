import type { NameKind } from './secret-name.ts';

// What people put where a password is asked for, and what products come with.
const words =
  /^(?:pass|passwords?|passw0rd|pwd|secrets?|tokens?|defaults?|let[-_ ]?me[-_ ]?in|admin|root|guest|user|test(?:ing)?|welcome|qwerty)[\d!]{0,4}$/i;

/** True for a value that is a secret only because its name says so: a word of the dictionary, or digits, is a password that works. */
export const isWeakSecret = (kind: NameKind, value: string): boolean =>
  (kind === 'password' && value.length >= 4 && /^\d+(?:[-_.]?[a-z\d]{1,3})?$/i.test(value)) ||
  ((kind === 'password' || kind === 'secret') && words.test(value));
