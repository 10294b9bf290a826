import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ForeignInventory, parseInventory } from '../inventory/index.ts';
import type { Inventory } from '../model/index.ts';

/** A saved inventory. Throws a sentence that names the file. */
export const savedInventory = async (file: string): Promise<Inventory> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read the inventory ${file}: ${error.code}.`);
  });
  try {
    return parseInventory(text);
  } catch (error) {
    if (error instanceof ForeignInventory) throw new Error(`${file} cannot be judged: ${error.message}.`);
    throw error;
  }
};

/** The sample account that ships in the package. */
export const demoInventory = (): Promise<Inventory> =>
  savedInventory(fileURLToPath(new URL('../../demo/account.json', import.meta.url)));
