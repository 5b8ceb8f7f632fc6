import type { ReactNode } from 'react';

/** A link out of the page: opens beside it, hands on no referrer, and vouches for nothing. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
