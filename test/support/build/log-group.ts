import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** A log group of a function, kept for a month. */
export const logGroup = builderOf<'log-group'>(
  {
    type: 'log-group',
    id: '/aws/lambda/mailer',
    arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/mailer',
    region: 'eu-west-1',
    name: '/aws/lambda/mailer',
    tags: tagsNotRead('log-group'),
    retentionDays: 30,
    storedBytes: 5_000_000,
    logClass: 'STANDARD',
    deletionProtection: false,
    createdAt: '2025-06-01T00:00:00.000Z',
  },
  { tagging: {} },
);
