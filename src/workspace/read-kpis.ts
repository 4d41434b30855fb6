import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { type Kpi, type KpisFile, kpisSchema } from './kpis';
import { readVersioned } from './read-versioned';
import type { Round } from './round';

/** The values of kpis.yaml, each for a KPI that the round's questionnaires ask and for a unit that it declares; all mistakes are collected. */
export function readKpis(
  text: string,
  file: string,
  questionnaires: readonly Questionnaire[],
  round: Pick<Round, 'attributes' | 'unit'>,
): Outcome<readonly Kpi[]> {
  const document = readVersioned<KpisFile>(text, file, kpisSchema);
  if (!document.ok) return document;
  const questions = new Map(questionnaires.flatMap((questionnaire) => questionnaire.questions).map((question) => [question.id, question]));
  const units = round.attributes.find(({ name }) => name === round.unit)?.values.map(({ value }) => value) ?? [];
  const kpis = (document.value.value.kpis ?? []).map(
    ({ question, value, unit, period, source }): Kpi => ({
      question,
      value,
      unit: unit === undefined ? null : String(unit),
      period: String(period ?? ''),
      source: source ?? '',
    }),
  );
  const problems = kpis.flatMap((kpi, index) => checkKpi(kpi, index, kpis, questions, units, document.value));
  return problems.length > 0 ? bad(problems) : good(kpis);
}

function checkKpi(
  kpi: Kpi,
  index: number,
  all: readonly Kpi[],
  questions: ReadonlyMap<string, Question>,
  units: readonly string[],
  located: Located<KpisFile>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const found = questions.get(kpi.question);
  const place = located.place(['kpis', index, 'question']);
  if (!found) {
    const known = [...questions.values()].filter(({ type }) => type === 'kpi').map(({ id }) => id);
    problems.push(problem('questionnaire/unknown-question', wordFacts(kpi.question, known), place));
  } else if (found.type !== 'kpi') problems.push(problem('workspace/kpi-not-a-kpi', { word: kpi.question }, place));
  if (kpi.unit !== null && !units.includes(kpi.unit)) {
    problems.push(problem('workspace/unknown-unit', wordFacts(kpi.unit, units), located.place(['kpis', index, 'unit'])));
  }
  if (all.slice(0, index).some((other) => other.question === kpi.question && other.unit === kpi.unit)) {
    problems.push(problem('workspace/kpi-twice', { word: kpi.question }, place));
  }
  return problems;
}
