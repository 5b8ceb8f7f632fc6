import { useTranslation } from 'react-i18next';
import type { Voice } from '../../../protocol/http-api.js';
import styles from './VoiceName.module.css';

/** Who writes the answers. Always shown, so that nobody takes one voice for another. */
export function VoiceName({ voice }: { voice: Voice }) {
  const { t } = useTranslation();
  return <p className={styles['voice']}>{voice.model ?? t(`voice.${voice.kind}`)}</p>;
}
