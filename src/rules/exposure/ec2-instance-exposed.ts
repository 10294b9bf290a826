import { closing } from '../../derived/index.ts';
import { defineRule, type Failing, partly } from '../../model/index.ts';
import { text } from './ec2-instance-exposed.text.ts';
import { listed } from './listed.ts';
import { exposureOf, type OpenPort, publicAddresses } from './network/instance-exposure.ts';
import { administration, opens } from './network/open-to-all.ts';
import { portLabel, portsFrom } from './network/port.ts';
import { revokeIngress } from './network/revoke-ingress.ts';

export const ec2InstanceExposed = defineRule({
  id: 'ec2-instance-exposed',
  severity: 'high',
  category: 'exposure',
  subject: 'ec2-instance',
  related: { 'security-group': { in: 'same-region', consults: ['listedRanges'] } },
  options: {
    ports: [
      '22 SSH',
      '23 Telnet',
      '445 SMB',
      '1433 SQL Server',
      '1521 Oracle',
      '2375 Docker',
      '2379 etcd',
      '3306 MySQL',
      '3389 RDP',
      '5432 PostgreSQL',
      '5601 Kibana',
      '5900 VNC',
      '5984 CouchDB',
      '5985 WinRM',
      '5986 WinRM',
      '6379 Redis',
      '6443 Kubernetes',
      '9042 Cassandra',
      '9200 Elasticsearch',
      '9300 Elasticsearch',
      '10250 kubelet',
      '11211 Memcached',
      '11211/udp Memcached',
      '27017 MongoDB',
    ],
  },
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  standards: {
    'cis-7.0': [...administration('6.3', '6.4'), partly('6.1.2', opens(445))],
    'cis-6.0': [...administration('6.3', '6.4'), partly('6.1.2', opens(445))],
    'cis-5.0': [...administration('5.3', '5.4'), partly('5.1.2', opens(445))],
    'cis-4.0.1': [...administration('5.3', '5.4'), partly('5.1.2', opens(445))],
    'cis-3.0': administration('5.2', '5.3'),
    'security-hub': [partly('EC2.13', opens(22)), partly('EC2.14', opens(3389)), ...administration('EC2.53', 'EC2.54')],
    'well-architected': ['SEC05-BP02'],
  },
  text,
  screen(instance, { verdict }) {
    const { id, state, interfaces } = instance;
    if (state !== 'running' && state !== 'pending') return verdict.notApplicable('notRunning', { instance: id, state });
    return publicAddresses(interfaces).length === 0 ? verdict.notApplicable('private', { instance: id }) : undefined;
  },
  evaluate({ id, region, interfaces }, { verdict, options, related }) {
    const { open, unreadLists, unseenGroups } = exposureOf(
      interfaces,
      related['security-group'],
      portsFrom(options.ports),
    );
    const args = { instance: id, addresses: listed(publicAddresses(interfaces)) };
    const byIpv4 = open.filter(({ family }) => family === 'ipv4');
    if (byIpv4.length > 0) return verdict.fail('open', { ...args, ...named(byIpv4) }, failing(open, region));
    if (unseenGroups.length > 0) return verdict.unclear('unseen', { ...args, groups: listed(unseenGroups) });
    if (unreadLists.length > 0) return verdict.unclear('unreadLists', { ...args, lists: listed(unreadLists) });
    return open.length > 0
      ? verdict.fail('openByIpv6', { ...args, ...named(open) }, { ...failing(open, region), severity: 'medium' })
      : verdict.pass('closed', args);
  },
});

const named = (open: readonly OpenPort[]) => ({
  ports: listed(open.map(({ port }) => portLabel(port))),
  ranges: listed(open.flatMap(({ ranges }) => ranges)),
});

const failing = (open: readonly OpenPort[], region: string): Failing => {
  const { keep, remove } = revokeIngress(open, region);
  return {
    evidence: {
      open: open.map(({ port, groupId, ranges, rule }) => ({
        port: portLabel(port),
        groupId,
        ranges,
        protocol: rule.protocol,
        prefixListId: rule.prefixListId,
      })),
    },
    removal: closing(remove, keep),
  };
};
