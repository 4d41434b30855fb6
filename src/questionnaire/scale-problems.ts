import type { Located, Path } from '#document/read-document';
import { type Problem, problem } from '#problem';
import { buildScale } from './build-scale';
import type { ScaleInFile } from './questionnaire-file';
import { repeatedIds } from './repeated-ids';
import { reservedCodes } from './reserved-codes';

/** Scales that cannot tell answers apart: a code twice, one that means no answer, or one score for every option. */
export const scaleProblems = (scales: readonly ScaleInFile[], located: Located<unknown>, path: Path = ['scales']): readonly Problem[] =>
  scales.flatMap((scale, i) => {
    const repeated = repeatedIds(scale.options, located, [...path, i, 'options']);
    const scores = new Set(buildScale(scale, 'en').options.map(({ score }) => score));
    const flat = repeated.length === 0 && scores.size < 2;
    return [
      ...repeated,
      ...reservedCodes(scale.options, { id: scale.id, several: false }, located, [...path, i, 'options']),
      ...(flat ? [problem('questionnaire/scale-too-short', { id: scale.id }, located.place([...path, i, 'options']))] : []),
    ];
  });
