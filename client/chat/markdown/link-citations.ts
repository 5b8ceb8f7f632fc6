/** A rehype step: turns [n] into a mark of its own where n is a source that was read. */
import type { Element, ElementContent, Root, Text } from 'hast';

const CITATION = /\[(\d{1,3})\]/g;

export function linkCitations(options: { known: ReadonlySet<number> }) {
  return (tree: Root) => {
    if (options.known.size > 0) walk(tree, options.known);
  };
}

function walk(parent: Root | Element, known: ReadonlySet<number>): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return splitText(child, known);
    if (child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'a') walk(child, known);
    return [child as ElementContent];
  });
}

function splitText({ value }: Text, known: ReadonlySet<number>): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of value.matchAll(CITATION)) {
    const n = Number(match[1]);
    if (!known.has(n)) continue;
    // The mark stands close to the word that it supports.
    parts.push(text(value.slice(from, match.index).trimEnd()), mark(n));
    from = match.index + match[0].length;
  }
  return [...parts, text(value.slice(from))];
}

function text(value: string): Text {
  return { type: 'text', value };
}

function mark(n: number): Element {
  return { type: 'element', tagName: 'sup', properties: { dataCitation: n }, children: [text(String(n))] };
}
