import { type Command, parseShellLine } from '../model/index.ts';

/** The commands of a finding in two parts: what looks and keeps, and, from the first change on, what removes. */
export interface Split {
  readonly keep: readonly Command[];
  readonly remove: readonly Command[];
}

/** A line that is no single AWS CLI command as this program writes them. */
class ForeignCommand extends Error {
  override readonly name = 'ForeignCommand';
}

/**
 * Splits a finding's commands. Nothing is left of them where the AWS CLI would read a local file or a page for a name
 * that begins like its address. Throws `ForeignCommand`, so that a report from elsewhere cannot bring in a command.
 */
export const splitCommands = (lines: readonly string[]): Split => {
  const commands = lines.map(awsCommand);
  if (commands.some((command) => command.some(isFetched))) return { keep: [], remove: [] };
  const first = commands.findIndex((command) => !isKeeping(command));
  return first < 0 ? { keep: commands, remove: [] } : { keep: commands.slice(0, first), remove: commands.slice(first) };
};

/** Service and operation: `ec2 delete-volume`, `ec2 wait volume-deleted`. */
export const operationOf = (command: Command): string => command.slice(1, command[2] === 'wait' ? 4 : 3).join(' ');

const awsCommand = (line: string): Command => {
  const command = parseShellLine(line);
  if (command === null || command[0] !== 'aws' || !/^[a-z0-9-]+( wait)? [a-z0-9-]+$/.test(operationOf(command)))
    throw new ForeignCommand(`it holds what is not one AWS CLI command: ${JSON.stringify(line)}`);
  return command;
};

// https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html
const isFetched = (word: string): boolean => /^(--[\w-]+=)?(fileb?|https?):\/\//.test(word);

const keeping = /^(copy|cp|create|describe|get|head|list|resume|start|sync|wait)\b/;

const isKeeping = ([, , verb = '']: Command): boolean => keeping.test(verb);
