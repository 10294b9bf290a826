import { InvalidArgumentError } from 'commander';
import type { Standard } from '../../model/index.ts';
import { standards } from '../index.ts';

/** The standards that there are, one a line. */
export const standardList = (): string =>
  standards.map(({ id, name, version }) => `${id.padEnd(18)}${name} ${version}`).join('\n');

/** A standard by its id. */
export const standardFlag = (value: string): Standard => {
  const found = standards.find(({ id }) => id === value);
  if (found === undefined) throw new InvalidArgumentError(`There is no such standard; there are:\n${standardList()}`);
  return found;
};
