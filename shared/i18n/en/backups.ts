import type { Messages } from '../zh-cn';

export const backupsEn: Messages['backups'] = {
  open: 'Backups…',
  ofFile: ({ name }) => `Backups of "${name}"`,
  text: 'Before each save the version that is replaced is kept: 3 of the latest day, 1 of each day before, 10 in all.',
  empty:
    'There are no backups yet. When this file is saved again, the version replaced is listed here.',
  noFile: 'This plan was not saved to a file yet, so there are no backups.',
  time: 'Saved at',
  hospital: 'Hospital',
  varieties: 'Varieties',
  retention: 'Retention',
  size: 'Size',
  kilobytes: ({ size }) => `${size} KB`,
  unreadable: 'cannot be opened',
  unknownRetention: 'score not given',
  restore: 'Restore',
  restoreNamed: ({ time }) => `Restore the backup of ${time}`,
  waiting: 'Reading…',
};
