import type { ReportInput } from '../section';
import { mirrorLookup } from './mirror-lookup';

/** The mirror in one sentence: the largest gap that can be told; else that there is none, or what is missing. Null without a mirror. */
export function mirrorHeadline(input: ReportInput): string | null {
  const {
    wording: { say },
  } = input;
  const look = mirrorLookup(input);
  if (look.expectations.length === 0) return null;
  const largest = look.read.find(({ verdict }) => verdict === 'clear') ?? look.read[0];
  if (largest) return say('mirror.headline.largest', { reading: look.reading(largest) });
  const [unclear] = look.unclear;
  const each = unclear ? look.expectation(unclear.expectation) : null;
  if (unclear && each) {
    const name = say(`mirror.named.${unclear.kind}`, { name: look.quotedName(unclear.expectation) });
    return say('mirror.headline.unclear', { name, gap: look.gap(each, unclear.kind).text });
  }
  if (look.found.length > 0) return say('mirror.headline.agree');
  return say(look.hasStaff ? 'mirror.headline.no-customers' : 'mirror.headline.nobody', { minimum: look.leastCustomers });
}
