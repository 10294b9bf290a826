import { budgetUnheard } from '../../../src/rules/billing/budget-unheard.ts';
import { budget, byMail, byTopic, notification } from '../../support/build/budget.ts';
import { listenersOn, told, topicArn, topicDenied, topicGone } from '../../support/build/told-topics.ts';
import { testRule } from '../../support/rule-tester.ts';

const toTopic = [notification({ subscribers: [byTopic] })];

testRule(budgetUnheard, {
  pass: [
    {
      name: 'somebody gets a mail',
      subject: budget(),
      message: 'mailed',
      evidence: { notifications: [{ comparison: 'GREATER_THAN', threshold: 80, mails: 1, topics: [] }] },
    },
    {
      name: 'a mail beside a topic that is gone',
      subject: budget(
        {},
        { notifications: [...toTopic, notification({ subscribers: [byMail] })], ...told(topicGone()) },
      ),
      message: 'mailed',
    },
    {
      name: 'a topic with a confirmed subscriber',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(1)) }),
      message: 'heard',
    },
    {
      name: 'a usage budget too',
      subject: budget({ budgetType: 'USAGE' }),
      message: 'mailed',
    },
  ],
  fail: [
    { name: 'no notification', subject: budget({}, { notifications: [] }), message: 'silent', commands: [] },
    {
      name: 'only a notification for spending less',
      subject: budget({}, { notifications: [notification({ comparison: 'LESS_THAN' })] }),
      message: 'fallingOnly',
    },
    {
      name: 'nobody on the list',
      subject: budget({}, { notifications: [notification({ subscribers: [] })] }),
      message: 'nobody',
    },
    {
      name: 'nobody on the list, somebody on that for spending less',
      subject: budget(
        {},
        { notifications: [notification({ subscribers: [] }), notification({ comparison: 'LESS_THAN' })] },
      ),
      message: 'nobody',
    },
    {
      name: 'a topic that is gone',
      subject: budget({}, { notifications: toTopic, ...told(topicGone()) }),
      message: 'topicGone',
      args: { topics: [topicArn] },
    },
    {
      name: 'a topic where nobody confirmed',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(0, 2)) }),
      message: 'unconfirmed',
    },
    {
      name: 'a topic without subscribers',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(0)) }),
      message: 'unsubscribed',
    },
  ],
  notApplicable: [
    { name: 'a reservation budget', subject: budget({ budgetType: 'RI_UTILIZATION' }), message: 'otherType' },
    { name: 'over since a minute', subject: budget({ endsAt: '2026-11-22T11:59:00.000Z' }), message: 'ended' },
  ],
  unclear: [
    {
      name: 'a topic that may not be read',
      subject: budget({}, { notifications: toTopic, ...told(topicDenied()) }),
      message: 'unreadTopic',
    },
  ],
});
