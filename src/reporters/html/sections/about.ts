import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Content } from '../content.ts';
import { named, translated } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { time } from '../markup/time.ts';

/** Which program looked, when, where, as whom and by which rules. */
export const about = (content: Content): Markup => {
  const { run, usage } = content.view;
  const calls =
    usage === null
      ? html``
      : html`<dt>${translated(words.calls)}</dt><dd>${translated(words.callsOf, { calls: usage.calls, throttles: usage.throttles, seconds: usage.seconds.toFixed(1) })}</dd>`;
  return html`<section class="card" aria-labelledby="about">
<h2 id="about">${translated(words.about)}</h2>
<dl class="facts">
<dt>${translated(words.tool)}</dt><dd>account-hygiene ${run.toolVersion}</dd>
<dt>${translated(words.lookedAt)}</dt><dd>${time(run.inventoryTakenAt, content)}</dd>
<dt>${translated(words.caller)}</dt><dd><code>${run.account.callerArn}</code></dd>
<dt>${translated(words.audience)}</dt><dd>${translated(words.audiences[run.audience])}</dd>
<dt>${translated(words.scanned)}</dt><dd>${named(run.regions.scanned.join(', '))}</dd>
${calls}
<dt>${translated(words.rules)}</dt><dd><details><summary>${run.rules.length}</summary><p class="rule-list">${run.rules.map((rule) => html`<code>${rule}</code> `)}</p></details></dd>
</dl>
</section>`;
};
