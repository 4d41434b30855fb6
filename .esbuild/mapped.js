/** A record with every value changed. */
export function mapped(record, of) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}
