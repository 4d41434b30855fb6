/** Whole months from one ISO date to another; null where one is not known or the second comes first. */
export function monthsSince(launched: string | null, opened: string | null): number | null {
  if (launched === null || opened === null) return null;
  const [from, to] = [launched, opened].map((iso) => iso.split('-').map(Number));
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from ?? [];
  const [year = 0, month = 1, day = 1] = to ?? [];
  const months = (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
  return months >= 0 ? months : null;
}
