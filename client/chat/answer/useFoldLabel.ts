import { useTranslation } from 'react-i18next';
import type { Annotations } from '../../../protocol/conversation.js';

/** The one quiet line that stands for the folded notes of an answer. */
export function useFoldLabel({ sources }: Annotations): string {
  const { t } = useTranslation();
  if (sources.length === 0) return t('why.question');
  return t('margin.foldSources', { count: sources.length });
}
