import { createContext, useContext } from 'react';

/** Says in one line what was just done. */
export type Say = (text: string) => void;

export const StatusContext = createContext<Say>(() => undefined);

export function useSay(): Say {
  return useContext(StatusContext);
}
