// Does: turn an inventory into a file's text and back, checked.
// May not: read or write files, judge, ask AWS.
export { inventoryPieces } from './pieces.ts';
export { parseInventory, readInventory } from './read.ts';
export { ForeignInventory, serialiseInventory } from './saved.ts';
