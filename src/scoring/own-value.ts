/** What a record holds under a name that people chose; null when nothing, also for the names that every object has (`constructor`). */
export const ownValue = <T>(record: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(record, name) ? (record[name] ?? null) : null;
