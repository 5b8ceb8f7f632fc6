/** Every suite of the store and of the hub's log and leases, on SQLite. */
import { makeSqliteDatabase, reusing } from '../harness/databases.js';
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

const makeDatabase = reusing(makeSqliteDatabase);

describeDatabaseContract('SQLite', makeSqliteDatabase);
describeOverviewContract('SQLite', makeDatabase);
describeMemoryNumbersContract('SQLite', makeDatabase);
describeVisitorStoreContract('SQLite', makeDatabase);
describeVoiceStoresContract('SQLite', makeDatabase);
describeConversationStoreContract('SQLite', makeDatabase);
describeTurnStoreContract('SQLite', makeDatabase);
describeTurnLogContract('SQLite', makeDatabase);
describeTurnLeaseContract('SQLite', makeDatabase);
describeJobStoreContract('SQLite', makeDatabase);
describePeopleStoresContract('SQLite', makeDatabase);
describeAuditLogContract('SQLite', makeDatabase);
describeOperatorsContract('SQLite', makeDatabase);
describeOperatorAccountsContract('SQLite', makeDatabase);
describeFactStore('SQLite', () => makeFactStore(makeDatabase));
