/** A text in a TypeScript file: a string, or what a template says between its `${…}`. */
export interface Literal {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** The key of a pair of sentences under which it stands; null for any other text. */
  readonly language: 'en' | 'pt-BR' | null;
}

const tokens =
  /\/\/.*|\/\*[^]*?\*\/|(?<quote>['"])(?<string>(?:[^\\\n]|\\[^])*?)\k<quote>|(?<=[=(,:[!&|?{};>]\s*)\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|[`{}]/g;

const escapes: { readonly [sign: string]: string } = { n: '\n', t: '\t' };
const read = (source: string): string =>
  source.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );

const languageBefore = (code: string): Literal['language'] => {
  if (/\ben:\s*$/.test(code)) return 'en';
  return /'pt-BR':\s*$/.test(code) ? 'pt-BR' : null;
};

/** Every text in a source, in order; comments and regular expressions are none. */
export const literalsIn = (source: string): readonly Literal[] => {
  const found: Literal[] = [];
  // What is open: a block of code, or a template with the place at which it began.
  const open: ({ readonly template: number } | 'block')[] = [];
  let at = 0;
  const literal = (text: string, start: number, key = start) =>
    found.push({
      text: read(text),
      line: source.slice(0, start).split('\n').length,
      language: languageBefore(source.slice(Math.max(0, key - 30), key)),
    });
  const template = (key: number) => {
    const end = /(?<!\\)(?:\\\\)*(`|\$\{)/g;
    end.lastIndex = at;
    const stop = end.exec(source);
    if (stop === null) throw new Error('a template does not end');
    const sign = stop[1] ?? '';
    const until = end.lastIndex - sign.length;
    literal(source.slice(at, until), at, key);
    at = end.lastIndex;
    if (sign === '${') open.push({ template: key });
  };
  for (;;) {
    tokens.lastIndex = at;
    const token = tokens.exec(source);
    if (token === null) return found;
    at = tokens.lastIndex;
    const [sign] = token;
    if (sign === '{') open.push('block');
    else if (sign === '`') template(token.index);
    else if (sign === '}') {
      const closed = open.pop();
      if (closed !== undefined && closed !== 'block') template(closed.template);
    } else if (token.groups?.['string'] !== undefined) literal(token.groups['string'], token.index);
  }
};
