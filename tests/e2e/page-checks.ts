/** What is asked of every page, whatever it shows. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, one line for each place. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

/** Resolves when nothing of the console's page is still being read. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByText(/^Reading /)
    .first()
    .waitFor({ state: 'hidden' });
}

/** By how many pixels the page, or anything in it that fills the window, is wider than there is room for. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>(
    `Math.max(...[document.documentElement, ...document.querySelectorAll('main, dialog[open]')]
      .map((frame) => frame.scrollWidth - frame.clientWidth))`,
  );
}
