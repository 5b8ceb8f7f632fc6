import { useContext } from 'react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtraProps } from 'react-markdown';
import { AnnotatedContext } from '../margin/annotated-context.js';
import styles from './Citation.module.css';

/** The number of a source in the text. It lights its note in the margin, and leads to it. */
export function Citation({ node, children }: ComponentProps<'sup'> & ExtraProps) {
  const { t } = useTranslation();
  const { lit, light, noteId, openNotes } = useContext(AnnotatedContext);
  const n = Number(node?.properties['dataCitation']);
  if (!Number.isInteger(n)) return <sup>{children}</sup>;
  return (
    <sup className={styles['mark']}>
      <a
        href={`#${noteId(n)}`}
        className={lit === n ? styles['lit'] : undefined}
        aria-label={t('source.citation', { n })}
        onMouseEnter={() => light(n)}
        onMouseLeave={() => light(null)}
        onFocus={() => light(n)}
        onBlur={() => light(null)}
        onClick={(event) => {
          event.preventDefault();
          openNotes();
          light(n);
          requestAnimationFrame(() => document.getElementById(noteId(n))?.focus());
        }}
      >
        {children}
      </a>
    </sup>
  );
}
