import type { Finding, FindingInput } from './finding';
import { rules } from './rules/index';

/** Everything the rules see, in their order. */
export const findings = (input: FindingInput): readonly Finding[] => rules.flatMap((find) => find(input));
