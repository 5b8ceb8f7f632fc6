import { useState } from 'react';
import { useAct } from '../api/useRead.js';
import { useConsole } from '../api/console-context.js';

export interface SigningIn {
  email: string;
  setEmail: (email: string) => void;
  password: string;
  setPassword: (password: string) => void;
  codeNeeded: boolean;
  /** Back to the password. */
  restart: () => void;
  submit: (code?: string) => void;
  busy: boolean;
  error: Error | null;
  done: boolean;
}

/** The password is sent again with the code, so it is kept until then and no longer. */
export function useSignIn(): SigningIn {
  const { signedIn } = useConsole();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [codeNeeded, setCodeNeeded] = useState(false);
  const [done, setDone] = useState(false);
  const { mutate, isPending, error, reset } = useAct('signIn');

  function submit(code?: string) {
    const body = { email: email.trim(), password, ...(code === undefined ? {} : { code }) };
    mutate(
      { body },
      {
        onSuccess: (reply) => {
          setCodeNeeded(reply.state === 'code-needed');
          if (reply.state === 'code-needed') return;
          setPassword('');
          signedIn(reply.session);
          setDone(true);
        },
      },
    );
  }

  return {
    email,
    setEmail,
    password,
    setPassword,
    codeNeeded,
    restart() {
      reset();
      setCodeNeeded(false);
      setPassword('');
    },
    submit,
    busy: isPending,
    error,
    done,
  };
}
