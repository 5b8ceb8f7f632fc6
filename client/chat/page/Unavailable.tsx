import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import type { Failure } from '../../http/request-failure.js';
import { useFailureText } from '../problem/useFailureText.js';
import { SystemPage } from './SystemPage.js';

/** The page could not begin. */
export function Unavailable({ failure, onTryAgain }: { failure: Failure; onTryAgain: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <SystemPage
      title={t('unavailable.title')}
      action={
        <Button look="solid" icon="again" onClick={onTryAgain}>
          {t('problem.tryAgain')}
        </Button>
      }
    >
      <p>{failureText(failure)}</p>
    </SystemPage>
  );
}
