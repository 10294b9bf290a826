import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { configFileName, readConfigIn } from '../../src/config/index.ts';
import { rules } from '../../src/rules/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
const write = (text: string) => writeFileSync(join(folder, configFileName), text);

describe('the configuration of a folder', () => {
  it('is the file of that name', async () => {
    write('failOn: high');
    expect(await readConfigIn(folder, rules)).toEqual({ failOn: 'high' });
  });

  it('is empty where there is none', async () => {
    expect(await readConfigIn(folder, rules)).toEqual({});
    expect(await readConfigIn(join(folder, 'nowhere'), rules)).toEqual({});
  });

  it('names the file where something is wrong with it', async () => {
    write('regionz: []');
    await expect(readConfigIn(folder, rules)).rejects.toThrow(`${join(folder, configFileName)}: unknown key "regionz"`);
  });

  it('is not passed over where it cannot be read', async () => {
    mkdirSync(join(folder, configFileName));
    await expect(readConfigIn(folder, rules)).rejects.toThrow('Cannot read the configuration');
  });
});
