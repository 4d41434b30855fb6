/** Lower and upper bound, in the unit of the figure they belong to. */
export type Interval = readonly [lower: number, upper: number];
