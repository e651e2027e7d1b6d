import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { launchOptions } from '../../tools/browser.mjs';

/** One browser for all journeys of a file; a window of one's own is a matter of milliseconds. */
let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

export interface BrowserWindow {
  readonly page: Page;
  /** What went to its console as an error or a warning, was thrown in its page, or refused by its policies. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Someone's browser window, with nothing in its cache. */
export async function openWindow(size: Size): Promise<BrowserWindow> {
  browser ??= launchOptions().then((options) => puppeteer.launch(options));
  const context = await (await browser).createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    const level = message.type();
    if (level === 'error' || level === 'warn') said.push(`${level}: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => said.push(`thrown: ${error instanceof Error ? error.message : String(error)}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.setViewport(size);
  page.setDefaultTimeout(8_000);
  return { page, said, close: () => context.close() };
}
