const longest = 300;
const mostLooked = 2_000;

/**
 * What was thrown, in a few words on one line: JavaScript lets anything be thrown, and a library's string says as much as an
 * error. What looks like a credential is left out.
 */
export const thrownText = (thrown: unknown): string => {
  const line = withoutCredentials(contentOf(thrown).slice(0, mostLooked))
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line === '') return 'an error that says nothing';
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const contentOf = (thrown: unknown): string => {
  try {
    if (typeof thrown !== 'object' || thrown === null) return String(thrown);
    const { name, message } = thrown as { readonly name?: unknown; readonly message?: unknown };
    if (typeof message === 'string') return typeof name === 'string' ? `${name}: ${message}` : message;
    return `${JSON.stringify(thrown)}`;
  } catch {
    // What holds itself, or refuses to be looked at.
    return 'something that cannot be shown';
  }
};

const hidden = '[hidden]';

const withoutCredentials = (text: string): string =>
  text
    .replaceAll(/\b(?:A3T|AKIA|ASIA)[A-Z0-9]{12,}/g, hidden)
    .replaceAll(/\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden)
    .replaceAll(/\b(bearer|basic)\s+[\w+/=.~-]{8,}/gi, `$1 ${hidden}`)
    .replaceAll(/(:\/\/[^\s/?#:@"']*:)[^\s/@"']+@/g, `$1${hidden}@`)
    .replaceAll(
      /((?:secret|token|passw(?:or)?d|pwd|signature|credential|authorization|api[-_ ]?key|access[-_ ]?key)[\w-]{0,32}["']?\s{0,8}[:=]\s{0,8}["']?)[^\s"',;&}]+/gi,
      `$1${hidden}`,
    )
    .replaceAll(/(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d)[\w+/=-]{32,}/g, hidden);
