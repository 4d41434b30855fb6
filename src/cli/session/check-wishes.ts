import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { shownMarkers } from '#questionnaire/shown-markers';
import type { Attribute } from '#workspace/audit';
import { commandLine } from '../command-line';
import type { Context } from '../context';
import { rolesOf } from '../round/roles-of';
import type { Wishes } from './read-wishes';

/** Holds the wishes against the questionnaire and the groups of the round; values come back as they are declared. */
export function checkWishes(
  context: Context,
  wishes: Wishes,
  questionnaire: Questionnaire,
  { attributes, unit }: { readonly attributes: readonly Attribute[]; readonly unit: string | null },
): Outcome<Wishes> {
  const problems: Problem[] = [];
  const declaredValue = (name: string, word: string): string | undefined => {
    const values = attributes.find((attribute) => attribute.name === name)?.values.map(({ value }) => value) ?? [];
    return values.find((value) => value === word) ?? values.find((value) => value.toLowerCase() === word.toLowerCase());
  };
  const stated: Record<string, string> = {};
  for (const [name, word] of Object.entries(wishes.attributes)) {
    const declared = attributes.find((attribute) => attribute.name === name);
    const values = declared?.values.map(({ value }) => value) ?? [];
    const value = values.length === 0 ? word : declaredValue(name, word);
    if (!declared)
      problems.push(
        problem(
          'workspace/unknown-attribute',
          wordFacts(
            name,
            attributes.map((attribute) => attribute.name),
          ),
        ),
      );
    else if (value === undefined)
      problems.push(problem('workspace/unknown-attribute-value', { ...wordFacts(word, values), attribute: name }));
    else stated[name] = value;
  }
  const known = rolesOf(questionnaire);
  if (wishes.role !== null && !known.includes(wishes.role)) problems.push(problem('command/unknown-role', wordFacts(wishes.role, known)));
  const markers = shownMarkers(questionnaire).map(({ id }) => id);
  for (const marker of wishes.markers ?? [])
    if (!markers.includes(marker)) problems.push(problem('command/unknown-marker', wordFacts(marker, markers)));
  const rated = wishes.unit === null || unit === null ? undefined : declaredValue(unit, wishes.unit);
  if (wishes.unit !== null && unit === null) problems.push(problem('workspace/no-unit', { word: wishes.unit }));
  else if (wishes.unit !== null && rated === undefined) {
    const units = attributes.find(({ name }) => name === unit)?.values.map(({ value }) => value) ?? [];
    problems.push(problem('workspace/unknown-unit', wordFacts(wishes.unit, units)));
  }
  if (questionnaire.mode === 'anonymous' && wishes.respondent !== null && wishes.role !== 'team')
    problems.push(
      problem('command/anonymous', { questionnaire: questionnaire.id, command: commandLine(context, 'interview', questionnaire.id) }),
    );
  return problems.length > 0 ? bad(problems) : good({ ...wishes, attributes: stated, unit: rated ?? null });
}
