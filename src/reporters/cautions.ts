import { sentence } from '../i18n/index.ts';
import { cautionWords } from '../i18n/report/caution.ts';
import {
  type Caution,
  type Finding,
  isNotSeen,
  type Locale,
  type WayOfUse,
  type WordedRemoval,
  type Words,
} from '../model/index.ts';
import { factsOf } from '../resources/index.ts';
import type { Texts, Translate } from './wording.ts';

/** What a person must know before the commands of a finding: a line for each caution, none where there is no removal. */
export const cautionLines = (
  finding: Finding,
  texts: Texts,
  locale: Locale,
  translate: Translate = sentence,
): readonly string[] => cautionsOf(finding).map((caution) => cautionLine(caution, finding, texts, locale, translate));

/** The removal of a finding with its cautions worded; null where no command takes it away. */
export const wordRemoval = ({ rule, resource, removal }: Finding, texts: Texts, locale: Locale): WordedRemoval | null =>
  removal && {
    ...removal,
    cautions: removal.cautions.map((each) => ({
      ...each,
      text: wordCaution(each, { rule, resource }, texts, locale),
    })),
  };

/** The cautions of a finding's removal. */
export const cautionsOf = ({ removal }: Finding): readonly Caution[] => (removal === null ? [] : removal.cautions);

/** One caution with its kind before it. */
export const cautionLine = (
  caution: Caution,
  finding: Pick<Finding, 'rule' | 'resource'>,
  texts: Texts,
  locale: Locale,
  translate: Translate = sentence,
): string =>
  `${translate(cautionWords[caution.kind], locale)} ${wordCaution(caution, finding, texts, locale, translate)}`;

/** What a caution says. By its key where this program has no such rule, since none may be lost. */
export const wordCaution = (
  { kind, message, args }: Caution,
  { rule, resource }: Pick<Finding, 'rule' | 'resource'>,
  texts: Texts,
  locale: Locale,
  translate: Translate = sentence,
): string => {
  const words =
    texts(rule)?.cautions?.[message] ?? (kind === 'not-seen' ? unseenWay(resource.type, message) : undefined);
  return words === undefined ? `${rule}: ${message}` : translate(words, locale, args);
};

// A way of use that nobody sees is the same for every rule that judges the type.
const unseenWay = (type: string, id: string): Words | undefined => {
  const uses: 'not-judged' | readonly WayOfUse[] = factsOf(type)?.uses ?? 'not-judged';
  return uses === 'not-judged' ? undefined : uses.filter(isNotSeen).find((way) => way.id === id)?.notSeen;
};
