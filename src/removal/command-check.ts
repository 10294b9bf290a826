import type { Command } from '../model/index.ts';

/** A command that is no AWS CLI command as this program writes them. */
class ForeignCommand extends Error {
  override readonly name = 'ForeignCommand';
}

/** Lets nothing but the AWS CLI into a script. Throws `ForeignCommand`. */
export const checkCommand = (command: Command): void => {
  const [program, ...words] = command;
  const operation = words.slice(0, words[1] === 'wait' ? 3 : 2);
  const isOurs =
    program === 'aws' && operation.length > 1 && operation.every((word) => /^[a-z0-9][a-z0-9-]*$/.test(word));
  if (!isOurs || words.some((word) => word.includes('\0')))
    throw new ForeignCommand(`it holds what is not one AWS CLI command: ${JSON.stringify(command)}`);
};

/**
 * True where the AWS CLI would read a local file or a page for a word that begins like its address; it never does for the
 * address of a queue. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html
 */
export const fetches = (command: Command): boolean =>
  command.some((word, at) => {
    const isQueue = command[1] === 'sqs' && command[at - 1] === '--queue-url' && word.startsWith('https://');
    return !isQueue && /^(--[\w-]+=)?(fileb?|https?):\/\//.test(word);
  });
