import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactId, RememberedFact } from '../../../protocol/memories.js';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { LoadMore } from '../../ui/table/LoadMore.js';
import { useFailureText } from '../problem/useFailureText.js';
import { usePage } from '../session/session-context.js';
import { groupByKind } from './group-by-kind.js';
import { MemoryItem } from './MemoryItem.js';
import styles from './MemoryPanel.module.css';
import type { Memories, MemoryQuery } from './useMemories.js';

export interface MemoryItemsProps {
  memories: Memories;
  query: MemoryQuery;
  /** A conversation was opened from here. */
  onLeave: () => void;
}

/** The list in whatever state it is: being read, not readable, empty, nothing found, or there in its groups. */
export function MemoryItems({ memories: list, query, onLeave }: MemoryItemsProps) {
  const { t } = useTranslation();
  const { session } = usePage();
  const { status, memories, next, dispatch, readMore } = list;
  const texts = useMemo(() => new Map(memories.map(({ id, text }) => [id, text])), [memories]);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');

  const changed = useCallback(
    (memory: RememberedFact) => {
      dispatch({ type: 'changed', memory });
      setSaid(t('memory.saved'));
      void session.readMemoryNotes();
    },
    [dispatch, session, t],
  );
  const deleted = useCallback(
    (id: FactId) => {
      dispatch({ type: 'deleted', id });
      setSaid(t('memory.deleted'));
      // Where the focus was is gone.
      heading.current?.focus();
      void session.readMemoryNotes();
    },
    [dispatch, session, t],
  );

  return (
    <section aria-busy={status === 'reading'}>
      <h3 className={styles['count']} ref={heading} tabIndex={-1}>
        {list.current ? t('memory.current', { count: list.current }) : t('memory.list')}
      </h3>
      <p role="status" className={styles['said']}>
        {status === 'reading' && memories.length === 0 ? t('memory.reading') : said}
      </p>
      {list.failure && <Unreadable list={list} />}
      {status === 'ready' && memories.length === 0 && <Nothing query={query} paused={list.paused === true} />}
      {groupByKind(memories).map(({ group, memories: some }) => (
        <section key={group}>
          <h4 className={styles['group']}>{t(`memory.group.${group}`)}</h4>
          <ul className={styles['items']} aria-label={t(`memory.group.${group}`)}>
            {some.map((memory) => (
              <MemoryItem
                key={memory.id}
                memory={memory}
                successor={memory.supersededBy === null ? null : (texts.get(memory.supersededBy) ?? null)}
                onChanged={changed}
                onDeleted={deleted}
                onLeave={onLeave}
              />
            ))}
          </ul>
        </section>
      ))}
      {memories.length > 0 && (
        <LoadMore
          shown={t('memory.shown', { count: memories.length })}
          label={t('memory.more')}
          hasMore={next !== null}
          busy={status === 'reading'}
          onMore={readMore}
        />
      )}
    </section>
  );
}

function Unreadable({ list }: { list: Memories }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  if (!list.failure) return null;
  return (
    <Note
      tone="caution"
      label={t('memory.unreadable')}
      urgent
      actions={<Button onClick={list.readAgain}>{t('problem.tryAgain')}</Button>}
    >
      <p>{failureText(list.failure)}</p>
    </Note>
  );
}

function Nothing({ query, paused }: { query: MemoryQuery; paused: boolean }) {
  const { t } = useTranslation();
  if (query.words !== '') {
    return (
      <EmptyState title={t('memory.nothingFound')} mark="stopped">
        <p>{t(query.all ? 'memory.nothingFoundText' : 'memory.nothingFoundAll')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('memory.empty')}>
      <p>{t(paused ? 'memory.emptyPaused' : 'memory.emptyText')}</p>
    </EmptyState>
  );
}
