import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Root user with a virtual MFA device',
    'pt-BR': 'Usuário root com MFA virtual',
  },
  why: {
    en: 'The code of an app on a phone can be typed into a fake sign-in page, and the phone gets lost; a passkey or a security key answers to the real page only.',
    'pt-BR':
      'O código de um aplicativo no celular pode ser digitado numa página de login falsa, e celular se perde; uma passkey ou chave de segurança só responde à página verdadeira.',
  },
  fix: {
    en: 'Sign in as root, register a security key or a hardware device under Security credentials, keep a second one in another place, then remove the app.',
    'pt-BR':
      'Entre como root, cadastre uma chave de segurança ou um dispositivo físico em Security credentials, guarde um segundo em outro lugar e depois remova o aplicativo.',
  },
  messages: {
    virtual: {
      en: 'Root signs in with a virtual MFA device; AWS does not tell whether a passkey or a security key stands beside it.',
      'pt-BR': 'O root entra com um MFA virtual; a AWS não diz se há também uma passkey ou chave de segurança.',
    },
    physical: {
      en: 'Root has MFA, and none of it is virtual: it is a passkey, a security key or a hardware device.',
      'pt-BR': 'O root tem MFA, e nenhum é virtual: é passkey, chave de segurança ou dispositivo físico.',
    },
    noMfa: {
      en: 'Root has no MFA at all, which root-mfa-missing judges.',
      'pt-BR': 'O root não tem MFA nenhum, o que a regra root-mfa-missing avalia.',
    },
  },
});
