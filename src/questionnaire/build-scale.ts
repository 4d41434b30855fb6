import type { Language, Localised } from '#problem';
import { percentOfMaximum } from './percent-of-maximum';
import type { Option, Scale } from './questionnaire';
import type { ScaleInFile, Text } from './questionnaire-file';

/** A text as written; a bare string is in the file's own language. */
export const localised = (text: Text, language: Language): Localised => (typeof text === 'string' ? { [language]: text } : text);

/**
 * A scale with its scores: an option's own `score` where it has one, else percent of maximum of numeric codes
 * (1 to 5, 0 to 10, -2 to 2), else its rank among the labels, lowest first.
 */
export function buildScale(scale: ScaleInFile, language: Language): Scale {
  const points = scale.options.map(({ code }) => Number(code));
  const numeric = points.every((point) => Number.isFinite(point));
  const [min, max] = numeric ? [Math.min(...points), Math.max(...points)] : [0, scale.options.length - 1];
  const options = scale.options.map(
    ({ code, label, score }, rank): Option => ({
      code,
      label: localised(label, language),
      score: score ?? percentOfMaximum(numeric ? Number(code) : rank, min, max),
    }),
  );
  return { id: scale.id, options };
}
