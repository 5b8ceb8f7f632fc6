import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import styles from './Menu.module.css';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** Given for one of several choices; shown by a tick. */
  checked?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  label: string;
  icon: IconName;
  items: readonly MenuItem[];
}

/** A button that opens a short list of commands; the arrow keys walk it, Escape and a press elsewhere close it. */
export function Menu({ label, icon, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();

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
    const next = nextIndex(
      event.key,
      buttons.indexOf(document.activeElement as HTMLButtonElement),
      buttons.length,
    );
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) close();
    else buttons[next]?.focus();
  }

  return (
    <div
      className={styles['frame']}
      ref={frame}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        look="quiet"
        icon={icon}
        iconOnly
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div className={styles['list']} role="menu" id={id} ref={list} aria-label={label} onKeyDown={walk}>
          {items.map((item) => (
            <MenuEntry key={item.label} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuEntry({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const choice = item.checked !== undefined;
  return (
    <button
      type="button"
      className={styles['entry']}
      role={choice ? 'menuitemradio' : 'menuitem'}
      aria-checked={choice ? item.checked : undefined}
      tabIndex={-1}
      onClick={() => {
        onDone();
        item.onSelect();
      }}
    >
      {item.icon && <Icon name={item.icon} />}
      <span className={styles['entryLabel']}>{item.label}</span>
      {item.checked && <Icon name="check" />}
    </button>
  );
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
