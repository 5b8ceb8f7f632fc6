import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import { WhyPanel } from './WhyPanel.js';
import styles from './WhyNote.module.css';

/** "Why this answer?": one quiet line in the margin of every answer, which opens its trace. */
export function WhyNote({ turnId }: { turnId: TurnId }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['why']}>
      <Button
        look="quiet"
        icon={open ? 'chevronDown' : 'chevronForward'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('why.question')}
      </Button>
      {open && (
        <div id={id} className={styles['panel']}>
          <WhyPanel turnId={turnId} />
        </div>
      )}
    </div>
  );
}
