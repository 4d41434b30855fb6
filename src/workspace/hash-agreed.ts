import { hashText } from '#questionnaire/hash-questionnaire';
import type { Round } from './round';

type Agreed = Pick<Round, 'targets' | 'weights' | 'gates' | 'smallestDifference' | 'attributes'>;

/** A hash over what scores are judged by: it may be mended while a round is open or after, and a report must say that it was. */
export const hashAgreed = ({ targets, weights, gates, smallestDifference, attributes }: Agreed): string =>
  hashText(
    JSON.stringify([
      Object.entries(targets).toSorted(byName),
      Object.entries(weights).toSorted(byName),
      gates.markers?.toSorted() ?? null,
      gates.open,
      gates.closed,
      smallestDifference,
      attributes.map(({ name, values }) => [name, values.map(({ value, headcount }) => [value, headcount])]),
    ]),
  );

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1);
