import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../src/reporters/index.ts';
import { filesIn, textOf } from '../support/files.ts';

/** The rows of a page's tables that begin with a name in code: that name, and the second cell. */
const rowsOf = (page: string): ReadonlyMap<string, string> =>
  new Map([...page.matchAll(/^\| `([^|]+)` \| (.*?) \|/gm)].map(([, name = '', value = '']) => [name, value]));

describe('docs/deployment.md', () => {
  const rows = rowsOf(textOf('docs/deployment.md'));
  const service = textOf('serverless.yml');
  const used = [service, ...filesIn('deploy').map(textOf)]
    .flatMap((text) => [...text.matchAll(/param:(\w+)/g)])
    .map(([, name = '']) => name);

  it('has every parameter of the stack', () => {
    expect([...rows.keys()].toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('has the defaults of serverless.yml', () => {
    // CloudFormation's own tags (`!Ref`) are of no interest here.
    const { params } = parse(service, { logLevel: 'error' }) as {
      params: { default: Record<string, string | number> };
    };
    const given = Object.entries(params.default).filter(([, value]) => value !== '');
    expect(given.length).toBeGreaterThan(5);
    for (const [name, value] of given) expect(rows.get(name), name).toBe(`\`${value}\``);
  });
});

it('docs/formats.md has every format with its file', () => {
  const rows = [...rowsOf(textOf('docs/formats.md'))];
  const shown = rows.flatMap(([names, files]) => {
    const file = files.split(', ');
    return names.split('`, `').map((name, at) => `${name} ${file[at]?.replaceAll('`', '')}`);
  });
  for (const [name, { file }] of Object.entries(formats)) expect(shown).toContain(`${name} ${file}`);
});
