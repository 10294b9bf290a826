import type { SecretPattern } from '../../src/resources/reading/secrets/secret-match.ts';

/** A secret that must be seen, and never be told. */
export interface Canary {
  readonly pattern: SecretPattern;
  readonly name: string;
  readonly value: string;
}

// Put together from parts, so that no scanner of repositories takes them for real ones.
const join = (...parts: readonly string[]): string => parts.join('');

/** One secret of each kind; no eight characters in a row of any stand anywhere else in this program. */
export const canaries: readonly Canary[] = [
  { pattern: 'ai-api-key', name: 'OPENAI', value: join('sk-', 'proj-Qw7Er5Ty3Ui1Op9As8Df6Gh4Jk2Lz0') },
  { pattern: 'authorization-header', name: 'HEADER', value: join('Bearer ', 'vGfRtE4321mNbVcXz0987LkJh') },
  { pattern: 'aws-access-key', name: 'KEY', value: join('AKIA', 'QXJ7ZK4TWV2NPB5M') },
  {
    pattern: 'aws-secret-key',
    name: 'AWS_SECRET_ACCESS_KEY',
    value: join('jT8/wQz3', 'RvN6yLp1KcX9bMf4HsD2gUeA7oI5+tYk'),
  },
  {
    pattern: 'azure-storage-key',
    name: 'STORAGE',
    value: join('AccountName=shop;AccountKey=', 'bHk4WTJzUm9xVnA3ZE1hNnhGdDlDdzFlSno1TGdQ=='),
  },
  {
    pattern: 'connection-string',
    name: 'DATABASE',
    value: join('postgres://app:', 'zebra-quartz-77!@db.internal:5432/shop'),
  },
  { pattern: 'github-token', name: 'GH', value: join('ghp_', 'k3Jd8Sf2Lq9Wm4Xz7Vb1Nc6Rt5Yp0HgUaEoI') },
  { pattern: 'gitlab-token', name: 'GL', value: join('glpat-', 'Tz8-xKq3vR_n5Wm2Yb7d') },
  { pattern: 'google-api-key', name: 'MAPS', value: join('AIza', 'SyB7_qLm2Xw9Kt4Rp8Vn3Zd6Hc1Jf5Gs0aU') },
  { pattern: 'high-entropy', name: 'BLOB', value: join('w8Zr3Qk6', 'Tn1Xb9Vm4Lp7Hd2Gc5Js0Fy8Ra') },
  {
    pattern: 'jwt',
    name: 'SESSION',
    value: join('eyJhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiJjYW5hcnktNDIifQ.', 'p3Vx9LkQ7wZt2RmN5bYc8HdJ'),
  },
  { pattern: 'npm-token', name: 'REGISTRY', value: join('npm_', 'W2e4R6t8Y0u1I3o5P7a9S2d4F6g8H0j1K3l5') },
  { pattern: 'password-in-command', name: 'SETUP', value: join("echo 'ubuntu:", "walrus-Kite-93' | chpasswd") },
  {
    pattern: 'private-key',
    name: 'SIGNING',
    value: join(
      '-----BEGIN RSA ',
      'PRIVATE KEY-----\n',
      'MIIBOgIBAAJBAKx7Yw2Qp\n',
      '-----END RSA ',
      'PRIVATE KEY-----',
    ),
  },
  { pattern: 'secret-name', name: 'DB_PASSWORD', value: 'ostrich-Violin-58' },
  {
    pattern: 'sendgrid-key',
    name: 'MAIL',
    value: join('SG.', 'n4Kx7Wq2Lz9Tb5Rv8Yd3Hf', '.m6Jc1Gp0Su7Xe4Ai9Ko2Nw5Qt8Zy3Br'),
  },
  { pattern: 'slack-token', name: 'CHAT', value: join('xoxb', '-381920475610-Lm5Np8Qr2St6Uv9W') },
  { pattern: 'stripe-key', name: 'PAYMENTS', value: join('sk_', 'live_', 'F7hK2mP9rT4vX8zB3dG6jL1n') },
  { pattern: 'telegram-token', name: 'BOT', value: join('604918273:', 'AAHq5Wz8Xn2Lv7Kt3Rb9Pm4Yd6Jc1Gf0Su') },
];
