import { useTranslation } from 'react-i18next';
import type { FactState } from '../../../protocol/memories.js';
import { StateWord } from '../../ui/status/StateWord.js';

export function MemoryState({ state }: { state: FactState }) {
  const { t } = useTranslation('console');
  return <StateWord tone={state === 'current' ? 'good' : 'calm'}>{t(`memoryState.${state}`)}</StateWord>;
}
