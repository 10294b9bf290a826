import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Root user in recent use',
    'pt-BR': 'Usuário root em uso recente',
  },
  what: {
    en: 'Root is the user with which the account was opened. AWS notes when its password and its access keys were last used.',
    'pt-BR':
      'Root é o usuário com que a conta foi aberta. A AWS registra quando a senha e as access keys dele foram usadas pela última vez.',
  },
  why: {
    en: 'Hardly any task needs root; used for daily work, it puts the whole account behind every slip and every stolen session.',
    'pt-BR':
      'Quase nenhuma tarefa precisa do root; usado no dia a dia, ele põe a conta inteira em jogo a cada descuido e a cada sessão roubada.',
  },
  fix: {
    en: 'Work through Identity Center or a role instead, and keep root for the few tasks that need it; if this use was not yours, change the password at once.',
    'pt-BR':
      'Trabalhe pelo Identity Center ou por uma role e deixe o root para as poucas tarefas que exigem ele; se esse uso não foi seu, troque a senha agora.',
  },
  avoid: {
    en: 'Bookmark your own sign-in page and keep the password of root out of the browser, so that the easy way in is not root.',
    'pt-BR':
      'Deixe a sua página de login nos favoritos e a senha do root fora do navegador, para que o caminho fácil não seja o root.',
  },
  messages: {
    signedIn: {
      en: 'Somebody signed in as root on {day}, {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR':
        'Alguém entrou como root em {day}, {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}}.',
    },
    keyUsed: {
      en: 'A root access key was used on {day}, {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR':
        'Uma access key do root foi usada em {day}, {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}}.',
    },
    quiet: {
      en: 'Root was last used on {day}, {days, plural, one {# day ago} other {# days ago}}.',
      'pt-BR': 'O root foi usado pela última vez em {day}, {days, plural, one {há # dia} other {há # dias}}.',
    },
    never: {
      en: 'AWS has no record that root was ever used.',
      'pt-BR': 'A AWS não tem registro de uso do root.',
    },
    bare: {
      en: 'The root user has no credentials to be used.',
      'pt-BR': 'O usuário root não tem credenciais que alguém possa usar.',
    },
    rowMissing: {
      en: 'The credential report has no row for the root user.',
      'pt-BR': 'O credential report não tem linha para o usuário root.',
    },
    silent: {
      en: 'The credential report does not say when root was last used ({columns}).',
      'pt-BR': 'O credential report não diz quando o root foi usado pela última vez ({columns}).',
    },
  },
});
