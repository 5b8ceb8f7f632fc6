import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { useSelfChanged } from './useSelf.js';

export function RemoveSecondFactor() {
  const { t } = useTranslation('console');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <FormActions>
        <Button onClick={() => setOpen(true)}>{t('totp.remove')}</Button>
      </FormActions>
    );
  }
  return <RemoveForm onCancel={() => setOpen(false)} />;
}

function RemoveForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('console');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const say = useSay();
  const selfChanged = useSelfChanged();
  const remove = useAct('removeTotp', ['listOperators', 'listAudit']);
  const ready = password !== '' && code.trim() !== '' && !remove.isPending;

  function submit() {
    if (!ready) return;
    remove.mutate(
      { body: { password, code: code.trim() } },
      {
        onSuccess: () => {
          say(t('totp.removed'));
          selfChanged({ totp: false });
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <p>{t('totp.removeText')}</p>
      <TextField
        label={t('field.currentPassword')}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={setPassword}
      />
      <TextField
        label={t('field.code')}
        hint={t('totp.removeCodeHint')}
        autoComplete="one-time-code"
        code
        value={code}
        onChange={setCode}
      />
      <Failing error={remove.error} label={t('failing.notDone')} />
      <FormButtons label={t('totp.remove')} disabled={!ready} danger onCancel={onCancel} />
    </Form>
  );
}
