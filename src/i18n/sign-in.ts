/** What a person has to do whose credentials expired while a run was under way. */
export const signInAgain = {
  en: 'The AWS credentials expired during this run: sign in again (for example "aws sso login"), then run this again.',
  'pt-BR':
    'As credenciais da AWS expiraram durante esta execução: faça login de novo (por exemplo, "aws sso login") e execute outra vez.',
} as const;
