import { managedBy, removalOf } from '../../derived/index.ts';
import { awsCli, defineRule, type Item, type WayOfUseOf } from '../../model/index.ts';
import { text } from './log-group-retention-missing.text.ts';

const bytesPerGb = 1024 ** 3;

/** It is not called unused; what the command takes away is the old events. */
const uses = [
  {
    id: 'old-events',
    what: { en: 'Somebody who needs the old events', 'pt-BR': 'Alguém que precisa dos eventos antigos' },
    notSeen: {
      en: 'who needs the old events, for an audit, a law or a query that comes rarely.',
      'pt-BR': 'quem precisa dos eventos antigos, para uma auditoria, por lei ou em uma consulta rara.',
    },
  },
] as const satisfies readonly WayOfUseOf<'log-group'>[];

/** Where there is something in it, only the retention is missing; the group itself may be in daily use. */
export const logGroupRetentionMissing = defineRule({
  id: 'log-group-retention-missing',
  severity: 'low',
  category: 'leftovers',
  subject: 'log-group',
  consults: ['tagging'],
  uses,
  options: { keepDays: 365 },
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
  ],
  standards: { 'well-architected': ['COST04-BP05'] },
  text,
  screen(group, { verdict }) {
    const args = { group: group.id };
    if (group.logClass === 'DELIVERY') return verdict.notApplicable('delivered', args);
    if (group.retentionDays !== null) return verdict.pass('kept', { ...args, days: group.retentionDays });
    return group.storedBytes > 0 ? undefined : verdict.notApplicable('empty', args, { createdAt: group.createdAt });
  },
  evaluate(group, { verdict, options: { keepDays } }) {
    return verdict.fail(
      'forEver',
      { group: group.id, bytes: group.storedBytes, since: group.createdAt.slice(0, 10) },
      {
        evidence: evidenceOf(group),
        // AWS bills what is stored after it has compressed it.
        bills: [{ item: 'log-gb-month', quantity: group.storedBytes / bytesPerGb, atMost: true }],
        managedBy: managedBy(group, group.tagging),
        removal: removal(group, keepDays),
      },
    );
  },
});

const removal = (group: Item<'log-group'>, keepDays: number) => {
  const itself = { 'log-group-name': group.id };
  return removalOf(group, {
    effect: 'reduces',
    uses,
    remove: [awsCli(group.region, 'logs put-retention-policy', { ...itself, 'retention-in-days': String(keepDays) })],
    forGood: [awsCli(group.region, 'logs delete-log-group', itself)],
    cautions: [{ kind: 'lost-for-good', message: 'olderEvents', args: { group: group.id, days: keepDays } }],
  });
};

const evidenceOf = ({ storedBytes, logClass, deletionProtection, createdAt }: Item<'log-group'>) => ({
  storedBytes,
  logClass,
  deletionProtection,
  createdAt,
});
