import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';

export interface ConfirmWithPasswordProps {
  onCancel: () => void;
  onBegun: (secret: { secret: string; uri: string }) => void;
}

export function ConfirmWithPassword({ onCancel, onBegun }: ConfirmWithPasswordProps) {
  const { t } = useTranslation('console');
  const [password, setPassword] = useState('');
  const begin = useAct('beginTotp');
  const ready = password !== '' && !begin.isPending;
  return (
    <Form onSubmit={() => ready && begin.mutate({ body: { password } }, { onSuccess: onBegun })}>
      <TextField
        label={t('field.currentPassword')}
        hint={t('totp.passwordHint')}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={setPassword}
      />
      <Failing error={begin.error} label={t('failing.notDone')} />
      <FormButtons label={t('totp.next')} disabled={!ready} onCancel={onCancel} />
    </Form>
  );
}
