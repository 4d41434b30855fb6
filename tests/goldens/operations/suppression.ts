import { suppression } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import type { Operations } from './operation';

interface Input {
  readonly respondents: Readonly<Record<string, number>>;
  readonly min_n: number;
  readonly total_is_shown: boolean;
}

export const suppressionOperations: Operations = {
  suppression: ({ respondents, min_n: minimum, total_is_shown: totalIsShown }: Input) => {
    const { primary, complementary, shown, totalShown } = suppression(entriesInOrder(respondents), minimum, totalIsShown);
    return { primary, complementary, shown, total_shown: totalShown };
  },
};
