import { opensearchLeftRunning } from '../../../src/rules/leftovers/opensearch-left-running.ts';
import { opensearchDomain } from '../../support/build/opensearch-domain.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const idle = { searches: steady(0, 14), indexing: steady(0, 14) };
const domainLook = 'aws opensearch describe-domain --domain-name logs --region eu-west-1';
const deletion = 'aws opensearch delete-domain --domain-name logs --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name elk --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name elk --region eu-west-1';

testRule(opensearchLeftRunning, {
  pass: [
    { name: 'searched and written', subject: opensearchDomain(), message: 'used' },
    {
      name: 'searched though never written',
      subject: opensearchDomain({}, { ...idle, searches: steady(3, 14) }),
      message: 'used',
      keptBy: 'searches',
    },
    {
      name: 'written though never searched',
      subject: opensearchDomain({}, { searches: steady(0, 14), indexing: steady(3, 14) }),
      message: 'used',
      keptBy: 'indexing',
    },
  ],
  fail: [
    {
      name: 'neither searched nor written',
      subject: opensearchDomain({}, idle),
      message: 'idle',
      args: { days: 14, version: 'OpenSearch_2.19' },
      evidence: { datapoints: 14, createdAt: '2026-06-01T00:00:00.000Z', volume: { type: 'gp3', sizeGib: 10 } },
      bills: [
        ['opensearch-instance-hour', 730, 't3.small.search'],
        ['opensearch-gp3-gb-month', 10],
      ],
      removal: { of: 'resource', effect: 'removes', keep: [domainLook], remove: [deletion], forGood: [deletion] },
      cautions: ['snapshots'],
      parent: null,
    },
    {
      name: 'masters bill too, but have no volume of their own; warm nodes bring their disks',
      subject: opensearchDomain(
        {
          nodes: [
            { role: 'data', instanceType: 'r6gd.large.search', count: 2 },
            { role: 'master', instanceType: 'm6g.large.search', count: 3 },
          ],
          volume: null,
        },
        idle,
      ),
      message: 'idle',
      bills: [
        ['opensearch-instance-hour', 1460, 'r6gd.large.search'],
        ['opensearch-instance-hour', 2190, 'm6g.large.search'],
      ],
    },
    {
      name: 'in a stack',
      subject: opensearchDomain({}, { ...idle, tagging: { 'aws:cloudformation:stack-name': 'elk' } }),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'elk' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [domainLook, look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
    },
    {
      name: 'by existence',
      subject: opensearchDomain({}, { createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: [domainLook, deletion],
    },
  ],
  notApplicable: [
    { name: 'being made', subject: opensearchDomain({ status: 'Creating' }, idle), message: 'coming' },
    { name: 'being deleted', subject: opensearchDomain({ deleted: true }, idle), message: 'leaving' },
    {
      name: 'made last week',
      subject: opensearchDomain({}, { ...idle, createdAt: '2026-11-15T00:00:00.000Z' }),
      message: 'tooNew',
    },
  ],
  unclear: [
    { name: 'an isolated domain', subject: opensearchDomain({ status: 'Isolated' }, idle), message: 'broken' },
    {
      name: 'another domain copies its indexes',
      subject: opensearchDomain({}, { ...idle, connected: ['444455556666/us-east-1/logs-copy'] }),
      message: 'connected',
      args: { domains: ['444455556666/us-east-1/logs-copy'] },
      keptBy: 'cross-cluster',
    },
    {
      name: 'nothing known of its writes',
      subject: opensearchDomain({}, { ...idle, indexing: series([]) }),
      message: 'incomplete',
      args: { datapoints: 0 },
    },
  ],
});
