/** The day as people at this machine call it: `YYYY-MM-DD`. */
export function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [now.getFullYear(), month, day].join('-');
}
