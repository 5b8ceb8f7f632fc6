import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { AccountPage } from './account/AccountPage.js';
import { ConsoleContext } from './api/console-context.js';
import type { Console } from './api/console-context.js';
import { AuditPage } from './audit/AuditPage.js';
import { NothingHere } from './page/NothingHere.js';
import { Broken } from './page/Broken.js';
import { JobsPage } from './jobs/JobsPage.js';
import { KeysPage } from './keys/KeysPage.js';
import { MemoryPage } from './memory/MemoryPage.js';
import { VisitorMemoriesPage } from './memory/VisitorMemoriesPage.js';
import { OperatorsPage } from './operators/OperatorsPage.js';
import { OverviewPage } from './overview/OverviewPage.js';
import { PersonaPage } from './persona/PersonaPage.js';
import { RetentionPage } from './retention/RetentionPage.js';
import { SessionGate } from './session/SessionGate.js';
import { SignIn } from './session/SignIn.js';
import { Welcome } from './session/Welcome.js';
import { VisitorsPage } from './visitors/VisitorsPage.js';
import { VoicesPage } from './voices/VoicesPage.js';

/** A later part of the console adds its page here and to frame/pages.ts. */
export function createConsoleRouter() {
  return createBrowserRouter(
    [
      {
        ErrorBoundary: Broken,
        children: [
          { path: '/sign-in', Component: SignIn },
          { path: '/welcome', Component: Welcome },
          {
            Component: SessionGate,
            children: [
              { path: '/', Component: OverviewPage },
              { path: '/visitors', Component: VisitorsPage },
              { path: '/operators', Component: OperatorsPage },
              { path: '/audit', Component: AuditPage },
              { path: '/jobs', Component: JobsPage },
              { path: '/voices', Component: VoicesPage },
              { path: '/persona', Component: PersonaPage },
              { path: '/memory', Component: MemoryPage },
              { path: '/memories', Component: VisitorMemoriesPage },
              { path: '/keys', Component: KeysPage },
              { path: '/retention', Component: RetentionPage },
              { path: '/account', Component: AccountPage },
              { path: '*', Component: NothingHere },
            ],
          },
        ],
      },
    ],
    { basename: '/console' },
  );
}

export interface AppProps {
  console: Console;
  queries: QueryClient;
  router: ReturnType<typeof createConsoleRouter>;
}

export function App({ console, queries, router }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <ConsoleContext value={console}>
        <RouterProvider router={router} />
      </ConsoleContext>
    </QueryClientProvider>
  );
}
