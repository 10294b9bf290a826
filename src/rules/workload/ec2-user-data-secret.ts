import { isLeavingState, managedBy } from '../../derived/index.ts';
import { defineRule } from '../../model/index.ts';
import type { SuspectLine } from '../../resources/reading/secrets/secret-match.ts';
import { text } from './ec2-user-data-secret.text.ts';
import { isGuess, patternsOf } from './secrets/secret-match.ts';

export const ec2UserDataSecret = defineRule({
  id: 'ec2-user-data-secret',
  severity: 'high',
  category: 'workload',
  subject: 'ec2-instance',
  reads: ['userData'],
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html',
  ],
  standards: { 'well-architected': ['SEC02-BP03'] },
  text,
  screen({ id: instance, state }, { verdict }) {
    return isLeavingState('ec2-instance', state) ? verdict.notApplicable('gone', { instance, state }) : undefined;
  },
  evaluate(ec2, { verdict }) {
    const { id: instance, userData } = ec2;
    if (userData === null) return verdict.notApplicable('none', { instance });
    const { bytes, suspects, undecoded } = userData;
    if (suspects.length === 0)
      return undecoded.length === 0
        ? verdict.pass('clean', { instance }, { bytes })
        : verdict.unclear('undecoded', { instance, encodings: undecoded }, { bytes, undecoded });
    const patterns = patternsOf(suspects);
    const args = { instance, patterns, count: suspects.length, lines: suspects.slice(0, few).map(place) };
    const failing = { evidence: { bytes, suspects: suspects.map((each) => ({ ...each })) }, managedBy: managedBy(ec2) };
    return patterns.every(isGuess)
      ? verdict.fail('likely', args, { ...failing, severity: 'medium' })
      : verdict.fail('found', args, failing);
  },
});

const few = 10;

const place = ({ part, line }: SuspectLine): string => (part === null ? `${line}` : `${part}:${line}`);
