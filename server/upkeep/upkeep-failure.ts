/** Why a backup, a restore or a repair was not done, in words for the person at the terminal, with what to do. */
export class UpkeepFailure extends Error {
  override readonly name = 'UpkeepFailure';
}
