import { describe, expect, it } from 'vitest';
import { commanderRefusals } from '../../src/i18n/help/commander.ts';
import { run, runIn } from './run.ts';

const brazil = { LANG: 'pt_BR.UTF-8' };

describe('--help', () => {
  it.each([
    ['program', 'en', ['--help']],
    ['program', 'pt-BR', ['--help', '--lang', 'pt-BR']],
    ['audit', 'en', ['audit', '--help']],
    ['audit', 'pt-BR', ['audit', '--help', '--lang', 'pt-BR']],
  ] as const)('of %s in %s is what it was', async (name, locale, argv) => {
    const { code, out, err } = await run(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`../golden/help/${name}.${locale}.txt`);
  });
});

describe('the language of a help', () => {
  it.each([
    [{}, ['--help'], 'Usage:'],
    [{ LANG: 'fr_FR.UTF-8' }, ['--help'], 'Usage:'],
    [brazil, ['--help'], 'Uso:'],
    [{ ...brazil, LC_ALL: 'C' }, ['--help'], 'Usage:'],
    [{}, ['--lang', 'pt-BR', '--help'], 'Uso:'],
    [{}, ['audit', '--lang=pt-BR', '--help'], 'Uso:'],
    [{}, ['audit', '--help', '--lang', 'pt-BR'], 'Uso:'],
    [{}, ['policy', '--help', '--lang', 'pt-BR'], 'Uso:'],
    [{}, ['session', '--help', '--lang', 'pt-BR'], 'Uso:'],
    [brazil, ['session', 'help', 'end'], 'Uso:'],
    [brazil, ['audit', '--lang', 'en', '--help'], 'Usage:'],
    [brazil, ['policy', '--help', '--lang', 'fr'], 'Uso:'],
    [{}, ['audit', '--lang', 'pt-BR', '--lang', 'en', '--help'], 'Usage:'],
  ])('%j %j: %s', async (env, argv, heading) => {
    const { code, out } = await runIn(env, ...argv);
    expect({ code, heading: out.split(' ')[0] }).toEqual({ code: 0, heading });
  });

  it('no command at all shows what there is, in Portuguese too', async () => {
    const { code, err } = await runIn(brazil);
    expect(code).toBe(3);
    expect(err).toContain('Uso: account-hygiene [opções] [comando]');
  });
});

describe('what is refused in Portuguese', () => {
  const refused: readonly (readonly [readonly string[], string])[] = [
    [['explain'], "erro: falta o argumento obrigatório '<regra>'"],
    [['audit', '--profile'], "erro: a opção '--profile <nome>' pede um valor"],
    [['exempt', 'a', 'b'], "erro: falta a opção obrigatória '--reason <texto>'"],
    [['audit', '--nope'], "erro: opção desconhecida '--nope'"],
    [['audit', '--lan'], "erro: opção desconhecida '--lan'\n(Você quis dizer --lang?)"],
    [['nope'], "erro: comando desconhecido 'nope'"],
    [['audi'], '(Você quis dizer audit?)'],
    [['audit', '--fro'], '(Você quis dizer um destes: --for, --from?)'],
    [['explain', 'a', 'b'], "erro: argumentos demais para 'explain': o comando aceita 1, e vieram 2."],
    [['diff', 'a', 'b', 'c'], "erro: argumentos demais para 'diff': o comando aceita 2, e vieram 3."],
    [
      ['audit', '--lang', 'fr'],
      "erro: o valor 'fr' não serve para a opção '--lang <idioma>'. Precisa ser um destes: en, pt-BR.",
    ],
    [['audit', '--format', 'xml'], '"xml" não é um formato. Precisa ser um destes: text, json'],
    [['audit', '--history', ''], 'Precisa ser um arquivo, dynamodb:TABELA ou none.'],
    [['audit', '--history', 'dynamodb:a'], 'dynamodb:a não é o nome de uma tabela: dê o nome ou o ARN dela.'],
    [['rules', '--standard', 'x'], "opção '--standard [nome]'. Esse padrão não existe; existem:\ncis-"],
    [
      ['exempt', '', 'b', '--reason', 'x', '--until', '2027-01-01'],
      "erro: o valor '' não serve para o argumento '<regra>'. Não pode ficar vazio.",
    ],
    [['exempt', 'a', 'b', '--until', 'x'], 'Precisa ser um dia do calendário, escrito como AAAA-MM-DD.'],
    [['session', 'end', '--for', 'x'], 'Precisa ser um tempo como 90s, 15m ou 2h.'],
  ];

  it.each(refused)('%j', async (argv, sentence) => {
    const { code, out, err } = await runIn(brazil, ...argv);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('(account-hygiene --help mostra o que existe)');
    expect(err).not.toMatch(/error|argument |option|[Mm]ust|There is|Did you|lists/);
  });

  it('keeps what the person typed', async () => {
    const { err } = await runIn(brazil, 'audit', '--fail-on', '<file>');
    expect(err).toContain("o valor '<file>' não serve para a opção '--fail-on <nível>'.");
  });

  it('translates no sentence that is never said', async () => {
    const said = await Promise.all(refused.map(async ([argv]) => (await run(...argv)).err));
    expect(commanderRefusals.filter(([pattern]) => !said.some((text) => pattern.test(text)))).toEqual([]);
  });
});
