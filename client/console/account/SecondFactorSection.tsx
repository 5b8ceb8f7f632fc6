import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/status/StateWord.js';
import { useOperatorSession } from '../api/console-context.js';
import { RemoveSecondFactor } from './RemoveSecondFactor.js';
import { Section } from '../page/Section.js';
import { SetUpSecondFactor } from './SetUpSecondFactor.js';

/** The second factor: set up in three steps, or taken away again. */
export function SecondFactorSection() {
  const { t } = useTranslation('console');
  const { operator } = useOperatorSession();
  // The recovery codes are still to be seen when the second factor is already in force.
  const [settingUp, setSettingUp] = useState(false);
  return (
    <Section title={t('column.secondFactor')} about={t('totp.about')}>
      <StateWord tone={operator.totp ? 'good' : 'calm'}>
        {t(operator.totp ? 'totp.on' : 'totp.off')}
      </StateWord>
      {operator.totp && !settingUp ? (
        <RemoveSecondFactor />
      ) : (
        <SetUpSecondFactor onSettingUp={setSettingUp} />
      )}
    </Section>
  );
}
