import { useTranslation } from 'react-i18next';
import { SpokenOnly } from '../../ui/SpokenOnly.js';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { ChangeLine } from './ChangeLine.js';
import type { MemoryChange } from './describe-change.js';
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
      <SpokenOnly role="status">{reply && t('memory.added')}</SpokenOnly>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
    </>
  );
}
