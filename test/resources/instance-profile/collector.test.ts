import { expect, it } from 'vitest';
import { instanceProfile } from '../../../src/resources/instance-profile/collector.ts';
import { type Answers, listed, place } from '../../support/fake-aws.ts';

const everywhere = { ...place, region: 'global' };
const profile = (change: object = {}) => ({
  InstanceProfileName: 'web',
  InstanceProfileId: 'AIPA',
  Path: '/',
  Arn: 'arn:aws:iam::111122223333:instance-profile/web',
  CreateDate: new Date('2026-01-01T00:00:00Z'),
  Roles: [{ Arn: 'arn:aws:iam::111122223333:role/web' }],
  ...change,
});
const list = (...InstanceProfiles: object[]): Answers =>
  ({ 'iam:ListInstanceProfiles': () => [{ InstanceProfiles }] }) as Answers;

it('names the role that a profile holds, or none', async () => {
  expect(await listed(instanceProfile, list(profile(), profile({ Roles: [] })), everywhere)).toMatchObject([
    { id: 'web', region: 'global', roleArns: ['arn:aws:iam::111122223333:role/web'] },
    { roleArns: [] },
  ]);
});

it('does not take silence for an empty list', async () => {
  await expect(listed(instanceProfile, list(profile({ Roles: undefined })), everywhere)).rejects.toThrow('lacks Roles');
  await expect(
    listed(instanceProfile, { 'iam:ListInstanceProfiles': () => ({ InstanceProfiles: undefined }) }, everywhere),
  ).rejects.toThrow('lacks InstanceProfiles');
});
