import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { SESSION_KEY } from '../api/create-console.js';
import { SessionContext, useConsole } from '../api/console-context.js';
import { Failing } from '../page/Failing.js';
import { Frame } from '../frame/Frame.js';
import { RequestFailure } from '../../http/request-failure.js';
import type { ConsoleSession } from '../../../protocol/console/console-api.js';
import { Threshold } from './Threshold.js';

/**
 * The frame for whoever is signed in; everybody else goes to sign in and comes back to where they wanted to go.
 * The session turns to null when any call finds that the server does not know it any more.
 */
export function SessionGate() {
  const { t } = useTranslation('console');
  const { call } = useConsole();
  const { pathname, search } = useLocation();
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: (): Promise<ConsoleSession | null> => call('getSession', {}).catch(nobody),
    staleTime: Infinity,
  });
  if (session.data) {
    return (
      <SessionContext value={session.data}>
        <Frame />
      </SessionContext>
    );
  }
  if (session.data === null) return <Navigate to="/sign-in" replace state={{ to: pathname + search }} />;
  if (!session.error) return null;
  return (
    <Threshold name={t('frame.unavailable')} title={t('frame.unavailable')}>
      <Failing
        error={session.error}
        label={t('failing.notRead', { what: t('what.session') })}
        onTryAgain={() => void session.refetch()}
      />
    </Threshold>
  );
}

function nobody(error: unknown): null {
  if (error instanceof RequestFailure && error.failure.code === 'UNAUTHENTICATED') return null;
  throw error;
}
