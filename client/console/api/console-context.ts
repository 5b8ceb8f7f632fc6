/** What every part of the console shares: the caller, the live line, the sample switch; and who is signed in. */
import { createContext, useContext } from 'react';
import type { ConsoleSession } from '../../../protocol/console/console-api.js';
import type { SampleSwitch } from '../sample/sample-switch.js';
import type { CallConsole } from './call-console.js';
import type { LiveLine } from './live-line.js';

export interface Console {
  call: CallConsole;
  live: LiveLine;
  sample: SampleSwitch;
  /** Forgets all that was read for whoever was signed in before. */
  signedIn: (session: ConsoleSession) => void;
  signedOut: () => void;
}

export const ConsoleContext = createContext<Console | null>(null);
export const SessionContext = createContext<ConsoleSession | null>(null);

export function useConsole(): Console {
  const console = useContext(ConsoleContext);
  if (!console) throw new Error('useConsole outside of the console');
  return console;
}

/** Who is signed in; only inside of the frame. */
export function useOperatorSession(): ConsoleSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useOperatorSession outside of the frame');
  return session;
}
