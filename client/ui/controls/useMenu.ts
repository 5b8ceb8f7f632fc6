import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

export interface MenuBehaviour {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Closes it and gives the focus back to its button. */
  close: () => void;
  frame: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLDivElement | null>;
  walk: (event: KeyboardEvent) => void;
}

/** Opening, walking by the arrow keys, and closing of a menu, as the ARIA practices describe a menu button. */
export function useMenu(): MenuBehaviour {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function close() {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  }

  function walk(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextIndex(event.key, current, buttons.length);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) close();
    else buttons[next]?.focus();
  }

  return { open, setOpen, close, frame, list, walk };
}

function nextIndex(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
