import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { Failing } from '../page/Failing.js';
import type { SigningIn } from './useSignIn.js';

const SHORTEST_CODE = 6;

/** Six digits of the authenticator, or a recovery code in their place. */
export function CodeForm({ signIn }: { signIn: SigningIn }) {
  const { t } = useTranslation('console');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const ready = code.trim().length >= SHORTEST_CODE && !signIn.busy;
  return (
    <Form onSubmit={() => ready && signIn.submit(code.trim())}>
      <TextField
        key={recovery ? 'recovery' : 'code'}
        label={t(recovery ? 'field.recoveryCode' : 'field.code')}
        hint={t(recovery ? 'signIn.recoveryHint' : 'signIn.codeHint')}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        code
        autoFocus
        value={code}
        onChange={setCode}
      />
      <Failing error={signIn.error} label={t('signIn.failed')} />
      <FormActions>
        <Button type="submit" look="solid" disabled={!ready}>
          {t(signIn.busy ? 'signIn.busy' : 'signIn.do')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setCode('');
            setRecovery(!recovery);
          }}
        >
          {t(recovery ? 'signIn.useCode' : 'signIn.useRecovery')}
        </Button>
        <Button look="quiet" onClick={signIn.restart}>
          {t('signIn.restart')}
        </Button>
      </FormActions>
    </Form>
  );
}
