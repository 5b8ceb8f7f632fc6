import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { EmptyState } from '../../ui/status/EmptyState.js';

/** On the overview while nobody has come yet: what the console looks like with people in it. */
export function SampleOffer({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('console');
  return (
    <EmptyState title={t('sample.empty')}>
      <p>{t('sample.offer')}</p>
      <Button look="solid" onClick={onOpen}>
        {t('sample.open')}
      </Button>
    </EmptyState>
  );
}
