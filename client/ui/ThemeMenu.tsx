import { useTranslation } from 'react-i18next';
import { Menu } from './controls/Menu.js';
import { THEMES, useTheme } from './useTheme.js';

export function ThemeMenu() {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  return (
    <Menu
      label={t('theme.label')}
      icon={theme}
      items={THEMES.map((each) => ({
        label: t(`theme.${each}`),
        icon: each,
        checked: each === theme,
        onSelect: () => setTheme(each),
      }))}
    />
  );
}
