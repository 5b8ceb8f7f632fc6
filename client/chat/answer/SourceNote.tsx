import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceData } from '../../../protocol/turn-events.js';
import { Note } from '../../ui/Note.js';
import { TextLink } from '../../ui/controls/TextLink.js';
import { sourceUrl } from '../markdown/safe-url.js';
import { AnnotatedContext } from '../margin/annotated-context.js';
import styles from './SourceNote.module.css';

/** A page or document that was read. Its number in the text and this note light each other. */
export function SourceNote({ source }: { source: SourceData }) {
  const { t } = useTranslation();
  const { lit, light, noteId } = useContext(AnnotatedContext);
  const url = sourceUrl(source.url);
  return (
    <div
      id={noteId(source.n)}
      tabIndex={-1}
      onMouseEnter={() => light(source.n)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(source.n)}
      onBlur={() => light(null)}
    >
      <Note lit={lit === source.n} label={t('source.label', { n: source.n, place: placeOf(source.url) })}>
        <p dir="auto">{url === null ? source.title : <TextLink href={url}>{source.title}</TextLink>}</p>
        {source.passage && (
          <p className={styles['passage']} dir="auto">
            {source.passage}
          </p>
        )}
      </Note>
    </div>
  );
}

/** Where it comes from: the host of a page, the whole of anything else. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || url : url;
}
