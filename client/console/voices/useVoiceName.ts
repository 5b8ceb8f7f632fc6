import { useTranslation } from 'react-i18next';
import type { Voice } from '../../../protocol/http-api.js';

/** A voice as the public page names it: by its model, or by its kind where there is none. */
export function useVoiceName(): (voice: Voice) => string {
  const { t } = useTranslation();
  return ({ kind, model }) => model ?? t(`voice.${kind}`);
}
