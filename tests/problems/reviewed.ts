import type { ProblemCode } from '#problem';

/** Codes without an example, each with the reason. */
export const reviewed: Partial<Record<ProblemCode, string>> = {};
