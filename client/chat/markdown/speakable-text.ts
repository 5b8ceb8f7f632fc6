/** Markdown as it is to be read aloud: the words without the signs, links by their text, code only announced. */
export function speakableText(markdown: string, codeBlock: string): string {
  return markdown
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, ` ${codeBlock} `)
    .replace(/!?\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>)\s+/gm, '')
    .replace(/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+.*$/gm, '')
    .replace(/(?<!\w)(\*{1,3}|_{1,3})(\S(?:.*?\S)?)\1(?!\w)/g, '$2')
    .replace(/`/g, '')
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
