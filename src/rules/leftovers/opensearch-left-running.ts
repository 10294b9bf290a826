import { actedOn, managedBy, standingOf } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, hoursPerMonth, type Item, type Seen } from '../../model/index.ts';
import { activityOf } from './idle/activity.ts';
import { text } from './opensearch-left-running.text.ts';

export const opensearchLeftRunning = defineRule({
  id: 'opensearch-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'opensearch-domain',
  reads: ['createdAt', 'searches', 'indexing', 'connected'],
  consults: ['tagging'],
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudwatchmetrics.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cross-cluster-search.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(item, { verdict }) {
    const { id: domain, deleted } = item;
    // An inventory of an earlier version has none.
    const status = 'status' in item ? item.status : null;
    if (deleted) return verdict.notApplicable('leaving', { domain });
    // Older domains have no status of their own.
    const standing = status === null ? null : standingOf('opensearch-domain', status);
    if (standing?.billed === 'nothing') return verdict.notApplicable('coming', { domain });
    return standing?.works === false ? verdict.unclear('broken', { domain, status: `${status}` }) : undefined;
  },
  evaluate(domain, { verdict, options: { windowDays } }) {
    const { state, ...activity } = activityOf([domain.searches, domain.indexing], {
      windowDays,
      began: domain.createdAt,
      silentWhenIdle: false,
      isIdleDay: (counts) => counts.every((count) => count === 0),
    });
    const args = { domain: domain.id, days: windowDays };
    if (state === 'too-new') return verdict.notApplicable('tooNew', args, { createdAt: domain.createdAt });
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    if (domain.connected.length > 0)
      return verdict.unclear('connected', { ...args, domains: domain.connected }, activity);
    const evidence = { ...activity, metrics: ['SearchRate Sum', 'IndexingRate Sum'], createdAt: domain.createdAt };
    return verdict.fail(
      'idle',
      { ...args, version: domain.engineVersion },
      { evidence: { ...evidence, ...evidenceOf(domain) }, ...wasteOf(domain) },
    );
  },
  byExistence: {
    option: 'windowDays',
    evaluate: (domain, { verdict }) =>
      verdict.fail(
        'stillThere',
        { domain: domain.id, version: domain.engineVersion },
        { evidence: evidenceOf(domain), ...wasteOf(domain) },
      ),
  },
});

const evidenceOf = ({ engineVersion, nodes, volume }: Item<'opensearch-domain'>) => ({
  engineVersion,
  nodes: nodes.map(({ role, instanceType, count }) => ({ role, instanceType, count })),
  volume: volume === null ? null : { type: volume.type, sizeGib: volume.sizeGib },
});

const billsOf = ({ nodes, volume }: Item<'opensearch-domain'>): readonly Bill[] =>
  [
    ...nodes.map(
      ({ instanceType, count }): Bill => ({
        item: 'opensearch-instance-hour',
        of: instanceType,
        quantity: count * hoursPerMonth,
      }),
    ),
    ...(volume === null
      ? []
      : nodes
          .filter(({ role }) => role === 'data')
          .map(
            ({ count }): Bill => ({ item: `opensearch-${volume.type}-gb-month`, quantity: count * volume.sizeGib }),
          )),
  ].filter(({ quantity }) => quantity > 0);

const wasteOf = (domain: Seen<'opensearch-domain', never, 'tagging'>) => {
  const itself = { 'domain-name': domain.id };
  return {
    bills: billsOf(domain),
    ...actedOn(domain, managedBy(domain, domain.tagging), {
      keep: [awsCli(domain.region, 'opensearch describe-domain', itself)],
      remove: [awsCli(domain.region, 'opensearch delete-domain', itself)],
      // Only the domain itself takes a snapshot that outlives it, through its own address: no command can do that first.
      cautions: [{ kind: 'lost-for-good', message: 'snapshots', args: { domain: domain.id } }],
    }),
  };
};
