import { describe, expect, it } from 'vitest';
import { environment } from '../../src/handlers/environment.ts';

const least = { TOPIC_ARN: 'arn:aws:sns:us-east-1:111122223333:digest', AWS_REGION: 'us-east-1' };

describe('the environment of the function', () => {
  it('needs a topic and a region, and nothing else', () => {
    expect(environment(least)).toMatchObject({
      topicArn: least.TOPIC_ARN,
      region: 'us-east-1',
      historyTable: null,
      reportsBucket: null,
    });
  });

  it('reads everything that a template may set', () => {
    const told = environment({
      ...least,
      AWS_LAMBDA_FUNCTION_NAME: 'account-hygiene-prod-audit',
      REGIONS: 'us-east-1, sa-east-1',
      RULES: 'root-mfa-missing',
      AUDIENCE: 'review',
      LANGUAGE: 'pt-BR',
      TIME_ZONE: 'America/Sao_Paulo',
      SEND: 'on-new',
      SEND_SEVERITY: 'high',
      HISTORY_TABLE: 'history',
      HISTORY_KEEP_DAYS: '90',
      REPORTS_BUCKET: 'reports',
    });
    expect(told).toEqual({
      topicArn: least.TOPIC_ARN,
      region: 'us-east-1',
      historyTable: 'history',
      reportsBucket: 'reports',
      functionName: 'account-hygiene-prod-audit',
      overrides: {
        regions: ['us-east-1', 'sa-east-1'],
        rules: ['root-mfa-missing'],
        audience: 'review',
        language: 'pt-BR',
        timeZone: 'America/Sao_Paulo',
        send: 'on-new',
        sendSeverity: 'high',
        keepDays: 90,
      },
    });
  });

  it('takes an empty value for none, as a template without the parameter sets it', () => {
    const names = [
      'REGIONS',
      'RULES',
      'AUDIENCE',
      'LANGUAGE',
      'TIME_ZONE',
      'SEND',
      'SEND_SEVERITY',
      'HISTORY_TABLE',
      'HISTORY_KEEP_DAYS',
      'REPORTS_BUCKET',
    ];
    expect(environment({ ...least, ...Object.fromEntries(names.map((name) => [name, ''])) })).toEqual(
      environment(least),
    );
  });

  it.each([
    ['TOPIC_ARN', '', 'TOPIC_ARN is not set'],
    ['AWS_REGION', undefined, 'AWS_REGION is not set'],
    ['AUDIENCE', 'boss', 'AUDIENCE must be one of owner, learner, review, and is "boss".'],
    ['SEND', 'sometimes', 'SEND must be one of always, on-change, on-new'],
    ['SEND_SEVERITY', 'grave', 'SEND_SEVERITY must be one of'],
    ['TIME_ZONE', 'Mars/Olympus', 'TIME_ZONE must be a time zone such as America/Sao_Paulo'],
    ['HISTORY_KEEP_DAYS', '0', 'HISTORY_KEEP_DAYS must be a whole number of days'],
    ['HISTORY_KEEP_DAYS', 'a year', 'HISTORY_KEEP_DAYS must be a whole number of days'],
  ])('says what is wrong with %s = %j', (name, value, said) => {
    expect(() => environment({ ...least, [name]: value })).toThrow(said);
  });
});
