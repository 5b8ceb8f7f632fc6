import styles from './Icon.module.css';

/** Strokes on a grid of 16. */
const PATHS = {
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h7',
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M8 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M13 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1',
  send: 'M8 13V3.5M3.75 7.5 8 3.25l4.25 4.25',
  stop: 'M4.5 4.5h7v7h-7z',
  down: 'M8 3v9.5M3.75 8.5 8 12.75l4.25-4.25',
  chevronBack: 'M9.75 3.5 5.25 8l4.5 4.5',
  chevronForward: 'M6.25 3.5l4.5 4.5-4.5 4.5',
  chevronDown: 'M3.5 6l4.5 4.5L12.5 6',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  check: 'M3 8.5 6.5 12 13 4.5',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  edit: 'M3 13l.7-3L10.8 3l2.2 2.2-7.1 7.1zM9.3 4.5l2.2 2.2',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5 5 13h6l.5-8.5',
  light:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.8.8M11.8 11.8l.8.8M12.6 3.4l-.8.8M4.2 11.8l-.8.8',
  dark: 'M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z',
  device: 'M2.5 3.5h11v7.5h-11zM6 13.5h4',
  memory: 'M4 2.5h8v11L8 10.5 4 13.5z',
  caution: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a word or inside a labelled control; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
