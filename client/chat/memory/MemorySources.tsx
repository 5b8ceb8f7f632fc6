import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RememberedFact } from '../../../protocol/memories.js';
import { usePage } from '../session/session-context.js';
import { formatDay } from './format-day.js';

type Source = RememberedFact['sources'][number];

/** Enough to see where it comes from; the rest says the same again. */
const MOST_SHOWN = 3;

/** Where it was said: links to the very messages, in the person's own words. */
export function MemorySources({ memory, onLeave }: { memory: RememberedFact; onLeave: () => void }) {
  const { t, i18n } = useTranslation();
  const day = (at: number) => formatDay(at, i18n.language);
  const { sources, byHand, recordedAt } = memory;
  return (
    <>
      {sources.length === 0 && <span>{t('memory.byHand', { date: day(recordedAt) })}</span>}
      {sources.slice(-MOST_SHOWN).map((source, index) => (
        <span key={source.messageId}>
          <SourceLink source={source} further={index > 0} day={day(source.at)} onLeave={onLeave} />
        </span>
      ))}
      {byHand && sources.length > 0 && <span>{t('memory.changedByHand')}</span>}
    </>
  );
}

/** A real link, so that it can be opened in another tab. */
function SourceLink(props: { source: Source; further: boolean; day: string; onLeave: () => void }) {
  const { source, further, day, onLeave } = props;
  const { t } = useTranslation();
  const { session } = usePage();
  const { conversationId, messageId, excerpt } = source;
  if (conversationId === null || excerpt === null) return t('memory.fromGone', { date: day });

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || conversationId === null) return;
    event.preventDefault();
    onLeave();
    void session.openAt(conversationId, messageId);
  }

  return (
    <a href={`/c/${conversationId}#${messageId}`} onClick={open}>
      {t(further ? 'memory.also' : 'memory.from', { date: day })}
    </a>
  );
}
