const shortest = 8;

/** Every eight characters in a row of a secret, as it is and in the disguises in which a program might let it slip. */
export const tracesOf = (secret: string): ReadonlySet<string> => {
  const disguises = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
    // Whatever stands before it moves it by up to two bytes; the ends are mixed with their neighbours.
    ...['', '.', '..'].flatMap((before) => {
      const bytes = Buffer.from(before + secret);
      return [bytes.toString('base64').slice(4, -4), bytes.toString('base64url').slice(4, -4)];
    }),
  ];
  return new Set(disguises.flatMap(windows));
};

/** The traces of these secrets in an output; nothing where it tells nothing. */
export const leaksIn = (output: string, secrets: readonly string[]): readonly string[] => {
  const traces = new Set(secrets.flatMap((secret) => [...tracesOf(secret)]));
  return [...new Set(windows(output).filter((window) => traces.has(window)))];
};

const windows = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - shortest + 1) }, (_, at) => text.slice(at, at + shortest));
