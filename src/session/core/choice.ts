import type { Session } from './baseline.ts';

/** Why no session, or no single one, is meant. */
export type NoChoice =
  | { readonly kind: 'none'; readonly account: string }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'other-account'; readonly name: string; readonly account: string; readonly caller: string };

/** The session that a person means in this account: the named one, the only open one, or the last to be ended. */
export const chosen = (
  sessions: readonly Session[],
  account: { readonly id: string; readonly partition: string },
  name: string | undefined,
): Session | NoChoice => {
  const isOwn = (session: Session) =>
    session.account.id === account.id && session.account.partition === account.partition;
  const named = sessions.find((session) => session.name === name);
  if (named !== undefined)
    return isOwn(named)
      ? named
      : { kind: 'other-account', name: named.name, account: named.account.id, caller: account.id };
  const own = sessions.filter(isOwn);
  const open = own.filter(({ ended }) => ended === null);
  if (open.length > 1) return { kind: 'several', names: open.map((session) => session.name) };
  const [only] = open;
  const last = own.toSorted((a, b) => order(b.ended?.at ?? '', a.ended?.at ?? ''))[0];
  return only ?? last ?? { kind: 'none', account: account.id };
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
