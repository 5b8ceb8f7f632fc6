/** Every suite of the store and of the hub's log and leases, on SQLite. */
import { makeSqliteDatabase } from '../harness/databases.js';
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

describeDatabaseContract('SQLite', makeSqliteDatabase);
describeOverviewContract('SQLite', makeSqliteDatabase);
describeVisitorStoreContract('SQLite', makeSqliteDatabase);
describeVoiceStoresContract('SQLite', makeSqliteDatabase);
describeConversationStoreContract('SQLite', makeSqliteDatabase);
describeTurnStoreContract('SQLite', makeSqliteDatabase);
describeTurnLogContract('SQLite', makeSqliteDatabase);
describeTurnLeaseContract('SQLite', makeSqliteDatabase);
describeJobStoreContract('SQLite', makeSqliteDatabase);
describePeopleStoresContract('SQLite', makeSqliteDatabase);
describeAuditLogContract('SQLite', makeSqliteDatabase);
describeOperatorsContract('SQLite', makeSqliteDatabase);
describeOperatorAccountsContract('SQLite', makeSqliteDatabase);
