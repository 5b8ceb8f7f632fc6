import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useConsole } from '../api/console-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { NewPassword, useNewPassword } from './NewPassword.js';

/** Name, address where the link names none, and a password: then one is signed in. */
export function AcceptForm({ token, email }: { token: string; email: string | null }) {
  const { t } = useTranslation('console');
  const { signedIn } = useConsole();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [checked, setChecked] = useState(false);
  const newPassword = useNewPassword();
  const accept = useAct('acceptInvitation');
  const nameMissing = name.trim() === '';
  const addressMissing = email === null && !/^\S+@\S+$/.test(address.trim());

  function submit() {
    setChecked(true);
    newPassword.check();
    if (nameMissing || addressMissing || newPassword.fault) return;
    const body = { token, name: name.trim(), password: newPassword.password };
    accept.mutate(
      { body: email === null ? { ...body, email: address.trim() } : body },
      {
        onSuccess(session) {
          signedIn(session);
          void navigate('/', { replace: true });
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('field.name')}
        hint={t('welcome.nameHint')}
        error={checked && nameMissing ? t('field.nameMissing') : null}
        autoComplete="name"
        autoFocus
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('field.email')}
        hint={email === null ? t('welcome.emailHint') : t('welcome.emailGiven')}
        error={checked && addressMissing ? t('field.emailMissing') : null}
        type="email"
        autoComplete="username"
        readOnly={email !== null}
        value={email ?? address}
        onChange={setAddress}
      />
      <NewPassword state={newPassword} />
      <Failing error={accept.error} label={t('welcome.failed')} />
      <FormActions>
        <Button type="submit" look="solid" disabled={accept.isPending}>
          {t('welcome.do')}
        </Button>
      </FormActions>
    </Form>
  );
}
