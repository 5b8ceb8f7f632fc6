import { useTranslation } from 'react-i18next';
import type { FactId, RememberedFact } from '../../../protocol/memories.js';
import { Button } from '../../ui/controls/Button.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import styles from './MemoryItem.module.css';

/** Says what goes before it does. */
export function DeleteMemory(props: {
  memory: RememberedFact;
  onDeleted: (id: FactId) => void;
  onKeep: () => void;
}) {
  const { memory, onDeleted, onKeep } = props;
  const { t } = useTranslation();
  const { failure, busy, ask } = useAsked(async () => {
    await callApi('deleteMemory', { params: { id: memory.id }, query: {} });
    onDeleted(memory.id);
  });
  return (
    <div className={styles['confirm']}>
      <p>{t('memory.deleteText')}</p>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
      <div className={styles['buttons']}>
        <Button autoFocus onClick={onKeep}>
          {t('memory.deleteKeep')}
        </Button>
        <Button look="danger" icon="trash" disabled={busy} onClick={ask}>
          {t('memory.deleteConfirm')}
        </Button>
      </div>
    </div>
  );
}
