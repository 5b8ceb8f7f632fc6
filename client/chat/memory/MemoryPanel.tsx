import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/controls/Checkbox.js';
import { TextField } from '../../ui/form/TextField.js';
import { usePage } from '../session/session-context.js';
import { AddMemory } from './AddMemory.js';
import { ForgetEverything } from './ForgetEverything.js';
import { MemoryItems } from './MemoryItems.js';
import styles from './MemoryPanel.module.css';
import { PauseMemory } from './PauseMemory.js';
import { useMemories } from './useMemories.js';
import { useSettled } from './useSettled.js';

/** Longer than the time between two keys, shorter than the wait for an answer. */
const TYPED_MS = 250;
const WORDS_LIMIT = 200;

/** What is remembered: to read, look through, put right, add to, pause and erase. */
export function MemoryPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { me } = usePage();
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const looked = useSettled(words.trim(), TYPED_MS);
  const memories = useMemories({ words: looked, all });
  const { current, paused, dispatch, readAgain } = memories;

  return (
    <>
      <p className={styles['lead']}>{t('memory.lead', { name: me.persona.name })}</p>
      <PauseMemory
        paused={paused ?? me.memory.paused}
        onChanged={(value) => dispatch({ type: 'paused', paused: value })}
      />
      <search className={styles['search']}>
        <TextField
          type="search"
          label={t('memory.search')}
          value={words}
          maxLength={WORDS_LIMIT}
          dir="auto"
          onChange={setWords}
        />
        <Checkbox checked={all} onChange={setAll} label={t('memory.all')} />
      </search>
      <AddMemory onAdded={readAgain} />
      <MemoryItems memories={memories} query={{ words: looked, all }} onLeave={onClose} />
      <ForgetEverything count={current ?? 0} shown={memories.memories.length} onForgotten={readAgain} />
    </>
  );
}
