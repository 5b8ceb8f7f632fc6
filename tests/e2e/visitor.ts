/** What a person does on the page, by the roles and names of its controls. */
import type { Locator, Page } from 'playwright-core';

/** Ticks what must be agreed to and goes on to the conversation. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /at least 18/ }).check();
  await page.getByRole('checkbox', { name: /agree to it/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await composer(page).waitFor();
}

export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Your message to/ });
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** The messages that are shown, oldest first; questions and answers take turns. */
export function messages(page: Page): Locator {
  return page.getByRole('log').getByRole('article');
}

export function lastMessage(page: Page): Locator {
  return messages(page).last();
}

/** Resolves with the last message once it is an answer that has come to its end. */
export async function answered(page: Page): Promise<Locator> {
  await whyButton(page).waitFor();
  return lastMessage(page);
}

export function whyButton(page: Page): Locator {
  return lastMessage(page).getByRole('button', { name: 'Why this answer?' });
}

export function button(place: Page | Locator, name: string): Locator {
  return place.getByRole('button', { name, exact: true });
}
