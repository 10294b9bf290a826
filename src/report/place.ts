import { globalRegion, type Run } from '../model/index.ts';

/** The region in which other programs look for a resource: the home region for what belongs to none. */
export const placeOf = ({ region }: { readonly region: string }, { account }: Pick<Run, 'account'>): string =>
  region === globalRegion ? account.homeRegion : region;
