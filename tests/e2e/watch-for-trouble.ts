import type { BrowserContext, Page } from 'playwright-core';

/** Runs in the page, as everything here that is written as text: the tests are compiled without the browser's types. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('Content-Security-Policy violated: ' + event.violatedDirective + ' ' + event.blockedURI);
});`;

/** Everything that no page of ours may do, one line for each time one does it. */
export async function watchForTrouble(context: BrowserContext, tell: (line: string) => void): Promise<void> {
  context.on('page', (page) => watchPage(page, tell));
  context.on('weberror', (error) => tell(`script error: ${String(error.error())}`));
  await context.addInitScript(REPORT_VIOLATIONS);
}

function watchPage(page: Page, tell: (line: string) => void): void {
  let home: string | undefined;
  const check = (address: string): void => {
    const { protocol, host } = new URL(address);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    home ??= host;
    if (host !== home) tell(`request to another host: ${address}`);
  };
  page.on('request', (request) => check(request.url()));
  page.on('websocket', (socket) => check(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  });
}
