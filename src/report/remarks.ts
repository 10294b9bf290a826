import type { AudienceName, Run } from '../model/index.ts';

/** A circumstance without which the numbers would be read wrongly. */
export type Remark =
  | { readonly kind: 'audience'; readonly audience: Exclude<AudienceName, 'owner'> }
  /** Resources that the configuration leaves out. */
  | { readonly kind: 'excluded'; readonly resources: number }
  | { readonly kind: 'cut-short'; readonly why: NonNullable<Run['cutShort']> }
  | { readonly kind: 'saved'; readonly takenAt: string };

/** An inventory older than this was not taken by the run that judges it. */
const freshMs = 60_000;

/** What is to be said beside the numbers of a run, in order. */
export const remarksOf = (run: Run): readonly Remark[] => {
  const { audience, excluded, cutShort, inventoryTakenAt, startedAt } = run;
  const isSaved = Date.parse(startedAt) - Date.parse(inventoryTakenAt) > freshMs;
  return [
    ...(audience === 'owner' ? [] : [{ kind: 'audience', audience } as const]),
    ...(excluded === 0 ? [] : [{ kind: 'excluded', resources: excluded } as const]),
    ...(cutShort === null ? [] : [{ kind: 'cut-short', why: cutShort } as const]),
    ...(isSaved ? [{ kind: 'saved', takenAt: inventoryTakenAt } as const] : []),
  ];
};
