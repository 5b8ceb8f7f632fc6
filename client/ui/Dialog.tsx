import { useLayoutEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './Dialog.module.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  /** The id of the heading that names it. */
  labelledBy: string;
  /** A sheet at the start of the line instead of a card in the middle. */
  drawer?: boolean;
  /** A card without an edge inside, high in the window, for a list that grows and shrinks. */
  palette?: boolean;
  /** A card for reading rather than for one decision. */
  wide?: boolean;
  children: ReactNode;
}

/**
 * The native dialog: the browser traps the focus, closes on Escape, makes the rest inert and gives the focus back.
 * A press on the veil closes it too. The focus goes to the first control, or to what has `data-first-focus`.
 * It opens and closes in the layout effect: what takes the focus in an effect of its own, as the heading of a page
 * that the dialog led to, then always comes after the focus was given back.
 */
export function Dialog({ open, onClose, labelledBy, drawer, palette, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);

  function closeOnVeil(event: MouseEvent) {
    if (event.target === dialog.current) onClose();
  }

  return (
    <dialog
      ref={dialog}
      className={classNames(
        styles['dialog'],
        styles[drawer ? 'drawer' : palette ? 'palette' : 'card'],
        wide && styles['wide'],
      )}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onMouseDown={closeOnVeil}
    >
      <div className={styles['content']}>{open && children}</div>
    </dialog>
  );
}
