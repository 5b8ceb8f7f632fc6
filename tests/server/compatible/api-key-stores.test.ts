import { describe } from 'vitest';
import { describeApiKeyContract } from '../../contract/api-keys.contract.js';
import { hasPostgres, makePostgresDatabase, makeSqliteDatabase } from '../../harness/databases.js';

describeApiKeyContract('SQLite', makeSqliteDatabase);
describe.skipIf(!hasPostgres())('with PostgreSQL installed', () => {
  describeApiKeyContract('PostgreSQL', makePostgresDatabase);
});
