import { expect, it } from 'vitest';
import { known, unread } from '../../../../src/model/index.ts';
import { bestListening } from '../../../../src/rules/billing/subscribers/listening.ts';
import { listenersOn, topicDenied, topicGone } from '../../../support/build/topic-listeners.ts';

const best = (...listeners: ReturnType<typeof listenersOn>[]) =>
  bestListening(
    listeners.map(({ topicArn }) => topicArn),
    known(listeners),
  );

it('tells the best of several topics', () => {
  expect(best(topicDenied('denied'), listenersOn(1, 0, 'heard'), topicGone('gone'))).toBe('confirmed');
  expect(best(listenersOn(0, 1, 'pending'), topicDenied('denied'))).toBe('unread');
  expect(best(listenersOn(0, 0, 'empty'), listenersOn(0, 1, 'pending'))).toBe('pending');
  expect(best(topicGone('gone'), listenersOn(0, 0, 'empty'))).toBe('nobody');
  expect(best(topicGone('gone'))).toBe('gone');
});

it('tells nothing of no topic, and nothing good of topics that were not read', () => {
  expect(best()).toBeNull();
  const cause = { kind: 'denied', operation: 'sns:GetTopicAttributes', action: 'sns:GetTopicAttributes' } as const;
  expect(bestListening(['some'], unread(cause))).toBe('unread');
});

it('takes a topic that nobody asked about for no answer', () => {
  expect(() => bestListening(['another'], known([listenersOn(1)]))).toThrow('nobody asked who listens on another');
});
