import { managedBy } from '../../derived/index.ts';
import { defineRule } from '../../model/index.ts';
import { text } from './ec2-instance-port-open.text.ts';
import { listed } from './listed.ts';
import { publicAddresses } from './network/instance-exposure.ts';
import { otherOpenings } from './network/other-openings.ts';
import { portNumber, portsFrom } from './network/port.ts';
import { revokeIngress } from './network/revoke-ingress.ts';
import { everyWatchedPort, publicPorts } from './network/watched-ports.ts';

export const ec2InstancePortOpen = defineRule({
  id: 'ec2-instance-port-open',
  severity: 'low',
  category: 'exposure',
  subject: 'ec2-instance',
  consults: ['subnetRoutes', 'subnetAcls'],
  related: { 'security-group': { in: 'same-region', consults: ['listedRanges'] } },
  options: { publicPorts },
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  standards: { 'well-architected': ['SEC05-BP02'] },
  text,
  screen({ id, state, interfaces }, { verdict }) {
    if (state !== 'running' && state !== 'pending') return verdict.notApplicable('notRunning', { instance: id, state });
    return publicAddresses(interfaces).length === 0 ? verdict.notApplicable('private', { instance: id }) : undefined;
  },
  evaluate(instance, { verdict, options, related }) {
    const { id, interfaces, subnetRoutes: routes, subnetAcls: acls } = instance;
    const meant = portsFrom(options.publicPorts);
    const found = otherOpenings(interfaces, related['security-group'], {
      apart: [...meant, ...portsFrom(everyWatchedPort)],
      gates: { routes, acls },
    });
    const args = { instance: id, addresses: listed(publicAddresses(interfaces)) };
    const open = found.open.filter(({ path }) => path === 'open' || path === 'unread');
    if (open.length > 0) {
      const ports = listed(open.map(({ ports: each }) => each));
      const evidence = { open: open.map(({ rule: _, ...opening }) => opening) };
      const message = open.some(({ path }) => path === 'open') ? 'open' : 'openIfRouted';
      // A port that nobody calls dangerous may be wanted, so that nothing is closed without a look.
      const commands = revokeIngress(open, instance.region).keep;
      return verdict.fail(message, { ...args, ports }, { evidence, managedBy: managedBy(instance), commands });
    }
    if (found.unseenGroups.length > 0)
      return verdict.unclear('unseen', { ...args, groups: listed(found.unseenGroups) });
    if (found.unreadLists.length > 0)
      return verdict.unclear('unreadLists', { ...args, lists: listed(found.unreadLists) });
    return found.open.length > 0
      ? verdict.pass('outOfReach', args, { open: found.open.map(({ rule: _, ...opening }) => opening) })
      : verdict.pass('closed', { ...args, ports: meant.map(portNumber) });
  },
});
