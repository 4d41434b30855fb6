import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { type Problem, problem } from '#problem';
import { labelFacts } from './label-facts';
import { attributeLabels, questionLabels } from './label-index';
import type { MappingFile, WrittenLabel } from './mapping';
import { normalForm } from './normal-form';
import type { MappingTarget } from './read-mapping';

export interface MappedLabels {
  readonly written: readonly WrittenLabel[];
  /** Label (normal form) to code, by question or attribute. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly Problem[];
}

/** What may take labels: the code that a word of the mapping names (a code, a label, a state), or null. */
interface Taker {
  readonly of: string;
  /** What stands under `all` is meant for it too. */
  readonly shares: boolean;
  codeOf(word: string): string | null;
  readonly codes: readonly string[];
}

const states = new Map([
  ['dk', 'dk'],
  ['n/a', 'n/a'],
  ['skipped', ''],
  ['not-shown', 'not-shown'],
]);
const everywhere = 'all';

/** The part `values` of a mapping; what stands under `all` is given to every question that knows the code, and a question's own entry wins. */
export function readMappedLabels(located: Located<MappingFile>, target: MappingTarget): MappedLabels {
  const takers = takersIn(target);
  const known = [everywhere, ...takers.map(({ of }) => of)];
  const values = new Map<string, Map<string, string>>();
  const written: WrittenLabel[] = [];
  const problems: Problem[] = [];
  const groups = Object.entries(located.value.values ?? {}).toSorted(([a], [b]) => Number(b === everywhere) - Number(a === everywhere));
  for (const [of, labels] of groups) {
    if (!known.includes(of)) {
      problems.push(problem('mapping/unknown-question', wordFacts(of, known), located.keyPlace(['values', of])));
      continue;
    }
    const mine = takers.filter((taker) => (of === everywhere ? taker.shares : taker.of === of));
    for (const [label, said] of Object.entries(labels ?? {})) {
      const path = ['values', of, label];
      if (said === null) {
        problems.push(problem('mapping/open-label', { word: label, question: of }, located.keyPlace(path)));
        continue;
      }
      const word = String(said);
      const meant = mine.flatMap((taker) => [[taker.of, taker.codeOf(word)] as const]).filter(([, code]) => code !== null);
      for (const [taker, code] of meant) values.set(taker, (values.get(taker) ?? new Map()).set(normalForm(label), code ?? ''));
      if (meant.length > 0) written.push({ of, label, code: word });
      else {
        const codes = [...new Set(mine.flatMap((taker) => taker.codes)), ...states.keys()];
        problems.push(problem('mapping/unknown-code', { ...labelFacts(word, codes), question: of }, located.place(path)));
      }
    }
  }
  return { written, values, problems };
}

function takersIn({ questionnaire, attributes }: MappingTarget): readonly Taker[] {
  const questions = questionnaire.questions.map((question): Taker => {
    const labels = questionLabels(question, questionnaire.outside, new Map());
    const plainly = (word: string): string | null => {
      if (question.options.length > 0) return labels.find(word)?.code ?? null;
      return question.type === 'text' || /^-?\d+([.,]\d+)?$/.test(word) ? word : null;
    };
    return {
      of: question.id,
      shares: question.type !== 'text',
      codeOf: (word) => states.get(word) ?? plainly(word),
      codes: question.options.map(({ code }) => code),
    };
  });
  const stated = [...attributes].map(([of, values]): Taker => {
    const labels = attributeLabels(values, new Map());
    return { of, shares: false, codeOf: (word) => (word === 'skipped' ? '' : (labels.find(word)?.code ?? null)), codes: values };
  });
  return [...questions, ...stated];
}
