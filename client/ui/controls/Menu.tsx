import { useId } from 'react';
import { Button } from './Button.js';
import { Icon } from '../Icon.js';
import type { IconName } from '../Icon.js';
import styles from './Menu.module.css';
import { useMenu } from './useMenu.js';

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
  const id = useId();
  const { open, setOpen, close, frame, list, walk } = useMenu();

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
