import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function on a deprecated runtime',
    'pt-BR': 'Função em runtime descontinuado',
  },
  what: {
    en: 'A runtime is the environment of one language version, such as python3.13, in which Lambda runs a function. AWS retires it after that version comes to its end.',
    'pt-BR':
      'Runtime é o ambiente de uma versão de linguagem, como python3.13, em que o Lambda executa a função. A AWS o aposenta depois que essa versão chega ao fim.',
  },
  why: {
    en: 'AWS no longer patches the runtime, and later blocks new functions and then every update: the day you must change the code in a hurry, you cannot.',
    'pt-BR':
      'A AWS não corrige mais o runtime, e depois bloqueia funções novas e, por fim, qualquer atualização: no dia em que for preciso mexer no código com pressa, não dá.',
  },
  fix: {
    en: 'Try the function on a current runtime, then change its runtime; delete it if nobody calls it.',
    'pt-BR': 'Teste a função num runtime atual e depois troque o runtime; exclua a função se ninguém a chama.',
  },
  avoid: {
    en: 'Put the deprecation date of each runtime, which the Lambda documentation announces, in the calendar of the team three months early.',
    'pt-BR':
      'Anote na agenda da equipe, com três meses de folga, a data de descontinuação de cada runtime que a documentação do Lambda anuncia.',
  },
  messages: {
    deprecated: {
      en: '{function} runs on {runtime}, which AWS deprecated on {day}, {days, plural, =0 {today} one {# day ago} other {# days ago}}.',
      'pt-BR':
        '{function} roda em {runtime}, que a AWS descontinuou em {day}, {days, plural, =0 {hoje} one {há # dia} other {há # dias}}.',
    },
    soon: {
      en: '{function} runs on {runtime}, which AWS deprecates on {day}, in {days, plural, one {# day} other {# days}}.',
      'pt-BR':
        '{function} roda em {runtime}, que a AWS descontinua em {day}, daqui a {days, plural, one {# dia} other {# dias}}.',
    },
    current: {
      en: '{function} runs on {runtime}, which AWS keeps until {day}.',
      'pt-BR': '{function} roda em {runtime}, que a AWS mantém até {day}.',
    },
    image: {
      en: '{function} is a container image, which brings its own runtime.',
      'pt-BR': '{function} é uma imagem de container, que traz o próprio runtime.',
    },
    unlisted: {
      en: '{function} runs on {runtime}, which is newer or rarer than the list of {asOf} that this program knows.',
      'pt-BR':
        '{function} roda em {runtime}, mais novo ou mais raro do que a lista de {asOf} que este programa conhece.',
    },
    untold: {
      en: 'Lambda does not say on which runtime {function} runs.',
      'pt-BR': 'O Lambda não diz em que runtime {function} roda.',
    },
  },
});
