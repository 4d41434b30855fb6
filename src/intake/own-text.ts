/** What a row holds under a name that people chose, else nothing; also for the names that every object has (`constructor`). */
export const ownText = (record: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(record, name) ? (record[name] ?? '') : '';
