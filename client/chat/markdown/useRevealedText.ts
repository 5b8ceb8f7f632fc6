import { useEffect, useState } from 'react';
import { revealNext } from './reveal.js';

/** A text that grows, as far as it is shown by now: word by word while it is live, whole once it is not. */
export function useRevealedText(text: string, live: boolean): string {
  const [shown, setShown] = useState(live ? 0 : text.length);

  useEffect(() => {
    if (!live || prefersStillness()) return;
    let frame = requestAnimationFrame(function advance() {
      setShown((before) => revealNext(text, Math.min(before, text.length)));
      frame = requestAnimationFrame(advance);
    });
    return () => cancelAnimationFrame(frame);
  }, [text, live]);

  return live && !prefersStillness() ? text.slice(0, shown) : text;
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
