import type { TopicSubscriber } from '../../../resources/services/sns/topic.ts';

const peoplesProtocols = ['email', 'email-json', 'sms', 'application'];

// Services whose one purpose is to put a message before a person.
const peoplesHosts = [
  // Slack, Teams and Chime: https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html
  'global.sns-api.chatbot.amazonaws.com',
  // https://support.pagerduty.com/main/docs/aws-cloudwatch-integration-guide
  'events.pagerduty.com',
  'events.eu.pagerduty.com',
  // https://support.atlassian.com/opsgenie/docs/integrate-opsgenie-with-amazon-cloudwatch/
  'api.opsgenie.com',
  'api.eu.opsgenie.com',
];

/** True where a person reads what the subscriber gets; a queue, a function or a web server may tell somebody, or nobody. */
export const isReadByPerson = ({ protocol, host }: TopicSubscriber): boolean =>
  peoplesProtocols.includes(protocol) || (protocol === 'https' && host !== null && peoplesHosts.includes(host));
