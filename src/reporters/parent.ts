import { reportWords as words } from '../i18n/report/index.ts';
import type { Args, Parent, Words } from '../model/index.ts';

/** What a person is told of the manager of a resource: who it is, whether it may go, and what its template calls the resource. */
export const parentSentences = (
  { kind, name, standing, logicalId, keptBy }: Parent,
  translate: (words: Words, args: Args) => string,
): readonly string[] => {
  const about = translate(words.parent[kind], { name });
  if (standing === null) return [about];
  const sentences = [about, translate(words.standing[standing], { name, keptBy })];
  if (standing === 'left-over') return sentences;
  const template = logicalId === null ? [] : [translate(words.inTemplate, { logicalId })];
  return [...sentences, translate(words.managerStays, {}), ...template];
};
