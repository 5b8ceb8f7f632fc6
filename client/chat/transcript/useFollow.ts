import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface Following {
  scroller: RefObject<HTMLElement | null>;
  content: RefObject<HTMLDivElement | null>;
  /** The end of the conversation is in sight. */
  atEnd: boolean;
  toStart: () => void;
  toEnd: () => void;
  /** Brings one place into sight and stays there. */
  toElement: (element: HTMLElement) => void;
}

/** Rounding and half a line: closer than this is the end. */
const NEAR_PX = 24;

/**
 * Keeps the end of a growing conversation in sight for who is at the end, and moves nothing for anyone else: who
 * scrolls up or presses into the text is reading there, until they go to the end again or send something.
 */
export function useFollow(): Following {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(false);
  const [atEnd, setAtEnd] = useState(true);

  useEffect(() => {
    if (!scroller.current || !content.current) return;
    return follow(scroller.current, { content: content.current, following, setAtEnd });
  }, []);

  const toStart = useCallback(() => {
    following.current = false;
    if (scroller.current) scroller.current.scrollTop = 0;
  }, []);

  const toEnd = useCallback(() => {
    following.current = true;
    const frame = scroller.current;
    if (frame) frame.scrollTop = frame.scrollHeight;
  }, []);

  const toElement = useCallback((element: HTMLElement) => {
    following.current = false;
    element.scrollIntoView({ block: 'center' });
    // Rows that were never laid out had a guessed height until now.
    requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  }, []);

  return { scroller, content, atEnd, toStart, toEnd, toElement };
}

interface Follower {
  content: HTMLElement;
  following: { current: boolean };
  setAtEnd: (atEnd: boolean) => void;
}

/** Watches until the function that it returns is called. */
function follow(frame: HTMLElement, { content, following, setAtEnd }: Follower): () => void {
  let lastTop = frame.scrollTop;
  const onScroll = () => {
    const near = distanceToEnd(frame) < NEAR_PX;
    if (near) following.current = true;
    else if (frame.scrollTop < lastTop) following.current = false;
    lastTop = frame.scrollTop;
    setAtEnd(near);
  };
  const onPress = () => {
    following.current = false;
  };
  const observer = new ResizeObserver(() => {
    if (following.current) frame.scrollTop = frame.scrollHeight;
    setAtEnd(distanceToEnd(frame) < NEAR_PX);
  });
  frame.addEventListener('scroll', onScroll, { passive: true });
  content.addEventListener('pointerdown', onPress);
  content.addEventListener('keydown', onPress);
  observer.observe(content);
  observer.observe(frame);
  return () => {
    frame.removeEventListener('scroll', onScroll);
    content.removeEventListener('pointerdown', onPress);
    content.removeEventListener('keydown', onPress);
    observer.disconnect();
  };
}

function distanceToEnd(frame: HTMLElement): number {
  return frame.scrollHeight - frame.scrollTop - frame.clientHeight;
}
