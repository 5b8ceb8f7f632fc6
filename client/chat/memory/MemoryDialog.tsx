import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './MemoryPanel.module.css';

/** Asked for by few, and seldom. */
const MemoryPanel = lazy(() =>
  import('./MemoryPanel.js').then(({ MemoryPanel: panel }) => ({ default: panel })),
);

/** What is remembered of the visitor, over the page from wherever they ask. */
export function MemoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog wide open={open} onClose={onClose} labelledBy={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {t('memory.title')}
        </h2>
        <Button look="quiet" icon="close" iconOnly aria-label={t('memory.close')} onClick={onClose} />
      </div>
      <Suspense fallback={<p>{t('memory.reading')}</p>}>
        <MemoryPanel onClose={onClose} />
      </Suspense>
    </Dialog>
  );
}
