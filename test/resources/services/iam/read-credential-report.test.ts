import { expect, it } from 'vitest';
import { credentialReport } from '../../../../src/resources/services/iam/read-credential-report.ts';
import { csvOf, reportAnswer, rootCells, userCells } from '../../../support/credential-csv.ts';
import { type Answers, awsError, fakeAws } from '../../../support/fake-aws.ts';

const inTurn = <T>(...answers: readonly T[]) => {
  let asked = -1;
  return () => {
    asked += 1;
    const answer = answers[Math.min(asked, answers.length - 1)];
    if (answer === undefined) throw new Error('nothing to answer');
    return answer;
  };
};

const complete = { State: 'COMPLETE' } as const;
const answer = reportAnswer(csvOf(rootCells(), userCells()));
const ask = (answers: Answers) => credentialReport(fakeAws(answers));

it('finds root and the users by ARN, as of the moment of the report', async () => {
  const report = await ask({
    'iam:GenerateCredentialReport': () => complete,
    'iam:GetCredentialReport': () => answer,
  });
  expect(report.generatedAt).toBe('2026-11-22T10:00:00.000Z');
  expect(report.root?.arn).toBe('arn:aws:iam::111122223333:root');
  expect([...report.byArn.keys()]).toContain('arn:aws:iam::111122223333:user/alice');
});

it('waits until the report is made', async () => {
  const report = await ask({
    'iam:GenerateCredentialReport': inTurn<{ State: 'STARTED' | 'INPROGRESS' | 'COMPLETE' }>(
      { State: 'STARTED' },
      { State: 'INPROGRESS' },
      complete,
    ),
    'iam:GetCredentialReport': () => answer,
  });
  expect(report.root).not.toBeNull();
});

it.each([
  'CredentialReportExpiredException',
  'CredentialReportNotPresentException',
  'CredentialReportNotReadyException',
  'ReportExpired',
  'ReportInProgress',
  'ReportNotPresent',
])('asks for it again where AWS answers %s', async (name) => {
  const report = await ask({
    'iam:GenerateCredentialReport': () => complete,
    'iam:GetCredentialReport': inTurn<Error | typeof answer>(awsError(name), answer),
  });
  expect(report.byArn.size).toBe(2);
});

it('gives up in the end', async () => {
  await expect(ask({ 'iam:GenerateCredentialReport': () => ({ State: 'INPROGRESS' }) })).rejects.toThrow(
    'iam:GenerateCredentialReport',
  );
});

it('does not hide a denial', async () => {
  await expect(ask({ 'iam:GenerateCredentialReport': () => awsError('AccessDenied') })).rejects.toThrow('AccessDenied');
  await expect(
    ask({ 'iam:GenerateCredentialReport': () => complete, 'iam:GetCredentialReport': () => awsError('AccessDenied') }),
  ).rejects.toThrow('AccessDenied');
});

it('takes an answer without state, content or time for none', async () => {
  await expect(ask({ 'iam:GenerateCredentialReport': () => ({}) })).rejects.toThrow('lacks State');
  const { Content, GeneratedTime } = answer;
  await expect(
    ask({ 'iam:GenerateCredentialReport': () => complete, 'iam:GetCredentialReport': () => ({ GeneratedTime }) }),
  ).rejects.toThrow('lacks Content');
  await expect(
    ask({ 'iam:GenerateCredentialReport': () => complete, 'iam:GetCredentialReport': () => ({ Content }) }),
  ).rejects.toThrow('lacks GeneratedTime');
});

it('does not choose between two rows of root', async () => {
  await expect(
    ask({
      'iam:GenerateCredentialReport': () => complete,
      'iam:GetCredentialReport': () => reportAnswer(csvOf(rootCells(), rootCells({ mfa_active: 'false' }))),
    }),
  ).rejects.toThrow('more than one row of root');
});
