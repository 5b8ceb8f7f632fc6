/**
 * What the character wrote, as text with structure and nothing else: no raw HTML, no image is ever loaded, links
 * only to http, https and mail. Cut into blocks that are each parsed once, so that a long answer stays cheap while
 * it streams in.
 */
import { memo, useMemo } from 'react';
import ReactMarkdown from 'react-markdown';
import type { Components, Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Citation } from './Citation.js';
import { CodeBlock } from './CodeBlock.js';
import { linkCitations } from './link-citations.js';
import { safeUrl } from './safe-url.js';
import { SafeImage } from './SafeImage.js';
import { SafeLink } from './SafeLink.js';
import { splitBlocks } from './split-blocks.js';
import { useRevealedText } from './useRevealedText.js';
import { wrapWords } from './wrap-words.js';
import styles from './Markdown.module.css';

export interface MarkdownProps {
  text: string;
  /** It still grows. */
  live: boolean;
  /** The numbers of the sources that were read, joined by commas: a primitive, so that blocks stay memoised. */
  sources: string;
}

export function Markdown({ text, live, sources }: MarkdownProps) {
  const revealed = useRevealedText(text, live);
  const blocks = useMemo(() => splitBlocks(revealed), [revealed]);
  return (
    <div className={styles['markdown']} dir="auto">
      {blocks.map((block, index) => (
        <Block key={index} text={block} sources={sources} arriving={live && index === blocks.length - 1} />
      ))}
    </div>
  );
}

const COMPONENTS: Components = {
  a: SafeLink,
  img: SafeImage,
  pre: CodeBlock,
  sup: Citation,
  table: ({ node: _node, ...props }) => (
    <div className={styles['table']} tabIndex={0}>
      <table {...props} />
    </div>
  ),
};

const Block = memo(function Block({
  text,
  sources,
  arriving,
}: {
  text: string;
  sources: string;
  arriving: boolean;
}) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={rehypePlugins(sources, arriving)}
      components={COMPONENTS}
      urlTransform={(url) => safeUrl(url) ?? ''}
    >
      {text}
    </ReactMarkdown>
  );
});

function rehypePlugins(sources: string, arriving: boolean): NonNullable<Options['rehypePlugins']> {
  const known = new Set(sources === '' ? [] : sources.split(',').map(Number));
  const className = styles['word'] ?? '';
  return [
    [linkCitations, { known }],
    ...(arriving ? [[wrapWords, { className }] as [typeof wrapWords, { className: string }]] : []),
  ];
}
