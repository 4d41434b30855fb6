import { askChoice } from '#interview/ask-choice';
import type { Role } from '#questionnaire/questionnaire';
import type { Attribute } from '#workspace/audit';
import type { TerminalRun } from '../terminal-run';
import { attributeWords } from './attribute-words';

/**
 * The groups of a respondent: what was stated, the level from the role, and for each other declared attribute the value chosen from its list.
 * The groups are those of staff, so customers are not asked.
 * Null: nothing was decided.
 */
export async function askGroups(
  { context, use }: TerminalRun,
  attributes: readonly Attribute[],
  stated: Readonly<Record<string, string>>,
  role: Role | null,
): Promise<Readonly<Record<string, string>> | null> {
  const { wording, language } = context;
  const groups: Record<string, string> = { ...stated };
  if (role === 'customer') return groups;
  for (const { name, values } of attributes) {
    if (Object.hasOwn(groups, name) || values.length === 0) continue;
    const level = name === 'level' ? values.find(({ value }) => value === role) : undefined;
    if (level) {
      groups[name] = level.value;
      continue;
    }
    const words = attributeWords(name, wording);
    const chosen = await askChoice({
      ...use,
      language,
      title: wording.say('session.which-group', { attribute: words.name }),
      items: [...values.map(({ value }) => words.item(value)), { label: wording.say('session.not-stated'), detail: '' }],
      start: 0,
    });
    if (chosen === null) return null;
    const value = values[chosen]?.value;
    if (value !== undefined) groups[name] = value;
  }
  return groups;
}
