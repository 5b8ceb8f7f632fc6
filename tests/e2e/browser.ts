/**
 * Suites in Debian's Chromium. Each test opens pages of its own, and each ends by asserting that no page had a
 * script error, an error in its console, a violation of the Content-Security-Policy or a request to another host.
 * What a test provokes on purpose it names beforehand (`expectTrouble`). Without Chromium such a suite is skipped
 * and says so; REQUIRE_ALL=1 turns that into a failure (tests/harness/closing-line.ts).
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { watchForTrouble } from './watch-for-trouble.js';

const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Long for a page on the same machine, short enough to say which locator was never there. */
const PATIENCE_MS = 15_000;

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface BrowserSuite {
  /** A browser profile of its own: a person with a device. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The first page of a new profile, at the start page of `url`. */
  open: (url: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Trouble that matches is the test's own doing. */
  expectTrouble: (pattern: RegExp) => void;
}

export function describeInBrowser(name: string, define: (suite: BrowserSuite) => void): void {
  const installed = existsSync(CHROMIUM);
  if (!installed) console.warn(`skipped, because ${CHROMIUM} is not installed: ${name}`);
  describe.skipIf(!installed)(name, () => {
    let browser: Browser;
    let trouble: string[] = [];
    let expected: RegExp[] = [];
    const contexts: BrowserContext[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const unexpected = trouble.filter((line) => !expected.some((pattern) => pattern.test(line)));
      trouble = [];
      expected = [];
      expect(unexpected).toEqual([]);
    });
    afterAll(() => browser.close());

    async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext({ viewport: DESK, locale: 'en-GB', ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      await watchForTrouble(context, (line) => trouble.push(line));
      return context;
    }

    define({
      newContext,
      expectTrouble: (pattern) => void expected.push(pattern),
      async open(url, options) {
        const page = await (await newContext(options)).newPage();
        await page.goto(url);
        return page;
      },
    });
  });
}
