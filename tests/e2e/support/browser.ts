import { chromium, type Browser, type Page } from 'playwright-core';

/** Path of an installed Chromium; the launcher finds it. Empty without one. */
export const chromiumPath = process.env.INTERLOCK_CHROMIUM ?? '';

/** Starts Chromium without any connection of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page together with everything it complained about. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and uncaught exceptions, in order. */
  readonly complaints: string[];
}

/** Opens a page of its own session, 1280 px wide, in one of both themes. */
export async function openPage(
  browser: Browser,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', error => complaints.push(String(error)));
  return { page, complaints };
}

/** Runs steps on a page; when one fails, keeps a picture of what was on screen. */
export async function withPictureOnFailure(
  page: Page,
  name: string,
  steps: () => Promise<void>,
): Promise<void> {
  try {
    await steps();
  } catch (error) {
    await page.screenshot({ path: `.cache/failed-pages/${name}.png` });
    throw error;
  }
}
