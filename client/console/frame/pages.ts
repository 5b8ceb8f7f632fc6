/** The console's pages in the order of the navigation. A page that a role may not read is not offered to it. */
import type { ConsoleRouteName } from '../../../protocol/console/console-api.js';

export type PageName =
  | 'overview'
  | 'visitors'
  | 'operators'
  | 'audit'
  | 'jobs'
  | 'voices'
  | 'persona'
  | 'memory'
  | 'memories'
  | 'keys'
  | 'retention'
  | 'account';

export interface PageEntry {
  name: PageName;
  path: string;
  /** The route without which the page would be empty. */
  reads: ConsoleRouteName;
}

export interface PageGroup {
  name: 'now' | 'people' | 'record' | 'bot' | 'installation';
  pages: readonly PageEntry[];
}

export const PAGE_GROUPS: readonly PageGroup[] = [
  { name: 'now', pages: [{ name: 'overview', path: '/', reads: 'getOverview' }] },
  {
    name: 'people',
    pages: [
      { name: 'visitors', path: '/visitors', reads: 'listVisitors' },
      { name: 'operators', path: '/operators', reads: 'listOperators' },
    ],
  },
  {
    name: 'record',
    pages: [
      { name: 'audit', path: '/audit', reads: 'listAudit' },
      { name: 'jobs', path: '/jobs', reads: 'listJobs' },
    ],
  },
  {
    name: 'bot',
    pages: [
      { name: 'voices', path: '/voices', reads: 'getVoices' },
      { name: 'persona', path: '/persona', reads: 'getPersona' },
      { name: 'memory', path: '/memory', reads: 'getMemoryOverview' },
      { name: 'memories', path: '/memories', reads: 'listVisitorMemories' },
    ],
  },
  {
    name: 'installation',
    pages: [
      { name: 'keys', path: '/keys', reads: 'listApiKeys' },
      { name: 'retention', path: '/retention', reads: 'getRetention' },
      { name: 'account', path: '/account', reads: 'getSession' },
    ],
  },
];

/** What can be begun from anywhere: the page opens with it (`?do=`, page/useSearchState.ts). */
export interface ActionEntry {
  name: 'connect' | 'invite' | 'createKey' | 'verify';
  path: string;
  needs: ConsoleRouteName;
}

export const ACTIONS: readonly ActionEntry[] = [
  { name: 'connect', path: '/voices?do=connect', needs: 'saveEndpoint' },
  { name: 'invite', path: '/operators?do=invite', needs: 'inviteOperator' },
  { name: 'createKey', path: '/keys?do=create', needs: 'createApiKey' },
  { name: 'verify', path: '/audit?do=verify', needs: 'verifyAudit' },
];
