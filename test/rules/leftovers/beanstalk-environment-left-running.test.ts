import { known } from '../../../src/model/index.ts';
import { beanstalkEnvironmentLeftRunning } from '../../../src/rules/leftovers/beanstalk-environment-left-running.ts';
import { beanstalkEnvironment } from '../../support/build/beanstalk-environment.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const requests = (days: readonly (number | null)[]) => ({ traffic: { by: 'requests', series: series(days) } }) as const;
const bytes = (value: number) => ({ traffic: { by: 'bytes', series: steady(value, 14) } }) as const;
const looks = [
  'aws elasticbeanstalk describe-environment-resources --environment-name shop-prod --region eu-west-1',
  'aws elasticbeanstalk describe-configuration-settings --application-name shop --environment-name shop-prod --region eu-west-1',
];
const termination = 'aws elasticbeanstalk terminate-environment --environment-name shop-prod --region eu-west-1';
const end = [...looks, termination];

const database = rdsInstance({ id: 'shop-db', tags: known({ 'elasticbeanstalk:environment-name': 'shop-prod' }) });

testRule(beanstalkEnvironmentLeftRunning, {
  pass: [
    { name: 'asked every day', subject: beanstalkEnvironment(), message: 'used', keptBy: 'traffic' },
    { name: 'asked on one day', subject: beanstalkEnvironment({}, requests([101])), message: 'used' },
    { name: 'its instances get traffic', subject: beanstalkEnvironment({}, bytes(50_000_000)), message: 'used' },
  ],
  fail: [
    {
      name: 'no request for two weeks: silence means none',
      subject: beanstalkEnvironment({}, requests([])),
      message: 'unasked',
      args: { most: 100, days: 14, application: 'shop' },
      evidence: { health: 'Green', idleDays: 14, metric: 'CPUUtilization Sum' },
      commands: end,
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'environment',
        keep: looks,
        remove: [termination],
        forGood: [termination],
        waits: [],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'no request, but a database was created inside it, which has its own users',
      subject: beanstalkEnvironment({}, requests([])),
      related: [database, rdsInstance({ id: 'other' })],
      message: 'keepsData',
      args: { databases: ['shop-db'], days: 14 },
      removal: null,
      commands: looks,
      keptBy: 'database',
    },
    { name: 'a few requests a day', subject: beanstalkEnvironment({}, requests([100, 7])), message: 'unasked' },
    {
      name: 'a single instance that hardly gets a byte',
      subject: beanstalkEnvironment({}, bytes(5_000_000)),
      message: 'quiet',
      args: { mb: 5 },
      commands: end,
    },
    {
      name: 'its own tags name no manager of it; a stack that made it is one',
      subject: beanstalkEnvironment(
        {},
        { ...requests([]), tagging: { 'elasticbeanstalk:environment-name': 'shop-prod' } },
      ),
      message: 'unasked',
      parent: null,
    },
    {
      name: 'made by a stack: it is ended by itself all the same',
      subject: beanstalkEnvironment({}, { ...requests([]), tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'unasked',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: { of: 'resource', keep: looks, remove: [termination], forGood: [termination] },
    },
    {
      name: 'by existence, however young and busy',
      subject: beanstalkEnvironment({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: end,
      cautions: [],
    },
    {
      name: 'by existence, with a database inside',
      subject: beanstalkEnvironment(),
      related: [database],
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: end,
      cautions: ['database'],
    },
  ],
  notApplicable: [
    { name: 'being launched', subject: beanstalkEnvironment({ status: 'Launching' }), message: 'passing' },
    {
      name: 'already terminated',
      subject: beanstalkEnvironment({ status: 'Terminated' }),
      options: { windowDays: 0 },
      message: 'passing',
    },
    {
      name: 'made last week',
      subject: beanstalkEnvironment({ createdAt: '2026-11-15T00:00:00.000Z' }, requests([])),
      message: 'tooNew',
    },
  ],
  unclear: [
    { name: 'neither load balancer nor group', subject: beanstalkEnvironment({}, { traffic: null }), message: 'bare' },
    {
      name: 'instances that said nothing for a day',
      subject: beanstalkEnvironment({}, { traffic: { by: 'bytes', series: steady(0, 13) } }),
      message: 'incomplete',
      args: { datapoints: 13 },
    },
  ],
});
