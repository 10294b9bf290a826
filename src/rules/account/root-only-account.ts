import { defineRule } from '../../model/index.ts';
import type { Entrance } from '../../resources/account/fields.ts';
import { waysIn } from './human-access.ts';
import { rootHolds } from './root-credentials.ts';
import { text } from './root-only-account.text.ts';

export const rootOnlyAccount = defineRule({
  id: 'root-only-account',
  severity: 'high',
  category: 'account',
  subject: 'account',
  reads: ['summary'],
  consults: ['federation'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html',
  ],
  standards: { 'well-architected': ['SEC01-BP02'] },
  text,
  evaluate({ summary, federation }, { verdict }) {
    const { users } = summary;
    if (users > 0) return verdict.pass('users', { users }, { users });
    if (rootHolds(summary) === 'nothing') return verdict.notApplicable('bare', {}, { users });
    if (!federation.known) return verdict.unclear('rolesUnread', {}, { users });
    const { forPeople, perhaps } = waysIn(federation.value);
    const [way] = forPeople;
    if (way !== undefined) return verdict.pass('federated', { role: way.role }, { users, ways: shown(forPeople) });
    const [maybe] = perhaps;
    if (maybe !== undefined)
      return verdict.unclear(
        'perhaps',
        { ...maybe },
        { users, ways: perhaps.slice(0, few).map((each) => ({ ...each })) },
      );
    return verdict.fail('rootOnly', {}, { evidence: { users, otherRoles: shown(federation.value.entrances) } });
  },
});

// Accounts have thousands of roles; a few are proof enough.
const few = 10;

const shown = (entrances: readonly Entrance[]) => entrances.slice(0, few).map((entrance) => ({ ...entrance }));
