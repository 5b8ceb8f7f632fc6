import { listBackups } from '../kept-backups.js';
import type { Check } from './finding.js';
import { ok, warning } from './finding.js';

const HOUR_MS = 3_600_000;
const OLD_HOURS = 48;

export const backups: Check = {
  name: 'backups',
  async examine({ backups: folder, now }) {
    const [newest, ...older] = await listBackups(folder);
    if (newest === undefined) {
      return [
        warning(
          `there is no backup in ${folder}`,
          'parley backup, every night (deploy/systemd/parley-backup.timer), and copy it to another machine; ' +
            'if they are kept elsewhere, name the place with --backups',
        ),
      ];
    }
    const hours = Math.round((now() - newest.createdAt) / HOUR_MS);
    const says = `the last backup, ${newest.folder}, is ${hours} hours old (${older.length} older ones)`;
    return hours > OLD_HOURS
      ? [warning(says, 'parley backup, and see why the timer did not run: systemctl list-timers')]
      : [ok(says)];
  },
};
