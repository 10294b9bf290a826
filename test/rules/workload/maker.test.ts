import { expect, it } from 'vitest';
import { known, unread } from '../../../src/model/index.ts';
import { makerOf } from '../../../src/rules/workload/maker.ts';

it('names the outermost maker that somebody works with', () => {
  const tags = {
    'aws:cloudformation:stack-name': 'awseb-e-1',
    'aws:autoscaling:groupName': 'awseb-group',
    'elasticbeanstalk:environment-name': 'shop',
  };
  expect(makerOf(known(tags))).toEqual({ kind: 'beanstalk-environment', name: 'shop' });
  expect(makerOf(known({ 'aws:autoscaling:groupName': 'web' }))).toEqual({ kind: 'auto-scaling-group', name: 'web' });
});

it('names nobody where the tags do not, or are not known', () => {
  expect(makerOf(known({ Name: 'web' }))).toBeNull();
  expect(makerOf(unread({ kind: 'failed', operation: 'x', detail: 'y' }))).toBeNull();
});
