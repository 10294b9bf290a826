import { type Entrance, entrancesOf } from '../../derived/role-trust.ts';
import { defineRule } from '../../model/index.ts';
import { humanAccess, type TokenRole } from './access/human-access.ts';
import { rootCredentialsOf } from './credentials/root-credentials.ts';
import { text } from './root-only-account.text.ts';

export const rootOnlyAccount = defineRule({
  id: 'root-only-account',
  severity: 'high',
  category: 'account',
  subject: 'account',
  reads: ['summary'],
  consults: ['roleTrust'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html',
  ],
  standards: { 'well-architected': ['SEC01-BP02'] },
  text,
  evaluate({ id: account, summary, roleTrust }, { verdict }) {
    const { users } = summary;
    if (users > 0) return verdict.pass('users', { users }, { users });
    if (rootCredentialsOf(summary) === 'nothing') return verdict.notApplicable('bare', {}, { users });
    if (!roleTrust.known) return verdict.unclear('rolesUnread', {}, { users });
    const { entrances, puzzling } = entrancesOf(roleTrust.value.policies, account);
    const { forPeople, perhaps } = humanAccess(entrances, roleTrust.value.samlProviders);
    const [certain] = forPeople;
    if (certain) return verdict.pass('federated', { role: certain.role }, { users, ways: shown(forPeople) });
    const [maybe] = perhaps;
    if (maybe) return verdict.unclear('perhaps', { ...maybe }, { users, ways: shown(perhaps) });
    if (puzzling.length > 0) return verdict.unclear('rolesUnread', {}, { users, puzzling: puzzling.slice(0, few) });
    return verdict.fail('rootOnly', {}, { evidence: { users, otherRoles: shown(entrances) } });
  },
});

// Accounts have thousands of roles; a few are proof enough.
const few = 10;

const shown = (some: readonly (Entrance | TokenRole)[]) => some.slice(0, few).map((each) => ({ ...each }));
