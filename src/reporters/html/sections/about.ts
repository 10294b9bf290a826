import { htmlWords as words } from '../../../i18n/html-words.ts';
import type { Content } from '../content.ts';
import { named, said, where } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { time } from '../markup/time.ts';

/** Which program looked, when, where, as whom and by which rules. */
export const about = (content: Content): Markup => {
  const { run, usage } = content.report;
  const calls = usage.calls.reduce((sum, each) => sum + each.calls, 0);
  const throttles = usage.calls.reduce((sum, each) => sum + each.throttles, 0);
  return html`<section class="card" aria-labelledby="about">
<h2 id="about">${said(words.about)}</h2>
<dl class="facts">
<dt>${said(words.tool)}</dt><dd>account-hygiene ${run.toolVersion}</dd>
<dt>${said(words.lookedAt)}</dt><dd>${time(run.inventoryTakenAt, content)}</dd>
<dt>${said(words.caller)}</dt><dd><code>${run.account.callerArn}</code></dd>
<dt>${said(words.audience)}</dt><dd>${said(words.audiences[run.audience])}</dd>
<dt>${said(words.scanned)}</dt><dd>${named(run.regions.scanned.join(', '))}</dd>
${where(calls > 0, () => html`<dt>${said(words.calls)}</dt><dd>${said(words.callsOf, { calls, throttles, seconds: usage.seconds.toFixed(1) })}</dd>`)}
<dt>${said(words.rules)}</dt><dd><details><summary>${run.rules.length}</summary><p class="rule-list">${run.rules.map((rule) => html`<code>${rule}</code> `)}</p></details></dd>
</dl>
</section>`;
};
