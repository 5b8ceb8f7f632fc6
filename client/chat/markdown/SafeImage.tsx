import { useTranslation } from 'react-i18next';
import type { ComponentProps } from 'react';
import { TextLink } from '../../ui/controls/TextLink.js';

/** An image is never loaded, because loading it tells its server who is reading. It is named, and can be opened. */
export function SafeImage({ src, alt }: ComponentProps<'img'>) {
  const { t } = useTranslation();
  const label = t('markdown.image', { alt: alt || t('markdown.imageUnnamed') });
  return src ? <TextLink href={src}>{label}</TextLink> : <>{label}</>;
}
