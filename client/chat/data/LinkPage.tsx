import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/http-api.js';
import { Button } from '../../ui/controls/Button.js';
import { SystemPage } from '../page/SystemPage.js';
import { ReturnForm } from './ReturnForm.js';

/**
 * What opens when a code is scanned. It asks first: a link that somebody else sent must not make this device theirs
 * without a word.
 */
export function LinkPage({
  code,
  onDone,
  onEnd,
}: {
  code: string;
  onDone: (me: Me) => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation();
  function done(me: Me) {
    onDone(me);
    onEnd();
  }
  return (
    <SystemPage
      title={t('link.pageTitle')}
      action={
        <Button look="quiet" onClick={onEnd}>
          {t('link.decline')}
        </Button>
      }
    >
      <p>{t('link.pageText')}</p>
      <ReturnForm by="link" initial={code} onDone={done} />
    </SystemPage>
  );
}
