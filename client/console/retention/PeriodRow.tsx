import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/controls/Checkbox.js';
import { TextField } from '../../ui/form/TextField.js';
import { MOST_DAYS, readDraft } from './periods.js';
import type { PeriodDraft, PeriodName } from './periods.js';
import styles from './Retention.module.css';

export interface PeriodRowProps {
  name: PeriodName;
  draft: PeriodDraft;
  onChange: (draft: PeriodDraft) => void;
}

/** One kind of data: how many days, or until it is erased. */
export function PeriodRow({ name, draft, onChange }: PeriodRowProps) {
  const { t } = useTranslation('console');
  const wrong = draft.days !== '' && readDraft(draft) === undefined;
  return (
    <fieldset className={styles['period']}>
      <legend className={styles['legend']}>{t(`period.${name}`)}</legend>
      <p className={styles['about']}>{t(`periodHint.${name}`)}</p>
      <div className={styles['controls']}>
        <TextField
          label={t('retention.daysKept')}
          error={wrong ? t('field.wholeNumber', { most: MOST_DAYS }) : null}
          inputMode="numeric"
          autoComplete="off"
          short
          dense
          disabled={draft.forever}
          value={draft.days}
          onChange={(days) => onChange({ ...draft, days })}
        />
        <Checkbox
          label={t('retention.forever')}
          checked={draft.forever}
          onChange={(forever) => onChange({ ...draft, forever })}
        />
      </div>
    </fieldset>
  );
}
