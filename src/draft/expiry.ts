const day = 86_400_000;

/**
 * When a draft expires that is saved now, in UTC; undefined when it is kept until erased. A clock that was put back
 * since it was last saved takes no days away.
 */
export function expiryOf(days: number | undefined, savedAt = '', now = Date.now()): string | undefined {
  return days ? new Date(Math.max(now, Date.parse(savedAt) || 0) + days * day).toISOString() : undefined;
}
