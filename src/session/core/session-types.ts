import { managerKinds, type ResourceType, type Rule } from '../../model/index.ts';
import { factsOf } from '../../resources/index.ts';

// They bill nothing themselves, and make again what does.
const managers: readonly ResourceType[] = managerKinds.flatMap((kind) => factsOf(kind)?.type ?? []);

/** What can bill or be reached, and what manages it: the subjects of these rules about leftovers and exposure, each once. */
export const sessionTypes = (rules: readonly Rule[]): readonly ResourceType[] => {
  const subjects = rules
    .filter(({ category }) => category === 'leftovers' || category === 'exposure')
    .map(({ subject }) => subject);
  return [...new Set([...subjects, ...managers])].toSorted();
};
