import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../protocol/console/operators.js';
import { StateWord } from '../../ui/status/StateWord.js';
import type { StateTone } from '../../ui/status/StateWord.js';

const TONES = { invited: 'calm', active: 'good', disabled: 'blocked' } satisfies Record<
  Operator['state'],
  StateTone
>;

export function OperatorState({ state }: { state: Operator['state'] }) {
  const { t } = useTranslation('console');
  return <StateWord tone={TONES[state]}>{t(`operator.${state}`)}</StateWord>;
}
