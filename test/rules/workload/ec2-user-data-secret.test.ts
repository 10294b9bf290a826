import { known } from '../../../src/model/index.ts';
import { ec2UserDataSecret } from '../../../src/rules/workload/ec2-user-data-secret.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { testRule } from '../../support/rule-tester.ts';

const key = { part: null, line: 3, patterns: ['aws-access-key'] } as const;

testRule(ec2UserDataSecret, {
  pass: [{ name: 'nothing of the kind', subject: ec2Instance(), message: 'clean', evidence: { bytes: 64 } }],
  fail: [
    {
      name: 'an access key and a password',
      subject: ec2Instance(
        {},
        {
          userData: { bytes: 200, undecoded: [], suspects: [key, { part: null, line: 4, patterns: ['secret-name'] }] },
        },
      ),
      message: 'found',
      args: { count: 2, lines: ['3', '4'], patterns: ['aws-access-key', 'secret-name'] },
      severity: 'high',
      parent: null,
    },
    {
      name: 'in the second part of a multipart text, of an instance that a group made',
      subject: ec2Instance(
        { tags: known({ 'aws:autoscaling:groupName': 'web' }) },
        { userData: { bytes: 200, undecoded: ['xz'], suspects: [{ ...key, part: 2 }] } },
      ),
      message: 'found',
      args: { lines: ['2:3'] },
      parent: { kind: 'auto-scaling-group', name: 'web' },
    },
    {
      name: 'in more lines than one reads: all are evidence',
      subject: ec2Instance(
        {},
        {
          userData: {
            bytes: 9000,
            undecoded: [],
            suspects: Array.from({ length: 12 }, (_, at) => ({ ...key, line: at + 1 })),
          },
        },
      ),
      message: 'found',
      args: { count: 12, lines: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] },
    },
    {
      name: 'only by the name of a value',
      subject: ec2Instance(
        { state: 'stopped' },
        {
          userData: {
            bytes: 200,
            undecoded: [],
            suspects: [{ part: null, line: 9, patterns: ['high-entropy', 'secret-name'] }],
          },
        },
      ),
      message: 'likely',
      severity: 'medium',
    },
  ],
  unclear: [
    {
      name: 'nothing found in what could be decoded of it',
      subject: ec2Instance({}, { userData: { bytes: 900, suspects: [], undecoded: ['bzip2', 'UTF-8'] } }),
      message: 'undecoded',
      args: { encodings: ['bzip2', 'UTF-8'] },
      evidence: { bytes: 900 },
    },
  ],
  notApplicable: [
    { name: 'no user data', subject: ec2Instance({}, { userData: null }), message: 'none' },
    { name: 'terminated', subject: ec2Instance({ state: 'terminated' }), message: 'gone' },
  ],
});
