/** What rotation needs to know of a backup. */
export interface DatedBackup {
  /** Counts up with each backup of a file, whatever the clock says. */
  readonly number: number;
  /** The day as people at this machine call it. */
  readonly day: string;
}

const MOST_OF_NEWEST_DAY = 3;
const MOST = 10;

/**
 * Which backups are kept, the newest first: three of the newest day, one of each day before, ten in all. What is newer is
 * told by the number: a clock that was set back must not make the last backup the first to go.
 */
export function keptBackups<Backup extends DatedBackup>(
  backups: readonly Backup[],
): readonly Backup[] {
  const newestFirst = [...backups].sort((left, right) => right.number - left.number);
  const newestDay = newestFirst[0]?.day;
  const keptOfDay = new Map<string, number>();
  return newestFirst
    .filter(({ day }) => {
      const kept = keptOfDay.get(day) ?? 0;
      keptOfDay.set(day, kept + 1);
      return kept < (day === newestDay ? MOST_OF_NEWEST_DAY : 1);
    })
    .slice(0, MOST);
}
