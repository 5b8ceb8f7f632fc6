import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactId, RememberedFact } from '../../../protocol/memories.js';
import { classNames } from '../../ui/class-names.js';
import { Button } from '../../ui/controls/Button.js';
import { StateWord } from '../../ui/status/StateWord.js';
import { DeleteMemory } from './DeleteMemory.js';
import { EditMemory } from './EditMemory.js';
import styles from './MemoryItem.module.css';
import { MemorySources } from './MemorySources.js';

export interface MemoryItemProps {
  memory: RememberedFact;
  /** What took its place, where that is shown too. */
  successor: string | null;
  onChanged: (memory: RememberedFact) => void;
  onDeleted: (id: FactId) => void;
  onLeave: () => void;
}

/** One thing that is remembered: what, whether it holds, where it came from, and what can be done with it. */
export const MemoryItem = memo(function MemoryItem(props: MemoryItemProps) {
  const { memory, successor, onChanged, onDeleted, onLeave } = props;
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const last = useRef<'edit' | 'delete' | null>(null);
  // Back to the button that was pressed.
  useEffect(() => {
    if (doing === null && last.current !== null)
      actions.current?.querySelector<HTMLElement>(`[data-action=${last.current}]`)?.focus();
    last.current = doing;
  }, [doing]);

  const { text, state } = memory;
  const over = state !== 'current';
  const excerpt = memory.sources.findLast((source) => source.excerpt !== null)?.excerpt;
  if (doing === 'edit') {
    return (
      <li className={styles['item']}>
        <EditMemory memory={memory} onChanged={onChanged} onDone={() => setDoing(null)} />
      </li>
    );
  }
  return (
    <li className={classNames(styles['item'], over && styles['over'])}>
      <div className={styles['line']}>
        <p className={styles['text']} dir="auto">
          {text}
        </p>
        <div className={styles['actions']} ref={actions}>
          {/* What was said is not put right; it is erased, or another thing is said. */}
          {!over && !memory.inOwnWords && (
            <Button
              look="quiet"
              icon="edit"
              iconOnly
              data-action="edit"
              aria-label={t('memory.edit', { text })}
              onClick={() => setDoing('edit')}
            />
          )}
          <Button
            look="quiet"
            icon="trash"
            iconOnly
            data-action="delete"
            aria-label={t('memory.delete', { text })}
            aria-expanded={doing === 'delete'}
            onClick={() => setDoing(doing === 'delete' ? null : 'delete')}
          />
        </div>
      </div>
      <p className={styles['meta']}>
        {over && (
          <span>
            <StateWord tone="calm">{t(`memory.state.${state}`)}</StateWord>
            {successor !== null && ` ${t('memory.replacedBy', { text: successor })}`}
          </span>
        )}
        <MemorySources memory={memory} onLeave={onLeave} />
        {memory.uses > 0 && <span>{t('memory.used', { count: memory.uses })}</span>}
      </p>
      {excerpt && (
        <q className={styles['excerpt']} dir="auto">
          {excerpt}
        </q>
      )}
      {doing === 'delete' && (
        <DeleteMemory memory={memory} onDeleted={onDeleted} onKeep={() => setDoing(null)} />
      )}
    </li>
  );
});
