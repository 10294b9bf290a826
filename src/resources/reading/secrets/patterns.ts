import { isReference } from './harmless.ts';
import type { SecretPattern } from './secret-match.ts';

interface Form {
  readonly pattern: SecretPattern;
  readonly form: RegExp;
}

// Each is bounded, so that a long line takes no long time. A group, where there is one, is the secret itself: where it is
// a mere reference to one, nothing was given away.
const forms: readonly Form[] = [
  { pattern: 'ai-api-key', form: /\bsk-(?:proj-|svcacct-|ant-)?[\w-]{20,400}/g },
  { pattern: 'authorization-header', form: /\b(?:bearer|basic)\s+([\w+/=.~${}-]{16,4096})/gi },
  { pattern: 'aws-access-key', form: /\b(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}\b/g },
  { pattern: 'azure-storage-key', form: /\b(?:AccountKey|SharedAccessKey)=([\w+/=${}]{20,200})/gi },
  { pattern: 'connection-string', form: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#:@"']{0,256}:([^\s/@"']{1,512})@/gi },
  { pattern: 'github-token', form: /\b(?:gh[oprsu]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})/g },
  { pattern: 'gitlab-token', form: /\bgl(?:pat|dt|rt|ptt)-[\w-]{20,100}/g },
  { pattern: 'google-api-key', form: /\b(?:AIza[\w-]{35}|GOCSPX-[\w-]{24,60}|ya29\.[\w-]{30,600})/g },
  { pattern: 'jwt', form: /\beyJ[\w-]{8,2048}\.eyJ[\w-]{8,4096}\.[\w-]{8,2048}/g },
  { pattern: 'npm-token', form: /\bnpm_[A-Za-z0-9]{36}\b/g },
  {
    pattern: 'password-in-command',
    form: /["']?[\w.-]{1,64}:([^\s"']{4,256})["']?\s{0,8}\|\s{0,8}(?:sudo\s{1,8})?chpasswd/g,
  },
  {
    pattern: 'password-in-command',
    form: /\bcurl\b[^\n]{0,512}\s(?:-u|--user)[\s=]{1,8}["']?[^\s:"']{1,64}:([^\s"']{3,256})/g,
  },
  { pattern: 'password-in-command', form: /\bsshpass\s{1,8}-p\s{0,8}["']?([^\s"']{3,256})/g },
  { pattern: 'password-in-command', form: /\bmysql\w{0,8}\b[^\n]{0,512}\s-p["']?([^\s"']{3,256})/g },
  {
    pattern: 'password-in-command',
    form: /\bConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?["']([^"'\n]{3,256})["']/gi,
  },
  { pattern: 'password-in-command', form: /\bnet\s{1,8}user\s{1,8}[\w.-]{1,64}\s{1,8}([^\s/"']{4,256})/gi },
  { pattern: 'private-key', form: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g },
  { pattern: 'sendgrid-key', form: /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g },
  { pattern: 'slack-token', form: /\b(?:xox[abceoprs]|xapp)-[A-Za-z0-9-]{10,250}/g },
  {
    pattern: 'slack-token',
    form: /\bhooks\.slack\.com\/services\/[A-Z0-9]{6,20}\/[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,64}/g,
  },
  { pattern: 'stripe-key', form: /\b(?:(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[\w+/=]{20,250})/g },
  { pattern: 'telegram-token', form: /\b\d{8,10}:AA[\w-]{32,35}(?![\w-])/g },
];

/** The secrets in a text that are known by their own form, whatever name they go by. */
export const knownForms = (text: string): readonly SecretPattern[] =>
  forms.flatMap(({ pattern, form }) =>
    [...text.matchAll(form)].some(([, secret]) => secret === undefined || !isReference(secret)) ? [pattern] : [],
  );
