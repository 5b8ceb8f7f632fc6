import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorRole } from '../../../protocol/console/operators.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { Form } from '../../ui/form/Form.js';
import { SelectField } from '../../ui/form/SelectField.js';
import { TextField } from '../../ui/form/TextField.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { OneTimeLink } from './OneTimeLink.js';
import { ROLES } from './role-options.js';

export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('console');
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} labelledBy={id}>
      <DialogTitle id={id}>{t('action.invite')}</DialogTitle>
      <InviteForm onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<OperatorRole>('viewer');
  const [checked, setChecked] = useState(false);
  const invite = useAct('inviteOperator', ['listOperators', 'listAudit']);
  const nameMissing = name.trim() === '';
  const emailMissing = !/^\S+@\S+$/.test(email.trim());

  if (invite.data) {
    const { link, expiresAt, operator } = invite.data;
    return <OneTimeLink link={link} expiresAt={expiresAt} name={operator.name} onDone={onClose} />;
  }

  function submit() {
    setChecked(true);
    if (!nameMissing && !emailMissing)
      invite.mutate({ body: { name: name.trim(), email: email.trim(), role } });
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('field.name')}
        error={checked && nameMissing ? t('field.nameMissing') : null}
        autoFocus
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('field.email')}
        hint={t('invite.emailHint')}
        error={checked && emailMissing ? t('field.emailMissing') : null}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
      />
      <SelectField
        label={t('column.role')}
        hint={t(`roleHint.${role}`)}
        value={role}
        onChange={setRole}
        options={ROLES.map((each) => ({ value: each, label: t(`role.${each}`) }))}
      />
      <Failing error={invite.error} label={t('failing.notDone')} />
      <FormButtons label={t('invite.do')} disabled={invite.isPending} onCancel={onClose} />
    </Form>
  );
}
