import { expect, it } from 'vitest';
import { anyIsEnough, mentions } from '../../../src/resources/billing-alarm/alarm-rule.ts';

const bill = { name: 'bill', arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill' };

it.each([
  ['ALARM(bill)', true],
  ['ALARM("bill")', true],
  [`ALARM(${bill.arn})`, true],
  [`ALARM("other") OR ALARM("${bill.arn}")`, true],
  ['AT_LEAST(2, ALARM, (bill, other, third))', true],
  ['ALARM(bill-2)', false],
  ['ALARM("the bill")', false],
  ['ALARM("bill (old)") AND TRUE', false],
])('%s names the alarm: %s', (rule, expected) => {
  expect(mentions(rule, bill)).toBe(expected);
});

it.each([
  ['ALARM(bill)', true],
  ['(ALARM("bill OR other") OR ALARM(second))', true],
  ['ALARM(bill) OR ALARM("odd (name)")', true],
  ['ALARM(bill) AND ALARM(second)', false],
  ['ALARM(bill) AND NOT ALARM(holiday)', false],
  ['NOT ALARM(bill)', false],
  ['OK(bill)', false],
  ['ALARM(bill) OR TRUE', false],
  ['AT_LEAST(2, ALARM, (bill, second))', false],
])('%s rings with any one alarm: %s', (rule, expected) => {
  expect(anyIsEnough(rule)).toBe(expected);
});
