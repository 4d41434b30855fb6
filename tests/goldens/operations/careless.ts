import { intraIndividualVariability, longstring, mahalanobis } from '#statistics/index';
import type { Numbers, Operations } from './operation';

export const carelessOperations: Operations = {
  careless: ({ answers }: { answers: readonly Numbers[] }) => {
    const distances = mahalanobis(answers);
    return {
      longstring: answers.map(longstring),
      irv: answers.map(intraIndividualVariability),
      mahalanobis_d2: distances.map((distance) => distance?.squared ?? null),
      mahalanobis_p: distances.map((distance) => distance?.p ?? null),
    };
  },
};
