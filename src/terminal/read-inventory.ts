import { open, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBundle, UnusableBundle } from '../evidence/index.ts';
import { ForeignInventory, readInventory } from '../inventory/index.ts';
import type { Inventory } from '../model/index.ts';
import { textChunks, UnreadableText } from '../text-files/index.ts';

/** A saved inventory, alone or in a bundle of evidence. Throws a sentence that names the file. */
export const savedInventory = async (file: string): Promise<Inventory> => {
  try {
    return await ((await isZip(file)) ? bundledInventory(file) : readInventory(textChunks(file)));
  } catch (error) {
    if (error instanceof ForeignInventory || error instanceof UnusableBundle || error instanceof UnreadableText)
      throw new Error(`${file} cannot be judged: ${error.message}.`);
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(`Cannot read the inventory ${file}: ${code}.`);
  }
};

// What is no file, such as a pipe, can be read only once.
const isZip = async (file: string): Promise<boolean> => {
  if (!(await stat(file)).isFile()) return false;
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(2), position: 0 });
    return buffer.toString('latin1') === 'PK';
  } finally {
    await handle.close();
  }
};

// An inventory whose hash is wrong cannot be trusted, and is not judged.
const bundledInventory = async (file: string): Promise<Inventory> => {
  const bundle = await openBundle(file);
  try {
    const altered = await bundle.altered();
    if (altered.includes(inventoryPart)) throw new UnusableBundle(`${inventoryPart} is not what its manifest says`);
    return await readInventory(bundle.chunks(inventoryPart));
  } finally {
    bundle.close();
  }
};

const inventoryPart = 'inventory.json';

/** The sample account that ships in the package. */
export const demoInventory = (): Promise<Inventory> =>
  savedInventory(fileURLToPath(new URL('../../demo/account.json', import.meta.url)));
