import { looksRandom } from './randomness.ts';

/** True for a text that only says where a value comes from: `${DB_PASSWORD}`, `{{resolve:…}}`, `$(command)`, `<password>`. */
export const isReference = (text: string): boolean => references.some((form) => form.test(text));

const references = [
  /^["']?\$[\w({:]/,
  /^\{\{/,
  /^%\w+%$/,
  /^<[^>]*>$/,
  /^`/,
  /^!(?:Ref|Sub|GetAtt|ImportValue)\b/,
  /^(?:resolve|aws:ssm|ssm|ssm-secure|secretsmanager|aws-ssm|aws-sm|vault):/i,
];

const stopgaps =
  /^(?:x+|\*+|\.+|-+|_+|true|false|yes|no|on|off|none|null|nil|undefined|n\/?a|enabled|disabled|required|optional|default|auto|change-?me|replace-?me|todo|tbd|example|placeholder|redacted|secret|password|token|your[-_ ].{0,100})$/i;

const forms = [
  /^$/,
  // Numbers, sizes, durations, times.
  /^[-+]?[\d.,:_]+\s?(?:%|[a-z]{1,3})?$/i,
  /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[-+]\d\d:?\d\d)?)?$/,
  // ARNs, and what KMS has encrypted.
  /^arn:[\w-]+:/,
  /^AQ(?:IC|EC)AH/,
  // Addresses without user info, host names.
  /^[a-z][a-z0-9+.-]*:\/\/[^\s/@]*(?:[/?#]\S*)?$/i,
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i,
  // Handlers: index.handler, app.lambda_handler, com.example.Handler::handleRequest.
  /^[\w$./-]+(?:::[\w$]+|\.(?:lambda_|event_)?handler)$/i,
  /^sha\d{1,3}[-:=]/i,
  // Stripe's publishable keys.
  /^pk_(?:live|test)_/,
];

// Paths, and the names of secrets and parameters: /prod/db/password, prod/db, ./run, C:\run.
const paths = [/^(?:~|\.{1,2})?\/[\w.@%+,:=~ /-]*$/, /^[\w.@+-]+(?:\/[\w.@+-]*)+$/, /^[A-Za-z]:\\/];

/** True for a value that gives nothing away, whatever name it goes by. */
export const isHarmless = (value: string): boolean =>
  isReference(value) ||
  stopgaps.test(value) ||
  forms.some((form) => form.test(value)) ||
  (paths.some((form) => form.test(value)) && !looksRandom(value));
