import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageId } from '../../../protocol/ids.js';
import { SpokenOnly } from '../../ui/SpokenOnly.js';
import { speakableText } from '../markdown/speakable-text.js';
import { useChat, usePage } from '../session/session-context.js';
import { useRunningTurn } from '../turn/useTurn.js';

/** Says to a screen reader that an answer has begun, and the whole of it once it is complete; not each word. */
export function Announcer() {
  const { t } = useTranslation();
  const { me } = usePage();
  const answerId = useRunningTurn()?.answerId ?? null;
  const messages = useChat((state) => state.messages);
  const before = useRef<MessageId | null>(null);
  const [words, setWords] = useState('');

  useEffect(() => {
    const ended = before.current === null ? undefined : messages.get(before.current);
    const { name } = me.persona;
    if (answerId !== null && answerId !== before.current) setWords(t('announce.begun', { name }));
    if (answerId === null && ended)
      setWords(
        t(`announce.${ended.state}`, { name, text: speakableText(ended.text, t('markdown.codeBlock')) }),
      );
    before.current = answerId;
  }, [answerId, messages, me, t]);

  return (
    <SpokenOnly role="status" aria-live="polite" dir="auto">
      {words}
    </SpokenOnly>
  );
}
