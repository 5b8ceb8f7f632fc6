import { useTranslation } from 'react-i18next';
import type { VoiceChoice, Voices } from '../../../protocol/console/voices.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';

export interface ChooseVoice {
  /** Changes a part of the choice; what is not named stays as it was read. */
  choose: (part: Partial<VoiceChoice>, said: string) => void;
  error: Error | null;
  isPending: boolean;
}

/** Every part of the choice is saved with the whole of it, on the version that was read. */
export function useChooseVoice({ choice, version }: Voices): ChooseVoice {
  const say = useSay();
  const act = useAct('chooseVoice', ['getVoices', 'getOverview', 'listAudit']);
  return {
    choose: (part, said) =>
      act.mutate({ body: { choice: { ...choice, ...part }, version } }, { onSuccess: () => say(said) }),
    error: act.error,
    isPending: act.isPending,
  };
}

export function useForgetChoice() {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct('forgetVoiceChoice', ['getVoices', 'getOverview', 'listAudit']);
  return {
    forget: () => act.mutate({}, { onSuccess: () => say(t('voices.forgotten')) }),
    error: act.error,
    isPending: act.isPending,
  };
}
