import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { Failing } from '../page/Failing.js';
import type { SigningIn } from './useSignIn.js';

export function PasswordForm({ signIn }: { signIn: SigningIn }) {
  const { t } = useTranslation('console');
  const ready = signIn.email.trim() !== '' && signIn.password !== '' && !signIn.busy;
  return (
    <Form onSubmit={() => ready && signIn.submit()}>
      <TextField
        label={t('field.email')}
        type="email"
        autoComplete="username"
        autoFocus
        value={signIn.email}
        onChange={signIn.setEmail}
      />
      <TextField
        label={t('field.password')}
        type="password"
        autoComplete="current-password"
        value={signIn.password}
        onChange={signIn.setPassword}
      />
      <Failing error={signIn.error} label={t('signIn.failed')} />
      <FormActions>
        <Button type="submit" look="solid" disabled={!ready}>
          {t(signIn.busy ? 'signIn.busy' : 'signIn.do')}
        </Button>
      </FormActions>
    </Form>
  );
}
