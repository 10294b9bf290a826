import { closing } from '../../derived/index.ts';
import { bestPath } from '../../derived/internet-path.ts';
import {
  defineRule,
  type Failing,
  partly,
  type Read,
  type Severity,
  type Verdict,
  type Verdicts,
} from '../../model/index.ts';
import { text } from './ec2-instance-exposed.text.ts';
import { listed } from './listed.ts';
import { exposureOf, type OpenPort, publicAddresses } from './network/instance-exposure.ts';
import { administration, opens, opensAny, opensAnything } from './network/open-to-all.ts';
import { type Port, portLabel, portNumber, portsFrom } from './network/port.ts';
import { revokeIngress } from './network/revoke-ingress.ts';
import { everyWatchedPort, milderPorts, riskyPorts } from './network/watched-ports.ts';

export const ec2InstanceExposed = defineRule({
  id: 'ec2-instance-exposed',
  severity: 'high',
  category: 'exposure',
  subject: 'ec2-instance',
  consults: ['subnetRoutes', 'subnetAcls', 'balancers'],
  related: { 'security-group': { in: 'same-region', consults: ['listedRanges'] } },
  options: { ports: everyWatchedPort },
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  standards: {
    'cis-7.0': [...administration('6.3', '6.4'), partly('6.1.2', opens(445))],
    'cis-6.0': [...administration('6.3', '6.4'), partly('6.1.2', opens(445))],
    'cis-5.0': [...administration('5.3', '5.4'), partly('5.1.2', opens(445))],
    'cis-4.0.1': [...administration('5.3', '5.4'), partly('5.1.2', opens(445))],
    'cis-3.0': administration('5.2', '5.3'),
    'security-hub': [
      partly('EC2.13', opens(22)),
      partly('EC2.14', opens(3389)),
      partly('EC2.18', opensAnything),
      partly('EC2.19', opensAny(riskyPorts)),
      ...administration('EC2.53', 'EC2.54'),
    ],
    'well-architected': ['SEC05-BP02'],
  },
  text,
  screen(instance, { verdict }) {
    const { id, state, interfaces } = instance;
    if (state !== 'running' && state !== 'pending') return verdict.notApplicable('notRunning', { instance: id, state });
    return publicAddresses(interfaces).length === 0 ? verdict.notApplicable('private', { instance: id }) : undefined;
  },
  evaluate({ id, region, interfaces, subnetRoutes: routes, subnetAcls: acls, balancers }, context) {
    const { verdict, options, related } = context;
    const ports = portsFrom(options.ports);
    const found = exposureOf(interfaces, related['security-group'], ports, { routes, acls });
    const { open, unreadLists, unseenGroups } = found;
    const args = { instance: id, addresses: listed(publicAddresses(interfaces)) };
    const by = (path: OpenPort['path']) => open.filter((each) => each.path === path);
    const fail = (message: FailingMessage, shown: readonly OpenPort[], severity: Severity) =>
      verdict.fail(message, { ...args, ...named(shown) }, { ...failing(open, region), severity });
    const best = bestPath(open.map(({ path }) => path));
    if (by('open').length > 0) return fail('open', by('open'), severityOf(by('open')));
    const unrouted = by('unread').filter(({ family }) => family === 'ipv4');
    if (unrouted.length > 0) return fail('openIfRouted', unrouted, severityOf(unrouted));
    if (unseenGroups.length > 0) return verdict.unclear('unseen', { ...args, groups: listed(unseenGroups) });
    if (unreadLists.length > 0) return verdict.unclear('unreadLists', { ...args, lists: listed(unreadLists) });
    if (open.length === 0) return closed(verdict, { ...args, ports: inOrder(ports) }, balancers);
    if (best === 'unread') return fail('openByIpv6', by('unread'), 'medium');
    return fail(best === 'acl' ? 'filtered' : 'unrouted', open, 'low');
  },
});

type FailingMessage = 'open' | 'openIfRouted' | 'openByIpv6' | 'filtered' | 'unrouted';

const named = (open: readonly OpenPort[]) => ({
  ports: listed(open.map(({ port }) => portLabel(port))),
  ranges: listed(open.flatMap(({ ranges }) => ranges)),
});

const inOrder = (ports: readonly Port[]): readonly string[] =>
  ports.toSorted((a, b) => a.number - b.number).map(portNumber);

const milder = portsFrom(milderPorts).map(portNumber);

const severityOf = (open: readonly OpenPort[]): Severity =>
  open.every(({ port }) => milder.includes(portNumber(port))) ? 'medium' : 'high';

// A load balancer reaches an instance by its private address, whatever the public one lets in.
const closed = (verdict: Verdicts<typeof text.messages>, args: Looked, balancers: Read<readonly string[]>): Verdict => {
  if (!balancers.known) return verdict.pass('closedItself', args);
  return balancers.value.length === 0
    ? verdict.pass('closed', args)
    : verdict.pass('balanced', { ...args, balancers: listed(balancers.value) });
};

interface Looked {
  readonly instance: string;
  readonly addresses: readonly string[];
  readonly ports: readonly string[];
}

const failing = (open: readonly OpenPort[], region: string): Failing => {
  const { keep, remove } = revokeIngress(open, region);
  return {
    evidence: {
      open: open.map(({ port, groupId, ranges, rule, path }) => ({
        port: portLabel(port),
        groupId,
        ranges,
        path,
        protocol: rule.protocol,
        prefixListId: rule.prefixListId,
      })),
    },
    removal: closing(remove, keep),
  };
};
