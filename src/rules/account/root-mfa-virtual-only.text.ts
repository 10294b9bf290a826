import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Root user with a virtual MFA device',
    'pt-BR': 'Usuário root com MFA virtual',
  },
  what: {
    en: 'A virtual MFA device is an app that shows a new six-digit code every 30 seconds. Passkeys, security keys and hardware tokens are the other kinds of MFA.',
    'pt-BR':
      'MFA virtual é um aplicativo que mostra um código novo de seis dígitos a cada 30 segundos. Os outros tipos são passkey, chave de segurança e token físico.',
  },
  why: {
    en: 'The code of an app on a phone can be typed into a fake sign-in page, and the phone gets lost; a passkey or a security key answers to the real page only.',
    'pt-BR':
      'O código de um aplicativo no celular pode ser digitado numa página de login falsa, e celular se perde; uma passkey ou chave de segurança só responde à página verdadeira.',
  },
  fix: {
    en: 'Sign in as root, register a security key or a hardware device under Security credentials, keep a second one in another place, then remove the app.',
    'pt-BR':
      'Entre como root, cadastre uma chave de segurança ou um dispositivo físico em Security credentials (Credenciais de segurança), guarde um segundo em outro lugar e depois remova o aplicativo.',
  },
  avoid: {
    en: 'Have two FIDO2 security keys at hand before you open an account, and register them when AWS asks root for MFA.',
    'pt-BR':
      'Tenha duas chaves de segurança FIDO2 à mão antes de abrir uma conta e cadastre-as quando a AWS pedir o MFA do root.',
  },
  messages: {
    virtual: {
      en: 'Root signs in with a virtual MFA device; AWS does not say whether a passkey or a security key is registered as well.',
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
