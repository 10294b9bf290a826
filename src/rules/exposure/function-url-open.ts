import { closing } from '../../derived/index.ts';
import { awsCli, type Command, defineRule, type Item, type Severity } from '../../model/index.ts';
import type { FunctionUrl } from '../../resources/lambda-function/fields.ts';
import { text } from './function-url-open.text.ts';
import { type UrlStance, urlStance, urlStances } from './functions/function-url-access.ts';
import { listed } from './listed.ts';

export const functionUrlOpen = defineRule({
  id: 'function-url-open',
  severity: 'high',
  category: 'exposure',
  subject: 'lambda-function',
  reads: ['urls'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  standards: { 'well-architected': ['SEC03-BP07'] },
  text,
  screen(fn, { verdict }) {
    return fn.masterArn === null ? undefined : verdict.notApplicable('replica', { name: fn.id, master: fn.masterArn });
  },
  evaluate(fn, { verdict }) {
    const judged = fn.urls.map((url) => ({ ...url, stance: urlStance(url) }));
    const worst = urlStances.find((stance) => judged.some((url) => url.stance === stance));
    if (worst === undefined) return verdict.notApplicable('none', { name: fn.id });
    const urls = judged.filter(({ stance }) => stance === worst);
    const args = { name: fn.id, urls: listed(urls.map(({ url }) => url)) };
    const evidence = { urls: judged.map(({ policy: _, functionArn: __, ...url }) => url) };
    if (worst === 'puzzling') return verdict.unclear(worst, args, evidence);
    if (worst === 'restricted' || worst === 'signed') return verdict.pass(worst, args, evidence);
    return verdict.fail(worst, args, {
      evidence,
      removal: closing(judged.flatMap((url) => closingOf(fn, url))),
      ...severityOf(worst),
    });
  },
});

const severityOf = (stance: UrlStance): { readonly severity?: Severity } => {
  if (stance === 'ungranted') return { severity: 'low' };
  return stance === 'anyAccount' || stance === 'anyAccountFirstGrant' ? { severity: 'medium' } : {};
};

// A URL that asks for a signature is closed by its policy, which lambda-policy-public takes back.
const closingOf = (fn: Item<'lambda-function'>, url: FunctionUrl): readonly Command[] =>
  url.authType === 'NONE' ? [signing(fn, url)] : [];

const signing = (fn: Item<'lambda-function'>, { qualifier }: FunctionUrl): Command =>
  awsCli(fn.region, 'lambda update-function-url-config', {
    'function-name': fn.id,
    ...(qualifier === null ? {} : { qualifier }),
    'auth-type': 'AWS_IAM',
  });
