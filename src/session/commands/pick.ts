import type { Account } from '../../model/index.ts';
import type { Identified } from '../../terminal/online.ts';
import { chosen, type Session } from '../index.ts';
import { sessionWords } from '../words.ts';
import type { Setting } from './setting.ts';

/** Which session is meant, as soon as it is known whose account it is. */
export interface Pick {
  /** Throws where none, or no single one, is meant, before anything is looked at. */
  readonly identified: Identified;
  /** The session that was meant; to be asked after `identified`. */
  readonly session: () => Session;
}

/** Reads what is kept. Throws where a name names nothing that can be used. */
export const pickSession = async (name: string | undefined, setting: Setting): Promise<Pick> => {
  const { problem, store } = setting;
  const { problems } = sessionWords;
  const { sessions, unusable } = await store.all();
  const broken = unusable.find((each) => each.name === name);
  if (broken !== undefined) throw setting.unusable(broken);
  if (name !== undefined && !sessions.some((each) => each.name === name))
    throw problem(problems.unnamed, { name, names: sessions.map((each) => each.name).join(', ') || '–' });
  let picked: Session | undefined;
  const identified = (account: Account) => {
    const found = chosen(sessions, account, name);
    if (!('kind' in found)) {
      picked = found;
      return;
    }
    switch (found.kind) {
      case 'none':
        // One that cannot be read may have been meant.
        throw unusable[0] === undefined
          ? problem(problems.none, { account: found.account })
          : setting.unusable(unusable[0]);
      case 'several':
        throw problem(problems.several, { names: found.names.join(', ') });
      case 'other-account':
        throw problem(problems.otherAccount, { name: found.name, account: found.account, caller: found.caller });
    }
  };
  return {
    identified,
    session: () => {
      if (picked === undefined) throw new Error('No session was picked.');
      return picked;
    },
  };
};
