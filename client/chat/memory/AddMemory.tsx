import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MEMORY_TEXT_LIMIT } from '../../../protocol/memories.js';
import { Button } from '../../ui/controls/Button.js';
import { TextField } from '../../ui/form/TextField.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import styles from './MemoryPanel.module.css';

/** Written again, held to the original by its type: importing it would bring the schemas along. */
export const TEXT_LIMIT: typeof MEMORY_TEXT_LIMIT = 300;

/** A sentence by the person's own hand. */
export function AddMemory({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { reply, failure, busy, ask } = useAsked(async () => {
    const memory = await callApi('addMemory', { body: { text: text.trim() } });
    setText('');
    onAdded();
    return memory;
  });
  const empty = text.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!empty && !busy) ask();
  }

  if (!open) {
    return (
      <Button look="quiet" icon="plus" className={styles['addOpen']} onClick={() => setOpen(true)}>
        {t('memory.addOpen')}
      </Button>
    );
  }
  return (
    <form className={styles['add']} onSubmit={submit}>
      <div className={styles['addLine']}>
        <TextField
          label={t('memory.add')}
          hint={t('memory.addHint')}
          value={text}
          maxLength={TEXT_LIMIT}
          dir="auto"
          autoComplete="off"
          autoFocus
          onChange={setText}
        />
        <Button type="submit" disabled={empty || busy}>
          {t('memory.addButton')}
        </Button>
      </div>
      <p role="status" className={styles['said']}>
        {reply && empty && !busy && t('memory.added')}
      </p>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
    </form>
  );
}
