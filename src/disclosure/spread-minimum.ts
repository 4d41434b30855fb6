/** Distributions, standard deviations and exact interval bounds tell the spread: they need ten people. */
export const spreadMinimum = 10;
