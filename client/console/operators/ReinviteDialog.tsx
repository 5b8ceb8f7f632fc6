import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../protocol/console/operators.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { Form } from '../../ui/form/Form.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { OneTimeLink } from './OneTimeLink.js';

interface ReinviteProps {
  operator: Operator;
  onClose: () => void;
}

/** A new one-time link, for who has lost the first one, the password or the second factor. */
export function ReinviteDialog({ open, ...rest }: ReinviteProps & { open: boolean }) {
  const { t } = useTranslation('console');
  const id = useId();
  return (
    <Dialog open={open} onClose={rest.onClose} labelledBy={id}>
      <DialogTitle id={id}>
        {t('reinvite.title', { name: rest.operator.name || rest.operator.email })}
      </DialogTitle>
      <Reinvite {...rest} />
    </Dialog>
  );
}

function Reinvite({ operator, onClose }: ReinviteProps) {
  const { t } = useTranslation('console');
  const reinvite = useAct('reinviteOperator', ['listOperators', 'listAudit']);
  if (reinvite.data) return <OneTimeLink {...reinvite.data} name={operator.name} onDone={onClose} />;
  return (
    <Form onSubmit={() => reinvite.mutate({ params: { id: operator.id } })}>
      <p>{t('reinvite.text')}</p>
      <Failing error={reinvite.error} label={t('failing.notDone')} />
      <FormButtons label={t('operators.reinvite')} disabled={reinvite.isPending} onCancel={onClose} />
    </Form>
  );
}
