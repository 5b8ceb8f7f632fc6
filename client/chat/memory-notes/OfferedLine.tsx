import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { ChangeLine } from './ChangeLine.js';
import type { MemoryChange } from './describe-change.js';
import styles from './MemoryNote.module.css';
import { useChangeWords } from './useChangeWords.js';

/** Something private that was not written down, and the way to wish it. */
export function OfferedLine({ change }: { change: MemoryChange }) {
  const { t } = useTranslation();
  const words = useChangeWords()(change, false);
  const { reply, failure, busy, ask } = useAsked(() => callApi('addMemory', { body: { text: change.text } }));
  return (
    <>
      <ChangeLine words={reply ? { ...words, verb: t('remembered.kept') } : words} />
      {!reply && (
        <LinkButton aria-label={`${t('remembered.keep')}: ${words.text}`} disabled={busy} onClick={ask}>
          {t(busy ? 'remembered.keeping' : 'remembered.keep')}
        </LinkButton>
      )}
      <span role="status">{reply && <span className={styles['done']}>{t('memory.added')}</span>}</span>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
    </>
  );
}
