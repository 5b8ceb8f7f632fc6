import { useTranslation } from 'react-i18next';
import { formatMoment } from '../words/Moment.js';
import { ShownOnce } from '../words/ShownOnce.js';

export interface OneTimeLinkProps {
  link: string;
  expiresAt: number;
  name: string;
  onDone: () => void;
}

export function OneTimeLink({ link, expiresAt, name, onDone }: OneTimeLinkProps) {
  const { t } = useTranslation('console');
  return (
    <ShownOnce label={t('link.label')} text={link} onDone={onDone}>
      <p>{t('link.text', { name, time: formatMoment(expiresAt) })}</p>
    </ShownOnce>
  );
}
