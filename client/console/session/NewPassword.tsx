import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/TextField.js';
import { findFault, LEAST, MOST } from './password-rule.js';
import type { PasswordFault } from './password-rule.js';

export interface NewPasswordState {
  password: string;
  repeated: string;
  fault: PasswordFault | null;
  setPassword: (password: string) => void;
  setRepeated: (password: string) => void;
  /** Shows from now on what is wrong. */
  check: () => void;
  shown: PasswordFault | null;
}

export function useNewPassword(): NewPasswordState {
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [checked, setChecked] = useState(false);
  const fault = findFault(password, repeated);
  return {
    password,
    repeated,
    fault,
    setPassword,
    setRepeated,
    check: () => setChecked(true),
    shown: checked ? fault : null,
  };
}

/** A new password, twice, with its one rule: its length. */
export function NewPassword({ state }: { state: NewPasswordState }) {
  const { t } = useTranslation('console');
  const { shown } = state;
  return (
    <>
      <TextField
        label={t('field.newPassword')}
        hint={t('password.rule', { count: LEAST })}
        error={
          shown === 'short' || shown === 'long' ? t(`password.${shown}`, { least: LEAST, most: MOST }) : null
        }
        type="password"
        autoComplete="new-password"
        value={state.password}
        onChange={state.setPassword}
      />
      <TextField
        label={t('field.repeatPassword')}
        error={shown === 'differs' ? t('password.differs') : null}
        type="password"
        autoComplete="new-password"
        value={state.repeated}
        onChange={state.setRepeated}
      />
    </>
  );
}
