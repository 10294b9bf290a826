import { expect, it } from 'vitest';
import { day, moment } from '../../src/i18n/index.ts';

it.each([
  ['en', 'UTC', '2026-11-22 02:30 (UTC)', '2026-11-22'],
  ['en', 'America/Sao_Paulo', '2026-11-21 23:30 (America/Sao_Paulo)', '2026-11-21'],
  ['pt-BR', 'America/Sao_Paulo', '21/11/2026 23:30 (America/Sao_Paulo)', '21/11/2026'],
  ['pt-BR', 'Asia/Kathmandu', '22/11/2026 08:15 (Asia/Kathmandu)', '22/11/2026'],
] as const)('in %s and %s a moment reads %s', (locale, timeZone, whole, date) => {
  expect(moment('2026-11-22T02:30:00.000Z', locale, timeZone)).toBe(whole);
  expect(day('2026-11-22T02:30:00.000Z', locale, timeZone)).toBe(date);
});

it('calls midnight 00:00', () => {
  expect(moment('2026-11-22T00:00:00.000Z', 'pt-BR', 'UTC')).toBe('22/11/2026 00:00 (UTC)');
});
