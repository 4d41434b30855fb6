/** From the shape of a case's input to the shape of what is expected. */
export type Operation = (input: never) => unknown;
export type Operations = Readonly<Record<string, Operation>>;

/** Nothing computed, in the shape of a case. */
export const undefinedFor = (reason: string, rest: object = {}) => ({ status: 'undefined', reason, ...rest });

export type Numbers = readonly (number | null)[];
