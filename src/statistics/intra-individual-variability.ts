import { momentsOf } from './moments';

/** Standard deviation of one person's raw answers (divisor n − 1); null is left out, null below two answers. Source: Dunn et al. 2018. */
export const intraIndividualVariability = (answers: readonly (number | null)[]): number | null => momentsOf.sd(momentsOf.of(answers));
