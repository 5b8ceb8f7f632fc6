import { SpokenOnly } from '../../ui/SpokenOnly.js';
import { useChat } from '../session/session-context.js';
import { useChangeWords } from './useChangeWords.js';

/** Says to a screen reader what was just written to memory here; apart from the answers, which it must not cut off. */
export function MemoryAnnouncer() {
  const wordsOf = useChangeWords();
  const news = useChat(({ memoryNews, conversationId }) =>
    memoryNews?.conversationId === conversationId ? memoryNews : null,
  );
  const words = news?.changes.map((change) => wordsOf(change, news.undone).sentence).join('. ');
  return (
    <SpokenOnly role="status" aria-live="polite" dir="auto">
      {words}
    </SpokenOnly>
  );
}
