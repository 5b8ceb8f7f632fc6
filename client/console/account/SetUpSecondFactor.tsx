import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';
import { ShownOnce } from '../words/ShownOnce.js';
import styles from './SecondFactor.module.css';
import { ConfirmWithPassword } from './ConfirmWithPassword.js';
import { ConfirmCode } from './ConfirmCode.js';

type Step =
  | { name: 'closed' }
  | { name: 'password' }
  | { name: 'confirm'; secret: string; uri: string }
  | { name: 'recovery'; codes: readonly string[] };

/** The password; the secret as a picture and as text, confirmed by a first code; the recovery codes, once. */
export function SetUpSecondFactor({ onSettingUp }: { onSettingUp: (settingUp: boolean) => void }) {
  const { t } = useTranslation('console');
  const [step, setStep] = useState<Step>({ name: 'closed' });

  function go(next: Step) {
    setStep(next);
    onSettingUp(next.name !== 'closed');
  }
  const close = () => go({ name: 'closed' });

  switch (step.name) {
    case 'closed':
      return (
        <FormActions>
          <Button onClick={() => go({ name: 'password' })}>{t('totp.setUp')}</Button>
        </FormActions>
      );
    case 'password':
      return (
        <ConfirmWithPassword onCancel={close} onBegun={(secret) => go({ name: 'confirm', ...secret })} />
      );
    case 'confirm':
      return (
        <ConfirmCode {...step} onCancel={close} onConfirmed={(codes) => go({ name: 'recovery', codes })} />
      );
    case 'recovery':
      return (
        <ShownOnce
          label={t('totp.recoveryLabel')}
          text={step.codes.join('\n')}
          shown={
            <ol className={styles['codes']}>
              {step.codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ol>
          }
          onDone={close}
        >
          <p>{t('totp.recoveryText')}</p>
        </ShownOnce>
      );
  }
}
