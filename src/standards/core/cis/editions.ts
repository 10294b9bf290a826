import type { Control, Standard } from '../../../model/index.ts';
import { identity as i, logging as l, monitoring, network as n, storage as s, type Topic } from './topics.ts';

// The numbers of one section, counted up in the order of the benchmark.
const section = (prefix: string, topics: readonly Topic[], first = 1): readonly Control[] =>
  topics.map((topic, at) => ({ id: `${prefix}.${first + at}`, ...topic }));

const edition = (version: string, controls: readonly Control[]): Standard => ({
  id: `cis-${version.replace(/\.0$/, '')}`,
  name: 'CIS AWS Foundations Benchmark',
  version,
  publisher: 'Center for Internet Security',
  url: 'https://www.cisecurity.org/benchmark/amazon_web_services',
  whole: true,
  provable: true,
  controls,
});

const rootAndPasswords = [i.rootKey, i.rootMfa, i.rootHardwareMfa, i.rootUse, i.passwordLength, i.passwordReuse];
const afterKeys = [i.groups, i.adminPolicies, i.supportRole, i.instanceRoles, i.expiredCertificates, i.accessAnalyzer];
const users = [i.userMfa, i.keysAtSetup, i.unusedCredentials, i.oneKey, i.keyRotation];
const people = [i.centralUsers, i.cloudShell];
const accountToPeople = [i.contact, i.securityContact, ...rootAndPasswords, ...users, ...afterKeys, ...people];
const accountWithQuestions = accountToPeople.toSpliced(2, 0, i.securityQuestions);

const buckets = [s.httpsOnly, s.mfaDelete, s.classified, s.blockPublicAccess];
const threeOfDatabases = [s.databaseEncryption, s.databaseUpgrades, s.databasePrivate];
const databases = [...threeOfDatabases, s.databaseZones];
const logs = [
  l.trail,
  l.trailValidation,
  l.config,
  l.trailBucketLogging,
  l.trailEncryption,
  l.kmsRotation,
  l.flowLogs,
  l.objectWrites,
  l.objectReads,
];
const gates = [n.acls, n.groupsIpv4, n.groupsIpv6, n.defaultGroup, n.peering, n.imdsV2];

const cis30 = edition('3.0.0', [
  ...section('1', accountWithQuestions),
  ...section('2.1', buckets),
  ...section('2.2', [n.volumeEncryption]),
  ...section('2.3', threeOfDatabases),
  ...section('2.4', [s.fileSystemEncryption]),
  ...section('3', logs),
  ...section('4', monitoring),
  ...section('5', gates),
]);

const cis40 = edition('4.0.1', [
  ...section('1', accountWithQuestions),
  ...section('2.1', buckets),
  ...section('2.2', databases),
  ...section('2.3', [s.fileSystemEncryption]),
  ...section('3', logs),
  ...section('4', monitoring),
  ...section('5.1', [n.volumeEncryption, n.cifs]),
  ...section('5', gates, 2),
]);

const cis50 = edition('5.0.0', [
  ...section('1', accountToPeople),
  ...section('2.1', buckets),
  ...section('2.2', databases),
  ...section('2.3', [s.fileSystemEncryption]),
  ...section('3', logs),
  ...section('4', monitoring),
  ...section('5.1', [n.volumeEncryption, n.cifs]),
  ...section('5', gates, 2),
]);

const cis60 = edition('6.0.0', [
  ...section('2', accountToPeople),
  ...section('3.1', buckets),
  ...section('3.2', databases),
  ...section('3.3', [s.fileSystemEncryption]),
  ...section('4', logs),
  ...section('5', monitoring),
  ...section('6.1', [n.volumeEncryption, n.cifs]),
  ...section('6', gates, 2),
]);

const organization = [
  i.rootManagedCentrally,
  i.guardrails,
  i.managementWithoutWorkloads,
  i.unitsBySensitivity,
  i.policiesDelegated,
  i.servicesDelegated,
];

const cis70 = edition('7.0.0', [
  ...section('2.1', organization),
  ...section(
    '2',
    accountToPeople.filter((each) => each !== i.keysAtSetup && each !== i.oneKey).concat(i.publicPolicies),
    2,
  ),
  ...section('3.1', buckets),
  ...section('3.2', databases),
  ...section('3.3', [s.fileSystemEncryption]),
  ...section('4', [...logs, l.frontEndLogging]),
  ...section('5', monitoring),
  ...section('6.1', [n.volumeEncryption, n.cifs]),
  ...section('6', [...gates, n.endpoints], 2),
]);

/** The editions of the benchmark, each with all of its controls. */
export const cisEditions: readonly Standard[] = [cis30, cis40, cis50, cis60, cis70];
