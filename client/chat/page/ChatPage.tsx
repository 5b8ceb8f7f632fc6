import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visitor } from '../../../protocol/conversation.js';
import type { Me } from '../../../protocol/http-api.js';
import { Composer } from '../composer/Composer.js';
import { loadMarkdown } from '../markdown/load-markdown.js';
import { Header } from '../header/Header.js';
import { MemoryDialog } from '../memory/MemoryDialog.js';
import { MemoryAnnouncer } from '../memory-notes/MemoryAnnouncer.js';
import { TemporaryBanner } from '../memory-notes/TemporaryBanner.js';
import { PageContext } from '../session/session-context.js';
import { useChatSession } from '../session/useChatSession.js';
import { Announcer } from '../transcript/Announcer.js';
import { ConversationView } from '../transcript/ConversationView.js';
import { JumpToLatest } from '../transcript/JumpToLatest.js';
import { useFollow } from '../transcript/useFollow.js';
import { useTurnEnded } from '../turn/useTurnEnded.js';
import { OutdatedNotice } from './OutdatedNotice.js';
import { useEscapeStops } from './useEscapeStops.js';
import { useViewportHeight } from './useViewportHeight.js';
import styles from './ChatPage.module.css';

export interface ChatPageProps {
  me: Me;
  visitor: Visitor;
  onUnauthenticated: () => void;
  lookAgain: () => void;
}

/** The one conversation that is open, and what surrounds it. */
export function ChatPage({ me, visitor, onUnauthenticated, lookAgain }: ChatPageProps) {
  const { t } = useTranslation();
  const session = useChatSession({ research: visitor.research, onUnauthenticated });
  const [memoryOpen, setMemoryOpen] = useState(false);
  const page = useMemo(
    () => ({ session, me, lookAgain, showMemory: () => setMemoryOpen(true) }),
    [session, me, lookAgain],
  );
  const { scroller, content, atEnd, toStart, toEnd, toElement } = useFollow();
  useTurnEnded(session, lookAgain);
  useEscapeStops(session);
  useViewportHeight();
  // Ahead of the first answer, which will need it.
  useEffect(() => void loadMarkdown(), []);

  return (
    <PageContext value={page}>
      <div className={styles['page']}>
        <a className={styles['skip']} href="#composer">
          {t('page.skip')}
        </a>
        <Header />
        <OutdatedNotice />
        <TemporaryBanner />
        <main className={styles['scroller']} ref={scroller}>
          <div className={styles['content']} ref={content}>
            <ConversationView onEmpty={toStart} onBegun={toEnd} onSought={toElement} />
          </div>
          <div className={styles['dock']}>
            {!atEnd && <JumpToLatest onJump={toEnd} />}
            <Composer onSent={toEnd} />
          </div>
        </main>
        <Announcer />
        <MemoryAnnouncer />
        <MemoryDialog open={memoryOpen} onClose={() => setMemoryOpen(false)} />
      </div>
    </PageContext>
  );
}
