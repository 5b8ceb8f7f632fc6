import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import type { Failure } from '../../http/request-failure.js';
import { useFailureText } from './useFailureText.js';

export interface ProblemNoteProps {
  failure: Failure;
  label: string;
  /** Offered where trying again can help. */
  onTryAgain?: () => void;
  onDismiss?: () => void;
}

/** What went wrong, in the system's own voice, and what can be done about it. */
export function ProblemNote({ failure, label, onTryAgain, onDismiss }: ProblemNoteProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const actions = (
    <>
      {onTryAgain && failure.retryable && <Button onClick={onTryAgain}>{t('problem.tryAgain')}</Button>}
      {onDismiss && (
        <Button look="quiet" onClick={onDismiss}>
          {t('problem.dismiss')}
        </Button>
      )}
    </>
  );
  return (
    <Note tone="caution" label={label} urgent actions={actions}>
      <p>{failureText(failure)}</p>
    </Note>
  );
}
