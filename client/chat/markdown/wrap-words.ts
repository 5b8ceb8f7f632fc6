/**
 * A rehype step for the block that is being written: each word becomes an element of its own, so that a new one can
 * arrive softly while those before it stay the same nodes. Code is left alone.
 */
import type { Element, ElementContent, Root, Text } from 'hast';

export function wrapWords(options: { className: string }) {
  return (tree: Root) => walk(tree, options.className);
}

function walk(parent: Root | Element, className: string): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return wrap(child, className);
    if (child.type === 'element' && child.tagName !== 'code') walk(child, className);
    return [child as ElementContent];
  });
}

function wrap({ value }: Text, className: string): ElementContent[] {
  const parts = value.split(/(\s+)/).filter((part) => part !== '');
  return parts.map((part) => {
    const text: Text = { type: 'text', value: part };
    if (part.trim() === '') return text;
    return { type: 'element', tagName: 'span', properties: { className: [className] }, children: [text] };
  });
}
