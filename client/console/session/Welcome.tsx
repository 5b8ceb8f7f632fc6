import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Note } from '../../ui/Note.js';
import { useConsole } from '../api/console-context.js';
import { Loaded } from '../page/Loaded.js';
import { RequestFailure } from '../../http/request-failure.js';
import { formatMoment } from '../words/Moment.js';
import { AcceptForm } from './AcceptForm.js';
import { readInvitationToken } from './invitation-token.js';
import { Threshold } from './Threshold.js';

/**
 * Where a one-time link leads. The token leaves the address bar at once, so that it neither stays in the history
 * nor is seen over a shoulder; a reload therefore needs the link again, and the page says so.
 */
export function Welcome() {
  const { t } = useTranslation('console');
  const [token] = useState(() => readInvitationToken(window.location.hash));
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  return token === null ? (
    <Threshold name={t('welcome.name')} title={t('welcome.noToken')}>
      <p>{t('welcome.noTokenText')}</p>
      <SignInLink />
    </Threshold>
  ) : (
    <Invited token={token} />
  );
}

function Invited({ token }: { token: string }) {
  const { t } = useTranslation('console');
  const { call } = useConsole();
  const invitation = useQuery({
    queryKey: ['readInvitation', token],
    queryFn: () => call('readInvitation', { body: { token } }),
    staleTime: Infinity,
  });
  if (isGone(invitation.error)) {
    return (
      <Threshold name={t('welcome.name')} title={t('welcome.gone')}>
        <p>{t('welcome.goneText')}</p>
        <SignInLink />
      </Threshold>
    );
  }
  return (
    <Threshold
      name={t('welcome.name')}
      title={t('welcome.title')}
      note={
        invitation.data && (
          <Note label={t(`role.${invitation.data.role}`)}>
            <p>{t(`welcome.${invitation.data.role}`)}</p>
            <p>{t('welcome.until', { time: formatMoment(invitation.data.expiresAt) })}</p>
          </Note>
        )
      }
    >
      <Loaded reading={invitation} what={t('what.invitation')}>
        {(found) => <AcceptForm token={token} email={found.email} />}
      </Loaded>
    </Threshold>
  );
}

function SignInLink() {
  const { t } = useTranslation('console');
  return (
    <p>
      <Link to="/sign-in">{t('welcome.toSignIn')}</Link>
    </p>
  );
}

function isGone(error: Error | null): boolean {
  const code = error instanceof RequestFailure ? error.failure.code : null;
  return code === 'NOT_FOUND' || code === 'INVALID_INPUT';
}
