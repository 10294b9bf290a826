import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { yamlOptions } from '../config-file.ts';
import { type ExemptionEntry, renewed } from './entry.ts';

/** Writes an entry into a YAML configuration: in the place of the one at `at`, or behind them all. */
export const inYaml = (text: string, entry: ExemptionEntry, at: number): string => {
  const document = parseDocument(text, yamlOptions);
  const list = listIn(document);
  const item = list.get(at, true);
  if (at < 0) list.add(document.createNode(entry));
  else if (isMap(item)) for (const [key, value] of Object.entries(renewed({}, entry))) item.set(key, value);
  else list.set(at, document.createNode(renewed(document.toJS().exemptions[at], entry)));
  return printed(document, text);
};

// The list as it stands; a new one where there is none yet, or where it is only referred to.
const listIn = (document: Document): YAMLSeq => {
  const old = document.get('exemptions', true);
  if (isSeq(old)) {
    if (old.items.length === 0) old.flow = false;
    return old;
  }
  const list = document.createNode(document.toJS()?.exemptions ?? []) as YAMLSeq;
  // "exemptions:" with nothing but a comment below it.
  if (isScalar(old) && old.comment) list.comment = old.comment;
  document.set('exemptions', list);
  return list;
};

// As the author wrote it, as far as the printer can: indentation, lists, long lines, line ends.
const printed = (document: Document, before: string): string => {
  const indent = /^\S[^\n]*:\s*\n( +)[^\s#-]/m.exec(before)?.[1]?.length ?? 2;
  const indentSeq = !/^( *)[^\s#-][^\n]*:\s*\n\1- /m.test(before);
  const text = document.toString({ lineWidth: 0, indent, indentSeq });
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
};
