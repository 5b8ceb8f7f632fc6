/** Every suite of the store and of the hub's log and leases, on PostgreSQL. */
import { describe } from 'vitest';
import { hasPostgres, makePostgresDatabase, reusing } from '../harness/databases.js';
import { describeAuditLogContract } from './audit-log.contract.js';
import { describeConversationStoreContract } from './conversations.contract.js';
import { describeDatabaseContract } from './database.contract.js';
import { describeFactStore } from './fact-store.contract.js';
import { describeJobStoreContract } from './jobs.contract.js';
import { describeMemoryNumbersContract } from './memory-numbers.contract.js';
import { describeOverviewContract } from './overview.contract.js';
import { describePeopleStoresContract } from './people.contract.js';
import { describeOperatorAccountsContract } from './operator-accounts.contract.js';
import { describeOperatorsContract } from './operators.contract.js';
import { describeTurnLeaseContract } from './turn-lease.contract.js';
import { describeTurnLogContract } from './turn-log.contract.js';
import { describeTurnStoreContract } from './turns.contract.js';
import { describeVisitorStoreContract } from './visitors.contract.js';
import { describeVoiceStoresContract } from './voices.contract.js';
import { makeFactStore } from '../harness/stored-facts.js';

describe.skipIf(!hasPostgres())('with PostgreSQL installed', () => {
  const makeDatabase = reusing(makePostgresDatabase);

  describeDatabaseContract('PostgreSQL', makePostgresDatabase);
  describeOverviewContract('PostgreSQL', makeDatabase);
  describeMemoryNumbersContract('PostgreSQL', makeDatabase);
  describeVisitorStoreContract('PostgreSQL', makeDatabase);
  describeVoiceStoresContract('PostgreSQL', makeDatabase);
  describeConversationStoreContract('PostgreSQL', makeDatabase);
  describeTurnStoreContract('PostgreSQL', makeDatabase);
  describeTurnLogContract('PostgreSQL', makeDatabase);
  describeTurnLeaseContract('PostgreSQL', makeDatabase);
  describeJobStoreContract('PostgreSQL', makeDatabase);
  describePeopleStoresContract('PostgreSQL', makeDatabase);
  describeAuditLogContract('PostgreSQL', makeDatabase);
  describeOperatorsContract('PostgreSQL', makeDatabase);
  describeOperatorAccountsContract('PostgreSQL', makeDatabase);
  describeFactStore('PostgreSQL', () => makeFactStore(makeDatabase));
});
