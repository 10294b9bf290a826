import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find(existsSync);

/** Whether this machine has a browser of the kind that the page is tested in. */
export const chromiumIsHere = (): boolean => executablePath !== undefined;

// The system's own browser: no background traffic, no leftovers of an earlier run.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A headless Chromium under a fresh profile. */
export const startChromium = async (options: BrowserContextOptions = {}): Promise<Browser> => {
  if (executablePath === undefined) throw new Error('No Chromium is installed.');
  const profile = mkdtempSync(join(tmpdir(), 'account-hygiene-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath,
    args: flags,
    headless: true,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
