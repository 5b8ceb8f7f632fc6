import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RememberedFact } from '../../../protocol/memories.js';
import { Button } from '../../ui/controls/Button.js';
import { GrowingField } from '../../ui/controls/GrowingField.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { TEXT_LIMIT } from './AddMemory.js';
import styles from './MemoryItem.module.css';

/** Puts a sentence right where it stands. Enter saves, Escape leaves it as it was. */
export function EditMemory(props: {
  memory: RememberedFact;
  onChanged: (memory: RememberedFact) => void;
  onDone: () => void;
}) {
  const { memory, onChanged, onDone } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(memory.text);
  const { failure, busy, ask } = useAsked(async () => {
    const body = { text: text.trim() };
    onChanged(await callApi('updateMemory', { params: { id: memory.id }, body }));
    onDone();
  });

  function save() {
    const wanted = text.trim();
    if (busy || wanted === '') return;
    if (wanted === memory.text) onDone();
    else ask();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The panel stays.
    event.preventDefault();
    event.stopPropagation();
    onDone();
  }

  return (
    <form className={styles['form']} onSubmit={submit} onKeyDown={onKeyDown}>
      <div className={styles['field']}>
        <GrowingField
          label={t('memory.editField')}
          value={text}
          maxLength={TEXT_LIMIT}
          autoFocus
          onChange={setText}
          onEnter={save}
        />
      </div>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
      <div className={styles['buttons']}>
        <Button look="quiet" onClick={onDone}>
          {t('memory.cancel')}
        </Button>
        <Button look="solid" type="submit" disabled={text.trim() === '' || busy}>
          {t('memory.save')}
        </Button>
      </div>
    </form>
  );
}
