import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryUpdate } from '../../../protocol/memories.js';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { Note } from '../../ui/Note.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { usePage } from '../session/session-context.js';
import { ChangeLine } from './ChangeLine.js';
import { isUndoable } from './describe-change.js';
import styles from './MemoryNote.module.css';
import { OfferedLine } from './OfferedLine.js';
import { useChangeWords } from './useChangeWords.js';

/** What the words beside it wrote to memory, and the way to take it back. */
export function MemoryNote({ update }: { update: MemoryUpdate }) {
  const { t } = useTranslation();
  const { session, showMemory } = usePage();
  const wordsOf = useChangeWords();
  const lines = useRef<HTMLUListElement>(null);
  const { failure, busy, ask } = useAsked(() => session.undoMemory(update.messageId));
  const undoing = useRef(false);
  // The button that was pressed is gone by then, and the focus must not be.
  useEffect(() => {
    if (update.undone && undoing.current) lines.current?.focus();
  }, [update.undone]);

  function undo() {
    undoing.current = true;
    ask();
  }

  const { undone, changes } = update;
  const told = changes.map((change) => ({ change, words: wordsOf(change, undone) }));
  const [first, second] = told;
  if (!first) return null;
  const undoLabel = second
    ? t('remembered.undoAllLabel', { count: changes.filter(({ type }) => type !== 'offered').length })
    : t('remembered.undoLabel', { text: first.words.text });
  return (
    <>
      <Note>
        <ul className={second ? styles['lines'] : styles['line']} ref={lines} tabIndex={-1}>
          {told.map(({ change, words }, index) => (
            <li key={change.factId ?? index}>
              {change.type === 'offered' && !undone ? (
                <OfferedLine change={change} />
              ) : (
                <ChangeLine words={words} undone={undone} />
              )}
            </li>
          ))}
        </ul>
        <p className={second ? styles['links'] : styles['line']}>
          {isUndoable(update) && (
            <>
              {!second && ' · '}
              <LinkButton aria-label={busy ? undefined : undoLabel} disabled={busy} onClick={undo}>
                {t(busy ? 'remembered.undoing' : 'remembered.undo')}
              </LinkButton>
            </>
          )}
          {(!second || isUndoable(update)) && ' · '}
          <LinkButton aria-haspopup="dialog" onClick={showMemory}>
            {t('memory.what')}
          </LinkButton>
        </p>
      </Note>
      {failure?.code === 'CONFLICT' && (
        <Note tone="caution" label={t('problem.notDone')} urgent>
          <p>{t('remembered.conflict')}</p>
        </Note>
      )}
      {failure && failure.code !== 'CONFLICT' && (
        <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={undo} />
      )}
    </>
  );
}
