import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { QrCode } from './QrCode.js';
import styles from './SecondFactor.module.css';
import { useSelfChanged } from './useSelf.js';

export interface ConfirmCodeProps {
  secret: string;
  uri: string;
  onCancel: () => void;
  onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** The secret for the authenticator; a code from it proves that it arrived. */
export function ConfirmCode({ secret, uri, onCancel, onConfirmed }: ConfirmCodeProps) {
  const { t } = useTranslation('console');
  const [code, setCode] = useState('');
  const selfChanged = useSelfChanged();
  const confirm = useAct('confirmTotp', ['listOperators', 'listAudit']);
  const ready = /^\d{6,8}$/.test(code.trim()) && !confirm.isPending;

  function submit() {
    if (!ready) return;
    confirm.mutate(
      { body: { code: code.trim() } },
      {
        onSuccess({ recoveryCodes }) {
          onConfirmed(recoveryCodes);
          selfChanged({ totp: true });
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <p>{t('totp.scan')}</p>
      <QrCode text={uri} label={t('totp.qr')} />
      <div className={styles['secret']}>
        <p>{t('totp.orType')}</p>
        <p>
          <code>{inGroups(secret)}</code>
        </p>
        <CopyButton text={secret} />
      </div>
      <TextField
        label={t('field.code')}
        hint={t('totp.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        code
        value={code}
        onChange={setCode}
      />
      <Failing error={confirm.error} label={t('failing.notDone')} />
      <FormButtons label={t('totp.confirm')} disabled={!ready} onCancel={onCancel} />
    </Form>
  );
}

/** Fours are easier to type than thirty-two in a row. */
function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
