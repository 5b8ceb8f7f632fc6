import { useEffect, useState } from 'react';
import { readStored, writeStored } from './stored-text.js';

export const THEMES = ['device', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'parley-theme';

/** Light or dark: as the device says, or as chosen here and remembered. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => THEMES.find((name) => name === readStored(STORAGE_KEY)) ?? 'device',
  );

  useEffect(() => {
    if (theme === 'device') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    writeStored(STORAGE_KEY, theme);
  }, [theme]);

  return [theme, setTheme];
}
