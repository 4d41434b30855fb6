import { chiSquare, fisherF, normal, studentT } from '#statistics/index';
import type { Operations } from './operation';

export const distributionsOperations: Operations = {
  qt: ({ p, df }: { p: number; df: number }) => ({ value: studentT.quantile(p, df) }),
  pt: ({ q, df }: { q: number; df: number }) => ({ value: studentT.below(q, df) }),
  qf: ({ p, df1, df2 }: { p: number; df1: number; df2: number }) => ({ value: fisherF.quantile(p, df1, df2) }),
  pf: ({ q, df1, df2 }: { q: number; df1: number; df2: number }) => ({ value: fisherF.below(q, df1, df2) }),
  qnorm: ({ p }: { p: number }) => ({ value: normal.quantile(p) }),
  pnorm: ({ q }: { q: number }) => ({ value: normal.below(q) }),
  pchisq_upper: ({ q, df }: { q: number; df: number }) => ({ value: chiSquare.above(q, df) }),
};
