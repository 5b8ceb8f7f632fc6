/** The Markdown reader is a third of the page's code and not needed before the first answer. */
export function loadMarkdown() {
  return import('./Markdown.js');
}
