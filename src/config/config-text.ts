import { readText, whyUnreadable } from '../text-files/index.ts';
import { ConfigError } from './config-error.ts';

// Far more than any configuration holds, and no more than YAML can be read of in a while.
const mostBytes = 4 * 1_048_576;

/** The text of a configuration; null where there is no such file. Throws `ConfigError`. */
export const configText = async (file: string): Promise<string | null> => {
  try {
    return await readText(file, mostBytes);
  } catch (error) {
    const why = whyUnreadable(error);
    if (why === 'ENOENT') return null;
    throw unreadable(file, why);
  }
};

/** What is said of a configuration that cannot be read. */
export const unreadable = (file: string, why: string): ConfigError =>
  new ConfigError(`Cannot read the configuration ${file}: ${why}.`);
