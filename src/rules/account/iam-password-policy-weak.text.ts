import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Weak password policy',
    'pt-BR': 'Política de senhas fraca',
  },
  what: {
    en: 'The password policy of an account says how long and how varied the console passwords of its IAM users must be; the password of root is not bound by it.',
    'pt-BR':
      'A política de senhas da conta diz o tamanho e a variedade que as senhas de console dos usuários IAM precisam ter; a senha do root fica fora dela.',
  },
  why: {
    en: 'A short or recycled console password is guessed, or read from somebody else’s leak, and it opens the account as its owner.',
    'pt-BR':
      'Uma senha de console curta ou reaproveitada é adivinhada, ou sai do vazamento de outro site, e abre a conta como se fosse do dono.',
  },
  fix: {
    en: 'Set an account password policy that asks for long passwords and remembers the old ones; it holds from the next change of each password.',
    'pt-BR':
      'Defina na conta uma política que exija senhas longas e lembre as anteriores; ela vale a partir da próxima troca de cada senha.',
  },
  avoid: {
    en: 'Set the password policy in the script or the Terraform code that prepares a new account, before its first IAM user exists.',
    'pt-BR':
      'Defina a política de senhas no script ou no código Terraform que prepara uma conta nova, antes do primeiro usuário IAM.',
  },
  messages: {
    default: {
      en: 'No password policy is set, so AWS asks for 8 characters only and lets old passwords come back.',
      'pt-BR': 'Nenhuma política de senhas foi definida; a AWS pede só 8 caracteres e deixa senhas antigas voltarem.',
    },
    weak: {
      en: 'The password policy falls short in {lacks}: it asks for {minLength, plural, one {# character} other {# characters}} of {types, plural, =0 {any kind} one {# kind} other {# kinds}} and remembers {remembered, plural, =0 {no old password} one {# old password} other {# old passwords}}.',
      'pt-BR':
        'A política de senhas deixa a desejar em {lacks}: pede {minLength, plural, one {# caractere} other {# caracteres}} de {types, plural, =0 {qualquer tipo} one {# tipo} other {# tipos}} e {remembered, plural, =0 {não lembra nenhuma senha antiga} one {lembra # senha antiga} other {lembra # senhas antigas}}.',
    },
    strong: {
      en: 'The password policy asks for {minLength, plural, one {# character} other {# characters}} and remembers {remembered, plural, =0 {no old password} one {# old password} other {# old passwords}}.',
      'pt-BR':
        'A política de senhas pede {minLength, plural, one {# caractere} other {# caracteres}} e {remembered, plural, =0 {não lembra nenhuma senha antiga} one {lembra # senha antiga} other {lembra # senhas antigas}}.',
    },
    noPasswords: {
      en: 'No IAM user has a console password, so a password policy would have no effect.',
      'pt-BR': 'Nenhum usuário IAM tem senha de console, então uma política de senhas não teria efeito.',
    },
  },
});
