import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsOfValue, suspectLines } from '../../../../src/resources/reading/secrets/suspicion.ts';
import { canaries } from '../../../support/canaries.ts';

describe('a value is known by its own form', () => {
  it.each(canaries.map(({ pattern, name, value }) => [pattern, name, value] as const))(
    '%s in %s',
    (pattern, name, value) => {
      expect(patternsOfValue(name, value)).toContain(pattern);
    },
  );

  const known = canaries.filter(({ pattern }) => !['secret-name', 'high-entropy', 'aws-secret-key'].includes(pattern));

  it.each(known.map(({ pattern, value }) => [pattern, value] as const))(
    '%s under any name, and in the midst of JSON',
    (pattern, value) => {
      expect(patternsOfValue('THING', JSON.stringify({ here: value }))).toContain(pattern);
    },
  );

  it.each(known.map(({ pattern, value }) => [pattern, value] as const))('%s in base64', (pattern, value) => {
    expect(patternsOfValue('THING', Buffer.from(`first line\n${value}\n`).toString('base64'))).toContain(pattern);
  });
});

describe('a password goes by its name', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2'],
    ['dbPassword', 'correct horse battery staple'],
    ['PGPASSWORD', 'p4ss'],
    ['MYSQL_ROOT_PASSWD', 'S3cure!'],
    ['SMTP_PASS', 'abc.def-1'],
    ['JWT_SECRET', 'supersecretvalue'],
    ['GITHUB_WEBHOOK_SECRET', '0a1b2c3d4e5f60718293'],
    ['API_KEY', '123e4567-e89b-12d3-a456-426614174000'],
    ['authToken', 'zzzzyyyyxxxx1111'],
    ['ENCRYPTION_KEY', '00112233445566778899aabbccddeeff'],
    ['CONFIG', '{"host":"db","password":"hunter22"}'],
    ['CONFIG', '{\\"password\\":\\"hunter22\\"}'],
    ['CONNECTION', 'Server=db;User Id=sa;Password=hunter22;'],
    ['CALLBACK', 'https://example.com/hook?access_token=abcdef1234567890'],
  ])('%s', (name, value) => {
    expect(patternsOfValue(name, value)).toContain('secret-name');
  });
});

describe('randomness is seen under any name', () => {
  it.each([
    ['THING', 'q7Fz2Lw9Kp4Xv8Rt1Ny6Bd3Hm5Jc0Gs'],
    ['EXTRA', 'aZ3kQ9mX7pL2vR8tY5wN1bC4dF6gH0jK+/='],
  ])('%s', (name, value) => {
    expect(patternsOfValue(name, value)).toContain('high-entropy');
  });

  it('sees most of what chance makes', () => {
    const base62 = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.split('')),
      minLength: 40,
      maxLength: 64,
    });
    const sample = fc.sample(base62, { numRuns: 300, seed: 7 });
    const missed = sample.filter((value) => patternsOfValue('THING', value).length === 0);
    expect(missed.length).toBeLessThan(30);
  });
});

