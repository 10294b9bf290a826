import { defineRule, type Seen } from '../../model/index.ts';
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
    if (resource.state === 'stopped') return verdict.fail('stopped', args, lightsailWaste(resource));
    return isTooNew(resource.createdAt, windowDays, now)
      ? verdict.notApplicable('tooNew', { ...args, days: windowDays }, { createdAt: resource.createdAt })
      : undefined;
  },
  evaluate(resource, { verdict, options: { windowDays, maxNetworkMb } }) {
    const args = { name: resource.id, days: windowDays };
    const { state, ...evidence } = activityOf([seriesOf(resource)], {
      windowDays,
      began: resource.createdAt,
      silentWhenIdle: false,
      isIdleDay: ([amount = Number.NaN]) =>
        resource.kind === 'database' ? amount === 0 : amount <= maxNetworkMb * bytesPerMb,
    });
    if (state === 'busy') return verdict.pass('busy', args, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
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

const seriesOf = ({ use }: Seen<'lightsail-resource', 'use', never>) => {
  if (use === null) throw new Error('only instances and databases have a use');
  return use;
};
