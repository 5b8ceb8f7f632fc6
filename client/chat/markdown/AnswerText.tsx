import { Suspense, lazy } from 'react';
import type { MarkdownProps } from './Markdown.js';
import { loadMarkdown } from './load-markdown.js';
import styles from './AnswerText.module.css';

const Markdown = lazy(async () => ({ default: (await loadMarkdown()).Markdown }));

/** An answer; as plain text for the moment in which the Markdown reader is still being loaded. */
export function AnswerText(props: MarkdownProps) {
  return (
    <Suspense
      fallback={
        <p className={styles['plain']} dir="auto">
          {props.text}
        </p>
      }
    >
      <Markdown {...props} />
    </Suspense>
  );
}
