/**
 * Large, and not needed before the first answer. Null where it cannot be fetched, as when the line is down: answers
 * are then read as they were written, and the page goes on.
 */
export function loadMarkdown() {
  return import('./Markdown.js').catch(() => null);
}
