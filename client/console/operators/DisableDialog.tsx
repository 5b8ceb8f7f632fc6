import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../protocol/console/operators.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Failing } from '../page/Failing.js';

export interface DisableDialogProps {
  operator: Operator;
  open: boolean;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: () => void;
}

export function DisableDialog({ operator, error, ...rest }: DisableDialogProps) {
  const { t } = useTranslation('console');
  return (
    <ConfirmDialog
      {...rest}
      title={t('disable.title', { name: operator.name || operator.email })}
      cancel={t('cancel')}
      confirm={t('operators.disable')}
      destroys
    >
      <p>{t('disable.text')}</p>
      <Failing error={error} label={t('failing.notDone')} />
    </ConfirmDialog>
  );
}
