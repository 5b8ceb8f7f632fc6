import type { ComponentProps } from 'react';
import { TextLink } from '../../ui/controls/TextLink.js';

/** An address that may not be opened has become empty before: its words stay, the link does not. */
export function SafeLink({ href, children }: ComponentProps<'a'>) {
  return href ? <TextLink href={href}>{children}</TextLink> : <>{children}</>;
}
