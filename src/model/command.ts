/** One command as separate words, never a pasted string: names that AWS gives are hostile. */
export type Command = readonly [string, ...string[]];

type Flags = { readonly [flag: string]: string | readonly string[] | true };

/** An AWS CLI command: `awsCli('eu-west-1', 'ec2 release-address', { 'allocation-id': id })`. */
export const awsCli = (region: string, operation: string, flags: Flags): Command => [
  ...awsCliGlobal(operation, flags),
  '--region',
  region,
];

/** The same for a service that has no regions, such as IAM: the caller's own configuration says which partition. */
export const awsCliGlobal = (operation: string, flags: Flags): Command => [
  'aws',
  ...operation.split(' '),
  ...Object.entries(flags).flatMap(([flag, value]) => flagWords(`--${flag}`, value)),
];

// A value that starts with a dash would be read as another flag, so it is joined to its own.
const flagWords = (flag: string, value: Flags[string]): string[] => {
  if (value === true) return [flag];
  if (typeof value !== 'string') return [flag, ...value];
  return value.startsWith('-') ? [`${flag}=${value}`] : [flag, value];
};

const plain = /^[\w@%+=:,./-]+$/;

/** One word for a POSIX shell, quoted where it is not plain. */
export const shellWord = (word: string): string => (plain.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The command as one line for a POSIX shell; every word that is not plain is quoted. */
export const shellLine = (command: Command): string => command.map(shellWord).join(' ');
