import type { Inventory } from '../model/index.ts';
import { inventoryFormat as format, inventoryVersion as version } from './schema.ts';

/** A text that is no inventory of ours; the message says what is wrong with it. */
export class ForeignInventory extends Error {
  override readonly name = 'ForeignInventory';
}

/** An inventory as a file's text: JSON with a format name and a version. */
export const serialiseInventory = (taken: Inventory, toolVersion: string): string =>
  `${JSON.stringify({ ...headOf(toolVersion), inventory: taken })}\n`;

/** What a file of this format says before its inventory. */
export const headOf = (toolVersion: string) => ({ format, version, toolVersion });
