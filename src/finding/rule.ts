import type { Finding, FindingInput } from './finding';

/** What a member of the rules shelf does: facts from a disclosed scorecard, in the order they are read; same input, same facts. */
export type Rule = (input: FindingInput) => readonly Finding[];
