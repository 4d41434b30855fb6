import { hashText } from '#questionnaire/hash-questionnaire';
import type { Round } from './round';

/** A hash over what may not change once a round is open: questionnaires and their modes, limits, and what may be shown apart. */
export const roundSeal = ({ name, questionnaires, limits, split, unit }: Round): string =>
  hashText(
    JSON.stringify([
      name,
      questionnaires.map(({ id, mode, hash, copy }) => [id, mode, hash, copy]),
      limits.minimum,
      limits.comments,
      split,
      unit,
    ]),
  );
