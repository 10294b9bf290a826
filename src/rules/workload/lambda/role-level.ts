import { type RoleRights, roleRights } from '../../../derived/role-rights.ts';
import { type OpenWay, openWays } from '../../../derived/self-administration.ts';
import type { Item } from '../../../model/index.ts';
import type { RolePermissions } from '../../../resources/iam-role/fields.ts';

/**
 * How far a role gets, all of its policies, denials and its boundary taken together: `admin` everything; `selfAdmin` makes
 * itself administrator; `borrowing` acts with the rights of others, or raises theirs; `conditional` and `perhaps` any of that
 * under conditions; `bounded` and `denied` would, but for the boundary or the denials; `limited` none of it.
 */
export type RoleLevel =
  | 'admin'
  | 'selfAdmin'
  | 'borrowing'
  | 'conditional'
  | 'perhaps'
  | 'bounded'
  | 'denied'
  | 'limited';

/** A role, judged; `ways` are those that make its level. */
export interface JudgedRole extends RoleRights {
  readonly level: RoleLevel;
  readonly ways: readonly OpenWay[];
}

/** Null where one of the policies is not what AWS documents, so that nobody can tell. */
export const judgedRole = (role: Item<'iam-role'>, permissions: RolePermissions): JudgedRole | null => {
  const [rights, ways] = [roleRights(permissions), openWays(role, permissions)];
  if (rights === null || ways === null) return null;
  const open = ways.filter(({ within }) => within === 'always');
  const itself = open.filter(({ gains }) => gains === 'itself');
  const judged = (level: RoleLevel, by: readonly OpenWay[]): JudgedRole => ({ ...rights, level, ways: by });
  const always = rights.fullGrants.some(({ conditional }) => !conditional);
  if (itself.length > 0) return judged(always ? 'admin' : 'selfAdmin', itself);
  if (open.length > 0) return judged('borrowing', open);
  const perhaps = ways.filter(({ within }) => within === 'sometimes');
  if (perhaps.length > 0) return judged(rights.fullGrants.length > 0 ? 'conditional' : 'perhaps', perhaps);
  if (ways.length > 0 && rights.boundary !== null) return judged('bounded', ways);
  return judged(rights.fullGrants.length > 0 ? 'denied' : 'limited', []);
};

const most = 3;

/** Ways as people read them, the first few and how many more there are: `iam:CreateUser + iam:CreateAccessKey`. */
export const named = (ways: readonly OpenWay[]): readonly string[] => {
  const all = ways.map(({ actions }) => actions.join(' + '));
  return all.length <= most ? all : [...all.slice(0, most), `+${all.length - most}`];
};
