import { sampleWithHistory } from '../../support/sample-history.ts';
import type { Browser } from './chromium.ts';
import { open, pageOf } from './page.ts';

/** The size of the picture in the README. */
export const pictureSize = { width: 1280, height: 960 } as const;

/** The picture of the README: the page of the sample account after some weeks. */
export const takePicture = async (browser: Browser, path: string): Promise<void> => {
  const { page } = await open(browser, pageOf(await sampleWithHistory()));
  await page.setViewportSize(pictureSize);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.screenshot({ path });
  await page.close();
};