describe('harmless is', () => {
  it.each([
    ['DB_SECRET_ARN', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf'],
    ['DB_PASSWORD', 'arn:aws:ssm:eu-west-1:111122223333:parameter/prod/db/password'],
    ['DB_PASSWORD', '{{resolve:secretsmanager:prod/db:SecretString:password}}'],
    ['DB_PASSWORD', '{{resolve:ssm-secure:/prod/db/password:1}}'],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['DB_PASSWORD', '$(aws secretsmanager get-secret-value --secret-id x)'],
    ['DB_PASSWORD', '<your-password>'],
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', '********'],
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD_PARAMETER', '/prod/db/password'],
    ['DB_PASSWORD', '/prod/db/password'],
    ['DB_SECRET', 'prod/db/main'],
    ['DB_SECRET', 'rds-prod-credentials'],
    ['SECRET_NAME', 'MyVeryOwnSecret'],
    ['TOKEN_URL', 'https://login.example.com/oauth2/token'],
    ['AUTH_TOKEN_ENDPOINT', 'login.example.com'],
    ['PASSWORD_MIN_LENGTH', '14'],
    ['ROTATE_PASSWORD', 'true'],
    ['TOKEN_TTL', '3600s'],
    ['REQUIRE_TOKEN', 'False'],
    ['API_KEY_HEADER', 'x-api-key'],
    ['ACCESS_KEY_ID', 'key-of-the-month'],
    ['USERNAME', 'administrator'],
    ['PASS_THROUGH_HEADERS', 'x-forwarded-for'],
    ['AUTH_TOKEN_SCOPES', 'openid:profile:email'],
    ['HANDLER', 'src/functions/orders.lambda_handler'],
    ['SECRET_HANDLER', 'index.handler'],
    ['JAVA_HANDLER', 'com.example.PasswordReset::handleRequest'],
    ['TABLE_NAME', 'shop-prod-OrdersTable-1A2B3C4D5E6F7'],
    ['BUCKET', 'serverless-shop-deploymentbucket-1x2y3z4a5b6c'],
    ['USER_POOL_ID', 'eu-west-1_AbCdEfGhI'],
    ['CLIENT_ID', '7abcdefgh1ijklmnop2qrstuv3'],
    ['KMS_KEY_ID', '1234abcd-12ab-34cd-56ef-1234567890ab'],
    ['SUBNET', 'subnet-0a1b2c3d4e5f60718'],
    ['GIT_COMMIT', '9fceb02d0ae598e95dc970b74767f19372d61af8'],
    ['IMAGE', 'app@sha256:9fceb02d0ae598e95dc970b74767f19372d61af89fceb02d0ae598e95dc970b7'],
    ['INTEGRITY', 'sha512-q7Fz2Lw9Kp4Xv8Rt1Ny6Bd3Hm5Jc0GsAaBbCcDdEeFfGgHh11223344=='],
    ['ENCRYPTED_PASSWORD', 'AQICAHhRandomLookingCiphertext1234567890abcdefGHIJKLMNOP=='],
    ['DATABASE_URL', 'postgres://db.internal:5432/shop'],
    ['DATABASE_URL', 'postgres://app:${DB_PASSWORD}@db.internal:5432/shop'],
    ['SENTRY_DSN', 'https://0a1b2c3d4e5f@o1.ingest.sentry.io/42'],
    ['STRIPE_PUBLISHABLE', 'pk_live_0a1B2c3D4e5F6g7H8i9J0k1L'],
    ['FEATURE', 'getUserProfileForOrdersHandler'],
    ['LOG_LEVEL', 'debug'],
    ['TZ', 'America/Sao_Paulo'],
    ['NODE_OPTIONS', '--enable-source-maps --max-old-space-size=4096'],
    [
      'PUBLIC_KEY',
      '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq7Fz2Lw9Kp4Xv8Rt\n-----END PUBLIC KEY-----',
    ],
    ['EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
    ['STARTED', '2026-11-22T10:00:00Z'],
    ['MODEL_PATH', 'releases/2026/App/Main/V2/Build9/Model'],
    ['CA', Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n').toString('base64')],
  ])('%s=%s', (name, value) => {
    expect(patternsOfValue(name, value)).toEqual([]);
  });
});

describe('lines', () => {
  const script = [
    '#!/bin/bash',
    'export STAGE=prod',
    'export DB_PASSWORD="hunter22"',
    'mysql -u root -phunter22 shop',
    "echo 'ubuntu:hunter22' | chpasswd",
    'curl -s -u admin:hunter22 https://internal/',
    'aws configure set aws_secret_access_key q7Fz2Lw9Kp4Xv8Rt1Ny6Bd3Hm5Jc0GsAa/Bb+CcDd',
    'docker login --username bot --password hunter22',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7q7Fz2Lw9Kp4Xv8Rt1Ny6Bd3Hm5Jc0Gs me@laptop',
    '/etc/eks/bootstrap.sh shop --b64-cluster-ca LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUI=',
    '$pw = ConvertTo-SecureString "Hunter22" -AsPlainText -Force',
    'export TOKEN=$(curl -s http://169.254.169.254/latest/api/token)',
    'DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString)',
  ];

  it('are told by number, from 1, whatever ends them', () => {
    const told = [3, 4, 5, 6, 7, 8, 11];
    for (const end of ['\n', '\r\n', '\r'])
      expect(suspectLines(script.join(end)).map(({ line }) => line)).toEqual(told);
  });

  it('carry nothing but number and patterns', () => {
    expect(suspectLines(script.join('\n'))[0]).toEqual({ line: 3, patterns: ['secret-name'] });
  });

  // Work, not time: four times the length may take four times the work, and by no means sixteen times.
  it.each(['eyJ-', 'a.', 'http://a:', '"a"=', '--set ', 'AB/', 'x@', ' '])(
    'of %j again and again cost no more than their length',
    (piece) => {
      const workOn = (length: number): number => {
        const before = process.cpuUsage();
        suspectLines(piece.repeat(length / piece.length));
        return process.cpuUsage(before).user;
      };
      workOn(5_000);
      expect(workOn(160_000)).toBeLessThan(8 * workOn(40_000) + 200_000);
    },
  );
});
