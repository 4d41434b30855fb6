import { askChoice } from '#interview/ask-choice';
import type { Attribute } from '#workspace/audit';
import type { TerminalRun } from '../terminal-run';
import { attributeWords } from '../workspace/attribute-words';

/** What an auditor rates: one of the units, or the whole organisation (unit null). Null: nothing was decided. */
export async function askUnit({ context, use }: TerminalRun, attribute: Attribute): Promise<{ readonly unit: string | null } | null> {
  const { wording, language } = context;
  const words = attributeWords(attribute.name, wording);
  const values = attribute.values.map(({ value }) => value);
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.which-unit', { attribute: words.name }),
    items: [...values.map(words.item), { label: wording.say('session.whole-organisation'), detail: '' }],
    start: 0,
  });
  return chosen === null ? null : { unit: values[chosen] ?? null };
}
