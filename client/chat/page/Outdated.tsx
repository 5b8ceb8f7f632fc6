import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { SystemPage } from './SystemPage.js';

/** The server has moved on: nothing that this page does could be trusted. */
export function Outdated() {
  const { t } = useTranslation();
  return (
    <SystemPage
      title={t('outdated.title')}
      action={
        <Button look="solid" icon="again" onClick={() => location.reload()}>
          {t('outdated.reload')}
        </Button>
      }
    >
      <p>{t('outdated.text')}</p>
    </SystemPage>
  );
}
