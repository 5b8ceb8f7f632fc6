import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';

export interface FormButtonsProps {
  /** What submitting the form does. */
  label: string;
  disabled: boolean;
  /** It cannot be undone, or takes something away. */
  danger?: boolean;
  onCancel: () => void;
}

/** At the foot of a form that was opened: the button that does it, and the one that leaves everything as it is. */
export function FormButtons({ label, disabled, danger = false, onCancel }: FormButtonsProps) {
  const { t } = useTranslation('console');
  return (
    <FormActions>
      <Button type="submit" look={danger ? 'danger' : 'solid'} disabled={disabled}>
        {label}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </FormActions>
  );
}
