/** Why a number is absent; stable words, printed in JSON. */
export type Reason =
  | 'no-answers'
  | 'n-too-small'
  | 'no-variation'
  | 'census'
  | 'suppressed'
  | 'complementary-suppressed'
  | 'one-split-only'
  | 'too-little-coverage'
  | 'gate-not-measured'
  | 'held-by-weak-gate'
  | 'own-level'
  | 'not-asked'
  | 'stratum-too-small'
  | 'stratum-without-answers'
  | 'below-minimum-n'
  | 'not-comparable-version'
  | 'joint-answer';
