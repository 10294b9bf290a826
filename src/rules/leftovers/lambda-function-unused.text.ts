import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Lambda function that nobody calls',
    'pt-BR': 'Função Lambda que ninguém chama',
  },
  what: {
    en: 'A Lambda function is code that AWS runs whenever something calls it, on servers that you never see. Its role says what the code may do in your account.',
    'pt-BR':
      'Uma função Lambda é um código que a AWS roda sempre que algo a chama, em servidores que você nem vê. A role dela diz o que o código pode fazer na sua conta.',
  },
  why: {
    en: 'It costs nothing while idle, but its role, its old code and its triggers stay open to misuse.',
    'pt-BR':
      'Parada ela não custa nada, mas a role, o código antigo e os gatilhos dela continuam aí para serem mal usados.',
  },
  fix: {
    en: 'Save the code, then delete the function; where a stack created it, take it out of the stack.',
    'pt-BR': 'Guarde o código e depois exclua a função; se foi criada por uma stack, tire-a da stack.',
  },
  avoid: {
    en: 'Create test functions with SAM and finish with sam delete, which removes the function with the role and the triggers of its stack.',
    'pt-BR':
      'Crie as funções de teste com o SAM e termine com sam delete, que remove a função com a role e os gatilhos da stack.',
  },
  messages: {
    unused: {
      en: '{function} has not been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{function} não foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{function} is still there.',
      'pt-BR': '{function} continua lá.',
    },
    used: {
      en: '{function} has been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{function} foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    targeted: {
      en: '{function} has not been called lately, but is there to be called by {users}.',
      'pt-BR': '{function} não foi chamada há tempo, mas está lá para ser chamada por {users}.',
    },
    granted: {
      en: '{function} has not been called in the last {days, plural, one {day} other {# days}}, but its policy still lets {users} call it: take those triggers away first.',
      'pt-BR':
        '{function} não foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}, mas a policy dela ainda deixa {users} chamá-la: tire esses gatilhos antes.',
    },
    edge: {
      en: '{function} has not been called in its region in the last {days, plural, one {day} other {# days}}, but its role lets CloudFront run it at the edge, where its calls count in the regions nearest to the viewers.',
      'pt-BR':
        '{function} não foi chamada na sua região {days, plural, one {no último dia} other {nos últimos # dias}}, mas a role dela deixa o CloudFront executá-la na borda, e lá as chamadas contam nas regiões mais próximas de quem acessa.',
    },
    unreadablePolicy: {
      en: 'A policy of {function} cannot be read, so that nobody can tell who may call it.',
      'pt-BR': 'Não é possível ler uma policy de {function}, então ninguém sabe quem pode chamá-la.',
    },
    tooNew: {
      en: '{function} was deployed less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{function} foi implantada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    replica: {
      en: '{function} is a Lambda@Edge replica of {master} and goes with it.',
      'pt-BR': '{function} é uma réplica Lambda@Edge de {master} e sai junto com ela.',
    },
    customResource: {
      en: '{function} serves a CloudFormation custom resource, by its name or description: it is called only when its stack changes.',
      'pt-BR':
        '{function}, pelo nome ou pela descrição, atende a um custom resource do CloudFormation: só é chamada quando a stack dela muda.',
    },
    incomplete: {
      en: 'The metric of {function} was not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'A métrica de {function} não foi lida {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    code: {
      en: 'The code is lost with {function}, unless you have saved it.',
      'pt-BR': 'O código se perde junto com {function}, se você não o guardou.',
    },
  },
});
