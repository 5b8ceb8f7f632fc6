import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { Threshold } from '../session/Threshold.js';

/** A fault of the page itself. React has already written it to the browser's console. */
export function Broken() {
  const { t } = useTranslation('console');
  return (
    <Threshold name={t('broken.title')} title={t('broken.title')}>
      <Note
        tone="blocked"
        label={t('broken.label')}
        actions={<Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>}
      >
        <p>{t('broken.text')}</p>
      </Note>
    </Threshold>
  );
}
