import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { linkCitations } from '../../../client/chat/markdown/link-citations.js';

function paragraph(...children: Element['children']): Root {
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
}

/** The text with marks written as ⟨n⟩. */
function marked(tree: Root, known: number[]): string {
  linkCitations({ known: new Set(known) })(tree);
  const write = (node: Root | Element['children'][number] | Root['children'][number]): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    const inner = node.children.map(write).join('');
    return node.type === 'element' && node.tagName === 'sup' ? `⟨${inner}⟩` : inner;
  };
  return write(tree);
}

describe('linkCitations', () => {
  it('marks the numbers of sources that were read, close to the word before', () => {
    const text = { type: 'text', value: 'Two hours [1], and games [2].' } as const;
    expect(marked(paragraph(text), [1, 2])).toBe('Two hours⟨1⟩, and games⟨2⟩.');
  });

  it('leaves a number that names no source as it was written', () => {
    expect(marked(paragraph({ type: 'text', value: 'See [3] and [1].' }), [1])).toBe('See [3] and⟨1⟩.');
  });

  it('leaves code alone', () => {
    const code: Element = {
      ...{ type: 'element', tagName: 'code', properties: {} },
      children: [{ type: 'text', value: 'list[1]' }],
    };
    expect(marked(paragraph(code), [1])).toBe('list[1]');
  });
});
