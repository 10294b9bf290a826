// Does: read the JSON that this program once wrote, by its format, its version and its schema; say what is wrong with it.
// May not: open files, know what any format is for, throw.
export {
  type Flaw,
  flawText,
  namedVersion,
  type Reading,
  readJson,
  readVersioned,
  type VersionedFormat,
} from './read.ts';
