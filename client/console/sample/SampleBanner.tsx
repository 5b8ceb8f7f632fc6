import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Icon } from '../../ui/Icon.js';
import styles from './SampleBanner.module.css';

/** Above every page while the sample week is open, so that nobody takes it for what people said. */
export function SampleBanner({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console');
  return (
    <div className={styles['banner']} role="region" aria-label={t('sample.label')}>
      <Icon name="caution" />
      <p className={styles['words']}>{t('sample.banner')}</p>
      <Button onClick={onClose}>{t('sample.close')}</Button>
    </div>
  );
}
