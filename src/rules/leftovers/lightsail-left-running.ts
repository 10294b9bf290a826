import { lookUpBy } from '../../derived/index.ts';
import { defineRule, type Item, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { lightsailWaste } from './lightsail/waste.ts';
import { text } from './lightsail-left-running.text.ts';

const bytesPerMb = 1_000_000;

export const lightsailLeftRunning = defineRule({
  id: 'lightsail-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'lightsail-resource',
  reads: ['use'],
  related: { 'lightsail-resource': { in: 'same-region' } },
  options: { windowDays: 14, maxNetworkMb: 5 },
  references: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq-billing-and-account-management.html',
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-resource-health-metrics.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(resource, { verdict, now, options: { windowDays } }) {
    const args = { name: resource.id };
    const { kind, attachments } = resource;
    if (kind === 'static-ip')
      return attachments.length > 0
        ? verdict.pass('attached', { ...args, instances: attachments })
        : verdict.fail('unattached', args, lightsailWaste(resource));
    if (resource.state !== null && coming.has(resource.state))
      return verdict.notApplicable('passing', { ...args, state: resource.state });
    if (resource.state !== null && broken.has(resource.state))
      return verdict.unclear('broken', { ...args, state: resource.state });
    if (windowDays === 0) return verdict.fail('stillThere', args, lightsailWaste(resource));
    if (kind === 'load-balancer')
      return attachments.length > 0
        ? verdict.pass('attached', { ...args, instances: attachments })
        : verdict.fail('empty', args, lightsailWaste(resource));
    return resource.state !== 'stopped' && isTooNew(resource.createdAt, windowDays, now)
      ? verdict.notApplicable('tooNew', { ...args, days: windowDays }, { createdAt: resource.createdAt })
      : undefined;
  },
  evaluate(resource, { verdict, options: { windowDays, maxNetworkMb }, related }) {
    const args = { name: resource.id, days: windowDays };
    const balancers = balancersOf(resource, related['lightsail-resource']);
    if (resource.state === 'stopped')
      return balancers.length > 0
        ? verdict.unclear('stoppedBehind', { ...args, balancers })
        : verdict.fail('stopped', args, lightsailWaste(resource));
    const { state, ...evidence } = activityOf([seriesOf(resource)], {
      windowDays,
      began: resource.createdAt,
      silentWhenIdle: false,
      isIdleDay: ([amount = Number.NaN]) =>
        resource.kind === 'database' ? amount === 0 : amount <= maxNetworkMb * bytesPerMb,
    });
    if (state === 'busy') return verdict.pass('busy', args, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
    if (balancers.length > 0) return verdict.unclear('behind', { ...args, balancers }, evidence);
    const { evidence: standing, ...rest } = lightsailWaste(resource);
    const failing = { ...rest, evidence: { ...evidence, ...standing } };
    return resource.kind === 'database'
      ? verdict.fail('unconnected', args, failing)
      : verdict.fail('idle', { ...args, mb: maxNetworkMb }, failing);
  },
});

// https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_LoadBalancer.html, API_RelationalDatabase.html
const coming = new Set(['pending', 'creating', 'provisioning', 'deleting', 'shutting-down', 'terminated']);
const broken = new Set(['failed', 'error', 'unknown', 'inaccessible']);

/** The load balancers that send requests to an instance, by name. */
const balancersOf = (
  { id, kind }: Item<'lightsail-resource'>,
  all: readonly Item<'lightsail-resource'>[],
): readonly string[] => (kind === 'instance' ? attachedTo(all, id).map((one) => one.id) : []);

const attachedTo = lookUpBy((one: Item<'lightsail-resource'>) => (one.kind === 'load-balancer' ? one.attachments : []));

const seriesOf = ({ use }: Seen<'lightsail-resource', 'use', never>) => {
  if (use === null) throw new Error('only instances and databases have a use');
  return use;
};
