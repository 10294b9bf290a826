import { collectAndEvaluate, reportOn } from '../../src/app/audit.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Finding } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { type Answers, fakeAws } from './fake-aws.ts';
import { testAccount } from './sources.ts';

/** What AWS answers where nothing else uses, names or shares what is judged. */
const nobodyElse: Answers = {
  'apigateway:GetVpcLinks': () => [{ items: [] }],
  'autoscaling:DescribeAutoScalingGroups': () => [{ AutoScalingGroups: [] }],
  'autoscaling:DescribeLaunchConfigurations': () => [{ LaunchConfigurations: [] }],
  'ec2:DescribeFastSnapshotRestores': () => [{ FastSnapshotRestores: [] }],
  'ec2:DescribeFleets': () => [{ Fleets: [] }],
  'ec2:DescribeImages': () => [{ Images: [] }],
  'ec2:DescribeLaunchTemplates': () => [{ LaunchTemplates: [] }],
  'ec2:DescribeSnapshotAttribute': ({ SnapshotId }) => ({ SnapshotId, CreateVolumePermissions: [] }),
  'ec2:DescribeSpotFleetRequests': () => [{ SpotFleetRequestConfigs: [] }],
  'ec2:DescribeSpotInstanceRequests': () => [{ SpotInstanceRequests: [] }],
  'ec2:DescribeVolumes': () => [{ Volumes: [] }],
  'ec2:DescribeVpcEndpointServiceConfigurations': () => [{ ServiceConfigurations: [] }],
  'ecs:ListClusters': () => [{ clusterArns: [] }],
  'elasticloadbalancingv2:DescribeListeners': () => [{ Listeners: [] }],
  'elasticloadbalancingv2:DescribeLoadBalancerAttributes': () => ({ Attributes: [] }),
  'rds:DescribeDBClusterSnapshotAttributes': () => ({
    DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: [] },
  }),
  'rds:DescribeDBSnapshotAttributes': () => ({ DBSnapshotAttributesResult: { DBSnapshotAttributes: [] } }),
};

/** The findings of some rules in one region, eu-west-1, of an account that answers so; what has no answer is unknown. */
export const auditedAnswers = async (answers: Answers, ...ids: string[]): Promise<readonly Finding[]> => {
  const settings = settingsFrom(rules, {}, { rules: ids });
  const now = new Date('2026-11-22T12:00:00Z');
  const target = {
    account: testAccount,
    regions: { scanned: ['eu-west-1'], notScanned: [], missing: [] },
    sources: collectors.map(({ bind }) => bind(fakeAws({ ...nobodyElse, ...answers }))),
    now,
    signal: new AbortController().signal,
  };
  const time = now.toISOString();
  const usage = { calls: [], seconds: 0, peakMemoryMb: 0 };
  const circumstances = { profile: null, toolVersion: '0', startedAt: time, endedAt: time, cutShort: null, usage };
  return reportOn(await collectAndEvaluate(target, settings), settings, circumstances).findings;
};

/** What a finding says of a resource: its outcome and its message, or the cause of its being unknown. */
export const said = (findings: readonly Finding[]) =>
  findings.map(({ resource, outcome, message, cause }) => ({
    id: resource.id,
    outcome,
    ...(cause === null
      ? { message }
      : { why: 'detail' in cause ? cause.detail : 'message' in cause ? cause.message : cause.kind }),
  }));
