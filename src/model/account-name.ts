import type { Account } from './inventory.ts';

/** The name that people gave an account, or null where it has none, or none is known. */
export const accountName = ({ alias }: Pick<Account, 'alias'>): string | null =>
  alias?.known && alias.value !== '' ? alias.value : null;
