import { managerLook } from '../derived/index.ts';
import { commandsOf, type Finding, type ManagedBy, type Removal, shellLine } from '../model/index.ts';
import { regionOf } from './named.ts';

/** How many of what keeps a manager are named. */
export const namesShown = 5;

/** A finding with this removal in the place of the one that it had. */
export const withRemoval = <F extends Pick<Finding, 'removal' | 'commands'>>(finding: F, removal: Removal): F => ({
  ...finding,
  removal,
  commands: commandsOf(removal).map(shellLine),
});

/** What is left of a manager's removal where it stays: a look at it, which changes nothing. */
export const onlyLooking = (removal: Removal, manager: ManagedBy, resourceRegion: string): Removal => ({
  ...removal,
  keep: managerLook(manager, regionOf(manager, resourceRegion)),
  remove: [],
  forGood: [],
  waits: [],
  cautions: [],
  holds: [],
});
