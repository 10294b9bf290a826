import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Root user with a signing certificate',
    'pt-BR': 'Usuário root com certificado de assinatura',
  },
  what: {
    en: 'A signing certificate tells AWS which private key may sign requests in the name of a user. It dates from the first years of EC2, and hardly anything needs it today.',
    'pt-BR':
      'O certificado de assinatura diz à AWS qual chave privada pode assinar requisições em nome de um usuário. Vem dos primeiros anos do EC2, e quase nada precisa dele hoje.',
  },
  why: {
    en: 'An X.509 signing certificate is a long-lived credential of root: whoever holds its private key calls the old SOAP interfaces as root, without any MFA.',
    'pt-BR':
      'Um certificado de assinatura X.509 é uma credencial de longa duração do root: quem tiver a chave privada chama as antigas interfaces SOAP como root, sem MFA nenhum.',
  },
  fix: {
    en: 'Sign in as root, open Security credentials, deactivate the certificate under X.509 signing certificates, and delete it once nothing breaks.',
    'pt-BR':
      'Entre como root, abra Security credentials (Credenciais de segurança), desative o certificado em X.509 signing certificates e exclua-o quando nada quebrar.',
  },
  avoid: {
    en: 'Replace tools that ask for an X.509 certificate by the AWS CLI or a current SDK, which sign with the credentials of a role.',
    'pt-BR':
      'Troque ferramentas que pedem certificado X.509 pela AWS CLI ou por um SDK atual, que assinam com as credenciais de uma role.',
  },
  messages: {
    present: {
      en: 'The root user has a signing certificate.',
      'pt-BR': 'O usuário root tem um certificado de assinatura.',
    },
    none: {
      en: 'The root user has no signing certificate.',
      'pt-BR': 'O usuário root não tem certificado de assinatura.',
    },
    untold: {
      en: 'The account summary does not say whether root has a signing certificate.',
      'pt-BR': 'O resumo da conta não diz se o root tem certificado de assinatura.',
    },
  },
});
