import { Suspense, lazy } from 'react';
import type { MarkdownProps } from './Markdown.js';
import { loadMarkdown } from './load-markdown.js';
import styles from './AnswerText.module.css';

const Markdown = lazy(async () => ({ default: (await loadMarkdown())?.Markdown ?? PlainText }));

/** An answer; as plain text while the Markdown reader is being loaded, or where it cannot be. */
export function AnswerText(props: MarkdownProps) {
  return (
    <Suspense fallback={<PlainText {...props} />}>
      <Markdown {...props} />
    </Suspense>
  );
}

function PlainText({ text }: MarkdownProps) {
  return (
    <p className={styles['plain']} dir="auto">
      {text}
    </p>
  );
}
