import { useSyncExternalStore } from 'react';
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';
import { mayCall, ROUTES } from './console-routes.js';
import { useConsole, useOperatorSession } from './console-context.js';

export function useSampleOpen(): boolean {
  const { sample } = useConsole();
  return useSyncExternalStore(sample.subscribe, sample.isOpen);
}

/** Whether to offer a route: by role, and nothing that changes anything while the sample week is open. */
export function useMay(): (name: ConsoleRouteName) => boolean {
  const { role } = useOperatorSession().operator;
  const sampleOpen = useSampleOpen();
  return (name) => mayCall(role, name) && !(sampleOpen && ROUTES[name].method !== 'get');
}
