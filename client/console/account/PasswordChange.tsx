import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { NewPassword, useNewPassword } from '../session/NewPassword.js';

/** The old one, and the new one twice. Every other session ends. */
export function PasswordChange() {
  const { t } = useTranslation('console');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <FormActions>
        <Button onClick={() => setOpen(true)}>{t('account.changePassword')}</Button>
      </FormActions>
    );
  }
  return <PasswordForm onDone={() => setOpen(false)} />;
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('console');
  const [password, setPassword] = useState('');
  const newPassword = useNewPassword();
  const say = useSay();
  const update = useAct('updateSelf', ['listSessions']);

  function submit() {
    newPassword.check();
    if (newPassword.fault || password === '') return;
    update.mutate(
      { body: { password, newPassword: newPassword.password } },
      {
        onSuccess: () => {
          say(t('account.passwordSaved'));
          onDone();
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('field.currentPassword')}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={setPassword}
      />
      <NewPassword state={newPassword} />
      <Failing error={update.error} label={t('failing.notDone')} />
      <FormButtons
        label={t('account.changePassword')}
        disabled={update.isPending || password === ''}
        onCancel={onDone}
      />
    </Form>
  );
}
