/** What a name says of its value: a password, a secret or token, something public, or nothing. */
export type NameKind = 'password' | 'secret' | 'public' | 'plain';

const passwords = /^(?:\w*passw(?:or)?ds?|\w*passphrase|pwd)$/;
const secrets = /^(?:\w*secrets?|\w*tokens?|credentials?|creds?|apikeys?|accesskey|privatekey|secretkey|authkey)$/;
const keys = /(?:api|access|private|secret|auth|encryption|encrypt|signing|master|shared|license|account) keys?$/;

// What stands about a secret rather than for it: SECRET_ARN, TOKEN_URL, PASSWORD_FILE, API_KEY_HEADER.
const about = new Set(
  `algorithm alias arn audience bucket class count directory dir disabled domain enabled endpoint env expiration expires
  expiry field file filename format header host hours id ids issuer label length limit location manager max method min
  minutes mode name names namespace param parameter params parameters path pattern policy prefix provider ref region
  required reset role rotation scope scopes seconds service size source store suffix table timeout topic ttl type uri url
  user username validity var version`.split(/\s+/),
);

// What looks random and is meant to be seen.
const open = new Set(
  'checksum cert certificate commit digest etag fingerprint hash id ids public revision sha sha1 sha256 version'.split(
    ' ',
  ),
);

/** Judges a name by its words, however they are joined: DB_PASSWORD, dbPassword, db.password, --db-password. */
export const kindOfName = (name: string): NameKind => {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return 'plain';
  if (about.has(last) || about.has(last.replace(/s$/, ''))) return open.has(last) ? 'public' : 'plain';
  if (last === 'pass' || words.some((word) => passwords.test(word))) return 'password';
  if (words.some((word) => secrets.test(word)) || keys.test(words.join(' '))) return 'secret';
  return words.some((word) => open.has(word)) ? 'public' : 'plain';
};

/** True for the name of an AWS secret access key, in the environment, a profile or a program. */
export const isAwsSecretName = (name: string): boolean =>
  /(?:aws|secret) (?:access )?key|aws secret|secret access key/.test(wordsOf(name).join(' '));

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
