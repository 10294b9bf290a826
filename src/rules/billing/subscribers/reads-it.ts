import type { TopicSubscriber } from '../../../resources/services/sns/topic.ts';

const peoplesProtocols = ['email', 'email-json', 'sms', 'application'];

// Services whose one purpose is to put a message before a person.
const peoplesHosts = [
  // https://support.pagerduty.com/main/docs/aws-cloudwatch-integration-guide
  'events.pagerduty.com',
  'events.eu.pagerduty.com',
  // https://support.atlassian.com/opsgenie/docs/integrate-opsgenie-with-amazon-cloudwatch/
  'api.opsgenie.com',
  'api.eu.opsgenie.com',
];

// Slack, Teams and Chime, in the domain of each partition: https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html
const chatbot = 'global.sns-api.chatbot.';

/** True where a person reads what the subscriber gets; a queue, a function or a web server may tell somebody, or nobody. */
export const isReadByPerson = ({ protocol, host }: TopicSubscriber): boolean =>
  peoplesProtocols.includes(protocol) ||
  (protocol === 'https' && host !== null && (host.startsWith(chatbot) || peoplesHosts.includes(host)));
