import { daysSince, lookUpById, managedBy, removalOf } from '../../derived/index.ts';
import { defineRule, type Item } from '../../model/index.ts';
import { text } from './ami-unused.text.ts';
import { backupOwnerOf } from './backups/backup-owner.ts';
import { gibAtMost, snapshotBills } from './ebs/snapshot-bills.ts';
import { amiSteps } from './ec2/image-removal.ts';
import { byParameter, usersOf } from './ec2/image-users.ts';

export const amiUnused = defineRule({
  id: 'ami-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'ami',
  reads: ['lastLaunchedAt', 'sharedWith'],
  related: {
    'ec2-instance': { in: 'same-region' },
    'launch-configuration': { in: 'same-region' },
    'auto-scaling-group': { in: 'same-region' },
    'launch-request': { in: 'same-region' },
    'launch-template': { in: 'same-region', reads: ['images'] },
    'ebs-snapshot': { in: 'same-region' },
  },
  options: { unusedDays: 90 },
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-last-launched-time.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(ami, { verdict, now, options: { unusedDays: days } }) {
    const args = { image: ami.id };
    const keeper = ami.ownerAlias === 'aws-backup-vault' ? 'AWS Backup' : backupOwnerOf(ami);
    if (ami.state !== 'available' && ami.state !== 'disabled')
      return verdict.notApplicable('passing', { ...args, state: ami.state });
    if (keeper !== null) return verdict.notApplicable('kept', { ...args, keeper });
    if (daysSince(ami.createdAt, now) < days)
      return verdict.notApplicable('tooNew', { ...args, days }, { createdAt: ami.createdAt });
    return undefined;
  },
  evaluate(ami, { verdict, now, options: { unusedDays }, related }) {
    const { id: image, lastLaunchedAt, sharedWith } = ami;
    const namers = {
      instances: related['ec2-instance'],
      configurations: related['launch-configuration'],
      groups: related['auto-scaling-group'],
      requests: related['launch-request'],
      templates: related['launch-template'],
    };
    const users = usersOf(image, namers);
    if (users.length > 0) return verdict.pass('named', { image, users });
    const days = daysSince(lastLaunchedAt ?? ami.createdAt, now);
    if (lastLaunchedAt !== null && days < unusedDays)
      return verdict.pass('launched', { image, days }, { lastLaunchedAt });
    if (sharedWith.length > 0)
      return verdict.unclear('shared', { image, accounts: sharedWith }, { lastLaunchedAt, sharedWith });
    const parametrised = byParameter(namers);
    if (parametrised.length > 0)
      return verdict.unclear('byParameter', { image, templates: parametrised }, { lastLaunchedAt });
    const { args, failing } = wasteOf(ami, related['ebs-snapshot']);
    const evidence = { ...failing.evidence, lastLaunchedAt };
    return verdict.fail(
      lastLaunchedAt === null ? 'neverLaunched' : 'unused',
      { ...args, days },
      { ...failing, evidence },
    );
  },
  byExistence: {
    option: 'unusedDays',
    evaluate(ami, { verdict, related }) {
      const { args, failing } = wasteOf(ami, related['ebs-snapshot']);
      return verdict.fail('stillThere', args, failing);
    },
  },
});

const wasteOf = (ami: Item<'ami'>, snapshots: readonly Item<'ebs-snapshot'>[]) => {
  const { id, state, createdAt, snapshotIds, volumeGib } = ami;
  const mine = lookUpById(snapshots, ...snapshotIds);
  const gib = mine.length < snapshotIds.length ? volumeGib : mine.reduce((sum, each) => sum + gibAtMost(each), 0);
  return {
    args: { image: id, snapshots: snapshotIds.length, gib: Math.round(gib * 100) / 100 },
    failing: {
      evidence: { state, createdAt, snapshotIds, volumeGib, costIsUpperBound: true },
      bills: snapshotBills(mine),
      // Nobody makes the same image again, so that it can go by itself; who made it is told to make fewer.
      managedBy: managedBy(ami),
      removal: removalOf(ami, amiSteps(ami, mine)),
    },
  };
};
