import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/http-api.js';
import { Button } from '../../ui/controls/Button.js';
import { ReturnForm } from './ReturnForm.js';
import styles from './YourData.module.css';

/** For who was here before: the ways back, without agreeing to anything a second time. */
export function ComeBack({ onDone }: { onDone: (me: Me) => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<'link' | 'recovery' | null>(null);
  return (
    <div className={styles['back']}>
      {(['link', 'recovery'] as const).map((way) => (
        <div key={way}>
          <Button
            look="quiet"
            aria-expanded={by === way}
            onClick={() => setBy(by === way ? null : way)}
            icon={by === way ? 'chevronDown' : 'chevronForward'}
          >
            {t(`back.${way}`)}
          </Button>
          {by === way && <ReturnForm by={way} onDone={onDone} />}
        </div>
      ))}
    </div>
  );
}
