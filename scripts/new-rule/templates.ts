interface Parts {
  readonly id: string;
  readonly category: string;
  readonly subject: string;
  readonly constant: string;
  readonly builder: { readonly file: string; readonly name: string };
}

/** A rule that type-checks and finds nothing yet. */
export const ruleFile = ({
  id,
  category,
  subject,
  constant,
}: Parts): string => `import { defineRule } from '../../model/index.ts';
import { text } from './${id}.text.ts';

export const ${constant} = defineRule({
  id: '${id}',
  severity: 'medium',
  category: '${category}',
  subject: '${subject}',
  references: ['https://docs.aws.amazon.com/'],
  standards: {},
  text,
  evaluate(subject, { verdict }) {
    const args = { id: subject.id };
    return isWrong() ? verdict.fail('wrong', args, { evidence: { id: subject.id } }) : verdict.pass('fine', args);
  },
});

const isWrong = (): boolean => false;
`;

/** Its words, to be rewritten. */
export const textFile = `import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Title as a noun phrase without a stop',
    'pt-BR': 'Título como expressão nominal, sem ponto final',
  },
  what: {
    en: 'What the thing is, for who meets it for the first time.',
    'pt-BR': 'O que é isso, para quem vê pela primeira vez.',
  },
  why: {
    en: 'Why this matters, in one or two sentences.',
    'pt-BR': 'Por que isso importa, em uma ou duas frases.',
  },
  fix: {
    en: 'What to do about it, safely.',
    'pt-BR': 'O que fazer a respeito, com segurança.',
  },
  avoid: {
    en: 'How not to come to this again.',
    'pt-BR': 'Como não chegar a isso de novo.',
  },
  messages: {
    wrong: {
      en: '{id} is wrong.',
      'pt-BR': '{id} está errado.',
    },
    fine: {
      en: '{id} is fine.',
      'pt-BR': '{id} está em ordem.',
    },
  },
});
`;

/** A test whose failing case fails, and says what to do. */
export const testFile = ({
  id,
  category,
  constant,
  builder,
}: Parts): string => `import { ${constant} } from '../../../src/rules/${category}/${id}.ts';
import { ${builder.name} } from '../../support/build/${builder.file}';
import { testRule } from '../../support/rule-tester.ts';

testRule(${constant}, {
  pass: [{ name: 'healthy', subject: ${builder.name}(), message: 'fine' }],
  fail: [
    {
      name: 'give the builder the difference that is wrong, then let the rule see it',
      subject: ${builder.name}({}),
      message: 'wrong',
    },
  ],
});
`;
