/** The longest run of identical raw answers in presentation order, before reversing; gaps (null) are skipped; 0 without answers. Source: Meade & Craig 2012; Curran 2016. */
export const longstring = (answers: readonly (number | null)[]): number => {
  let longest = 0;
  let run = 0;
  let previous: number | null = null;
  for (const answer of answers) {
    if (answer === null) continue;
    run = answer === previous ? run + 1 : 1;
    previous = answer;
    if (run > longest) longest = run;
  }
  return longest;
};
