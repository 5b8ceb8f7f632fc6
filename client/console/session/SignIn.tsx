import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ConsoleSession } from '../../../protocol/console/console-api.js';
import { Note } from '../../ui/Note.js';
import { SESSION_KEY } from '../api/create-console.js';
import { CodeForm } from './CodeForm.js';
import { PasswordForm } from './PasswordForm.js';
import { Threshold } from './Threshold.js';
import { useSignIn } from './useSignIn.js';

/** First the address and the password; then, where the account asks for it, the second factor. */
export function SignIn() {
  const { t } = useTranslation('console');
  const queries = useQueryClient();
  const location = useLocation();
  const [arrivedSignedIn] = useState(() => Boolean(queries.getQueryData<ConsoleSession>(SESSION_KEY)));
  const signIn = useSignIn();
  const state = location.state as { to?: string } | null;
  if (arrivedSignedIn || signIn.done) return <Navigate to={state?.to ?? '/'} replace />;
  return (
    <Threshold
      name={t('signIn.title')}
      title={signIn.codeNeeded ? t('signIn.codeTitle') : t('signIn.title')}
      note={
        <Note label={t('signIn.noteLabel')}>
          <p>{t(signIn.codeNeeded ? 'signIn.codeNote' : 'signIn.note')}</p>
        </Note>
      }
    >
      {signIn.codeNeeded ? (
        <CodeForm signIn={signIn} />
      ) : (
        <>
          {state?.to !== undefined && state.to !== '/' && <p>{t('signIn.back')}</p>}
          <PasswordForm signIn={signIn} />
        </>
      )}
    </Threshold>
  );
}
