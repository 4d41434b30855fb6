import { type Language, type Localised, languages } from '#problem';
import type { Question } from './questionnaire';
import { sourceText } from './source-text';

/** How a question that means the same is said otherwise, and in which languages; null: word for word the same. */
export function compareWording(
  before: Question,
  after: Question,
): { readonly how: 'equivalent' | 'translation'; readonly languages: readonly Language[] } | null {
  const later = textsOf(after);
  const pairs = textsOf(before).map((text, i) => [text, later[i] ?? {}] as const);
  const changed = languages.filter((language) => pairs.some(([a, b]) => a[language] !== b[language]));
  if (changed.length === 0) return null;
  const isTranslation = pairs.every(([a, b]) => sourceText(a) === sourceText(b));
  return { how: isTranslation ? 'translation' : 'equivalent', languages: changed };
}

/** Everything of a question that people read, in a fixed order. */
const textsOf = ({ text, options, anchors, kpi }: Question): readonly Localised[] => [
  text,
  ...(kpi ? [kpi.unit] : []),
  ...options.map(({ label }) => label),
  ...anchors,
];
