/** Every suite of the store and of the hub's log and leases, on PostgreSQL. */
import { describe } from 'vitest';
import { hasPostgres, makePostgresDatabase } from '../harness/databases.js';
import { describeAuditLogContract } from './audit-log.contract.js';
import { describeConversationStoreContract } from './conversations.contract.js';
import { describeDatabaseContract } from './database.contract.js';
import { describeJobStoreContract } from './jobs.contract.js';
import { describeOverviewContract } from './overview.contract.js';
import { describePeopleStoresContract } from './people.contract.js';
import { describeOperatorAccountsContract } from './operator-accounts.contract.js';
import { describeOperatorsContract } from './operators.contract.js';
import { describeTurnLeaseContract } from './turn-lease.contract.js';
import { describeTurnLogContract } from './turn-log.contract.js';
import { describeTurnStoreContract } from './turns.contract.js';
import { describeVisitorStoreContract } from './visitors.contract.js';
import { describeVoiceStoresContract } from './voices.contract.js';

describe.skipIf(!hasPostgres())('with PostgreSQL installed', () => {
  describeDatabaseContract('PostgreSQL', makePostgresDatabase);
  describeOverviewContract('PostgreSQL', makePostgresDatabase);
  describeVisitorStoreContract('PostgreSQL', makePostgresDatabase);
  describeVoiceStoresContract('PostgreSQL', makePostgresDatabase);
  describeConversationStoreContract('PostgreSQL', makePostgresDatabase);
  describeTurnStoreContract('PostgreSQL', makePostgresDatabase);
  describeTurnLogContract('PostgreSQL', makePostgresDatabase);
  describeTurnLeaseContract('PostgreSQL', makePostgresDatabase);
  describeJobStoreContract('PostgreSQL', makePostgresDatabase);
  describePeopleStoresContract('PostgreSQL', makePostgresDatabase);
  describeAuditLogContract('PostgreSQL', makePostgresDatabase);
  describeOperatorsContract('PostgreSQL', makePostgresDatabase);
  describeOperatorAccountsContract('PostgreSQL', makePostgresDatabase);
});
