import { useEffect } from 'react';

/** Keeps the composer on the keyboard where the keyboard covers the page instead of shrinking it (iOS). */
export function useViewportHeight(): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const { style } = document.documentElement;
    const follow = () => {
      // A pinch also changes the height, and is not a keyboard.
      if (viewport.scale === 1) style.setProperty('--viewport-height', `${viewport.height}px`);
    };
    viewport.addEventListener('resize', follow);
    return () => {
      viewport.removeEventListener('resize', follow);
      style.removeProperty('--viewport-height');
    };
  }, []);
}
