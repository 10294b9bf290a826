// Takes the picture of the HTML page that the README shows; it needs Chromium.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startChromium } from '../test/e2e/support/chromium.ts';
import { takePicture } from '../test/e2e/support/picture.ts';
import { project } from './generated.ts';

const file = join(project, 'docs/images/report.png');
mkdirSync(dirname(file), { recursive: true });
const browser = await startChromium();
await takePicture(browser, file);
await browser.close();
