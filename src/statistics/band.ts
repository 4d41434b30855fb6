/** A score of 59.999999999999 that is 60 on paper belongs to the upper band. */
const hair = 1e-9;

/** The band of a score: 1 = 0-<20, 2 = 20-<40, 3 = 40-<60, 4 = 60-<80, 5 = 80-100. */
export const band = (score: number): number => Math.min(5, Math.max(1, Math.floor((score + hair) / 20) + 1));
