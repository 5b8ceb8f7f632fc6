import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { THEMES, useTheme } from '../../ui/useTheme.js';
import { useOperatorSession } from '../api/console-context.js';
import { mayCall } from '../api/console-routes.js';
import { useMay } from '../api/useMay.js';
import { useSignOut } from '../session/useSignOut.js';
import { ACTIONS, PAGE_GROUPS } from './pages.js';

export interface PaletteGroup {
  heading: string;
  entries: { label: string; run: () => void }[];
}

/** Where this operator may go and what they may begin. */
export function usePaletteGroups(): PaletteGroup[] {
  const { t } = useTranslation('console');
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const { role } = useOperatorSession().operator;
  const [, setTheme] = useTheme();
  const { signOut } = useSignOut();
  return [
    {
      heading: t('palette.go'),
      entries: PAGE_GROUPS.flatMap((group) => group.pages)
        .filter((page) => mayCall(role, page.reads))
        .map((page) => ({ label: t(`page.${page.name}`), run: () => void navigate(page.path) })),
    },
    {
      heading: t('palette.do'),
      entries: [
        ...ACTIONS.filter((action) => may(action.needs)).map((action) => ({
          label: t(`action.${action.name}`),
          run: () => void navigate(action.path),
        })),
        { label: t('signOut.do'), run: signOut },
      ],
    },
    {
      heading: shared('theme.label'),
      entries: THEMES.map((theme) => ({
        label: shared(`theme.${theme}`),
        run: () => setTheme(theme),
      })),
    },
  ];
}
