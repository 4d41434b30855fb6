import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, type Language, type Localised, type Outcome, type Problem, problem } from '#problem';
import { buildCondition } from './build-condition';
import { localised } from './build-scale';
import { questionTypes } from './question-types';
import type { Option, Question, Scale } from './questionnaire';
import type { OptionInFile, QuestionInFile } from './questionnaire-file';
import { repeatedIds } from './repeated-ids';
import { reservedCodes } from './reserved-codes';

/** What a question needs from around it. */
export interface QuestionSurroundings {
  readonly marker: string | null;
  readonly levels: readonly Localised[];
  readonly scales: ReadonlyMap<string, Scale>;
  readonly language: Language;
  readonly located: Located<unknown>;
  readonly path: Path;
}

/** A question as the program uses it: options with scores, anchors, condition; or what has to be mended in its YAML. */
export function buildQuestion(written: QuestionInFile, around: QuestionSurroundings): Outcome<Question> {
  const type = questionTypes[written.type];
  const problems: Problem[] = [];
  const options = optionsOf(written, around, problems);
  const anchors = (written.anchors ?? []).toSorted(([a], [b]) => a - b);
  const repeated = anchors.some(([value], i) => i > 0 && value === anchors[i - 1]?.[0]);
  const beyond = anchors.some(([, score]) => score < 0 || score > 100);
  const levelless =
    written.type === 'maturity' && around.levels.length > 0 && options.length > 0 && around.levels.length !== options.length;
  if (repeated || beyond || levelless) {
    const at = levelless ? [] : ['anchors'];
    problems.push(problem('questionnaire/anchors', { id: written.id }, around.located.place([...around.path, ...at])));
  }
  if (problems.length > 0) return bad(problems);
  const isKpi = written.type === 'kpi';
  return good({
    id: written.id,
    marker: around.marker,
    ...(written.beside === undefined ? {} : { beside: written.beside }),
    type: written.type,
    text: localised(written.text, around.language),
    ...(written.equivalent === undefined ? {} : { equivalent: localised(written.equivalent, around.language) }),
    ask: written.ask ?? [],
    reversed: written.reversed ?? false,
    weight: written.weight ?? 1,
    options,
    anchors: written.type === 'maturity' && around.levels.length === options.length ? around.levels : [],
    kpi: isKpi ? { unit: localised(written.unit ?? '', around.language), anchors, target: written.target ?? null } : null,
    limits: type.name === 'number' || isKpi ? { min: written.min ?? null, max: written.max ?? null } : null,
    showIf: written['show-if'] ? buildCondition(written['show-if']) : null,
    required: written.required ?? false,
  });
}

function optionsOf(written: QuestionInFile, around: QuestionSurroundings, problems: Problem[]): readonly Option[] {
  const scaleId = written.scale ?? questionTypes[written.type].scale;
  if (scaleId !== null) {
    const scale = around.scales.get(scaleId);
    if (!scale)
      problems.push(
        problem(
          'questionnaire/unknown-scale',
          wordFacts(scaleId, [...around.scales.keys()]),
          around.located.place([...around.path, 'scale']),
        ),
      );
    return scale?.options ?? [];
  }
  if (written.type === 'recommend')
    return Array.from({ length: 11 }, (_, point) => ({ code: String(point), label: {}, score: point * 10 }));
  return ownOptions(written, around, problems);
}

function ownOptions(written: QuestionInFile, around: QuestionSurroundings, problems: Problem[]): readonly Option[] {
  const { located, language, marker } = around;
  const path = [...around.path, 'options'];
  const scored = (written.weight ?? 1) > 0 && marker !== null;
  const pointsOf = (option: OptionInFile) => (written.type === 'choices' ? option.points : option.score);
  const options = written.options ?? [];
  problems.push(...repeatedIds(options, located, path));
  problems.push(...reservedCodes(options, { id: written.id, several: written.type === 'choices' }, located, path));
  const unscored = options.flatMap((option, i) => (scored && pointsOf(option) === undefined ? [{ option, i }] : []));
  for (const { option, i } of unscored)
    problems.push(problem('questionnaire/option-without-score', { id: written.id, word: option.code }, located.place([...path, i])));
  const points = options.map(pointsOf).filter((point) => typeof point === 'number');
  // Options to tick tell something as soon as one has points; of a choice two have to differ.
  const flat = written.type === 'choices' ? points.every((point) => point === 0) : new Set(points).size < 2;
  if (scored && flat && unscored.length === 0 && options.length > 0)
    problems.push(problem('questionnaire/scale-too-short', { id: written.id }, located.place(path)));
  return options.map((option) => {
    const point = pointsOf(option);
    return { code: option.code, label: localised(option.label, language), score: typeof point === 'number' ? point : null };
  });
}
