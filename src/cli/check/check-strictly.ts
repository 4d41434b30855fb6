import type { Problem } from '#problem';
import { readWholeContent } from '#questionnaire/read-whole-content';
import { strictRules } from '#questionnaire/strict-rules/index';
import { contentName, contentTexts } from '../content/content-texts';
import { openContent } from '../content/open-content';
import type { Context } from '../context';
import type { StrictScope } from './checked';

/** Everything in the content in reach that breaks a strict rule, by place. Meant for content without other faults. */
export function checkStrictly(context: Context, { folders, language, languages, file }: StrictScope): readonly Problem[] {
  const texts = contentTexts(context, folders, file);
  const library = openContent(folders, language, context.cwd);
  if (!texts.ok || !library.ok) return [texts, library].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  const content = readWholeContent(texts.value, library.value, languages);
  if (!content.ok) return content.problems;
  const found = strictRules.flatMap((rule) => rule(content.value));
  const mine = file === null ? found : found.filter(({ place }) => place?.file === contentName(context, file));
  return mine.toSorted(byPlace);
}

const byPlace = ({ place: a }: Problem, { place: b }: Problem): number =>
  (a?.file ?? '').localeCompare(b?.file ?? '', 'en') || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
