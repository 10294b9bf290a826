import { describe, expect, it } from 'vitest';
import { ec2InstanceExposed } from '../../src/rules/exposure/ec2-instance-exposed.ts';
import { ec2InstancePortOpen } from '../../src/rules/exposure/ec2-instance-port-open.ts';
import { ec2Instance, instanceInterface } from '../support/build/ec2-instance.ts';
import { ingress, securityGroup } from '../support/build/security-group.ts';
import { judge } from '../support/rule-tester.ts';

const subject = ec2Instance({ interfaces: [instanceInterface({ publicIps: ['203.0.113.10'] })] });
const openTo = (number: number, protocol = 'tcp') =>
  securityGroup({ ingress: [ingress({ protocol, ports: { from: number, to: number }, cidr: '0.0.0.0/0' })] });
const verdict = (rule: Parameters<typeof judge>[0], number: number, protocol?: string) =>
  judge(rule, { name: '', subject, related: [openTo(number, protocol)], message: '' });

describe('ports that are open to the internet', () => {
  it.each([
    ['Cassandra', [7000, 7199, 8888, 9160, 9042]],
    ['SMB', [139, 445]],
    ['FTP', [20, 21]],
    ['Kafka', [9092]],
    ['Kerberos', [88]],
    ['LDAP', [389, 636]],
    ['Docker', [2375, 2376]],
    ['the kubelet', [10250]],
    ['ZooKeeper', [2181]],
    [
      "Security Hub's EC2.19",
      [
        20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088,
        8888, 9200, 9300,
      ],
    ],
  ])('of %s are dangerous', (_, ports) => {
    for (const port of ports) expect([port, verdict(ec2InstanceExposed, port).outcome]).toEqual([port, 'fail']);
  });

  it('where nothing dangerous is open, the pass says which ports were looked at', () => {
    const finding = verdict(ec2InstanceExposed, 443);
    expect(finding).toMatchObject({ outcome: 'pass', message: 'closed' });
    expect(finding.args.ports).toEqual(expect.arrayContaining(['22', '3389', '9092', '11211/udp']));
  });

  it('any other is a low finding of its own, those of the web apart', () => {
    expect(verdict(ec2InstancePortOpen, 25_565)).toMatchObject({ outcome: 'fail', severity: 'low' });
    expect(verdict(ec2InstancePortOpen, 443, 'udp')).toMatchObject({ outcome: 'fail', severity: 'low' });
    for (const port of [80, 443, 22]) expect(verdict(ec2InstancePortOpen, port).outcome).toBe('pass');
  });
});
