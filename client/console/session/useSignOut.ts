import { useNavigate } from 'react-router';
import { useAct } from '../api/useRead.js';
import { useConsole } from '../api/console-context.js';
import { useSay } from '../../ui/status/status-context.js';
import { useTranslation } from 'react-i18next';

/** Signs out here; a failure is said and leaves one signed in. */
export function useSignOut(): { signOut: () => void; signingOut: boolean } {
  const { t } = useTranslation('console');
  const { signedOut } = useConsole();
  const navigate = useNavigate();
  const say = useSay();
  const { mutate, isPending } = useAct('signOut');
  return {
    signingOut: isPending,
    signOut: () =>
      mutate(
        {},
        {
          onSuccess: () => {
            void navigate('/', { replace: true });
            signedOut();
          },
          onError: () => say(t('signOut.failed')),
        },
      ),
  };
}
