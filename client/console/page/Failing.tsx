import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { readFailure } from '../../http/request-failure.js';
import { useFailureText } from '../words/useFailureText.js';

/** What was not done or not read, and why. Nothing when there is no error. */
export function Failing({
  error,
  label,
  onTryAgain,
}: {
  error: Error | null;
  label: string;
  onTryAgain?: () => void;
}) {
  const { t } = useTranslation('console');
  const failureText = useFailureText();
  if (!error) return null;
  const failure = readFailure(error);
  return (
    <Note
      tone="caution"
      label={label}
      urgent
      actions={
        onTryAgain && failure.retryable && <Button onClick={onTryAgain}>{t('failing.tryAgain')}</Button>
      }
    >
      <p>{failureText(failure)}</p>
    </Note>
  );
}
