import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Secret in the user data of an instance',
    'pt-BR': 'Segredo no user data de uma instância',
  },
  what: {
    en: 'User data is a text, mostly a script, that you hand to an EC2 instance to set itself up at its first start.',
    'pt-BR':
      'User data é um texto, quase sempre um script, que você passa a uma instância EC2 para ela se configurar na primeira inicialização.',
  },
  why: {
    en: 'User data is not a safe place: every program on the instance reads it without a password, and so does everybody who may describe the instance.',
    'pt-BR':
      'User data não é lugar seguro: qualquer programa na instância lê sem senha, e quem pode descrever a instância também.',
  },
  fix: {
    en: 'Replace the secret where it is used, for it counts as read; keep the new one in Secrets Manager or Parameter Store, and let the instance fetch it with its role. Change the launch template too. Of a multipart text, lines are named as part:line.',
    'pt-BR':
      'Troque o segredo onde ele é usado, pois ele já conta como lido; guarde o novo no Secrets Manager ou no Parameter Store e deixe a instância buscá-lo com a role dela. Mude também o launch template. Em texto multipart, as linhas aparecem como parte:linha.',
  },
  avoid: {
    en: 'Let a pre-commit hook such as gitleaks or git-secrets search boot scripts and launch templates before they reach the repository.',
    'pt-BR':
      'Ponha um hook de pre-commit, como gitleaks ou git-secrets, para varrer scripts de boot e launch templates antes de irem ao repositório.',
  },
  messages: {
    found: {
      en: 'The user data of {instance} holds what looks like a secret ({patterns}), in {count, plural, one {line} other {lines}} {lines}.',
      'pt-BR':
        'O user data de {instance} contém o que parece ser um segredo ({patterns}), {count, plural, one {na linha} other {nas linhas}} {lines}.',
    },
    likely: {
      en: 'The user data of {instance} probably holds a secret, by its name or its randomness ({patterns}), in {count, plural, one {line} other {lines}} {lines}.',
      'pt-BR':
        'O user data de {instance} provavelmente contém um segredo, pelo nome ou pela aleatoriedade ({patterns}), {count, plural, one {na linha} other {nas linhas}} {lines}.',
    },
    clean: {
      en: 'Nothing in the user data of {instance} looks like a secret.',
      'pt-BR': 'Nada no user data de {instance} parece segredo.',
    },
    undecoded: {
      en: 'The user data of {instance} could not be decoded whole ({encodings}), so nobody knows whether it holds a secret.',
      'pt-BR':
        'Não deu para decodificar todo o user data de {instance} ({encodings}), então não se sabe se ele contém um segredo.',
    },
    none: {
      en: '{instance} has no user data.',
      'pt-BR': '{instance} não tem user data.',
    },
    gone: {
      en: '{instance} is {state}, and its user data goes with it.',
      'pt-BR': '{instance} está {state}, e o user data some com ela.',
    },
  },
});
