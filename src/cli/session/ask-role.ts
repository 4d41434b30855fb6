import { askChoice } from '#interview/ask-choice';
import type { Role } from '#questionnaire/questionnaire';
import type { TerminalRun } from '../terminal-run';

/** Asks for the role of a respondent, unless only one is possible. Null: nothing was decided. */
export async function askRole({ context, use }: TerminalRun, possible: readonly Role[]): Promise<Role | null> {
  const { wording, language } = context;
  if (possible.length === 1) return possible[0] ?? null;
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.which-role'),
    items: possible.map((role) => ({ label: wording.say(`session.role.${role}`), detail: role })),
    start: 0,
  });
  return chosen === null ? null : (possible[chosen] ?? null);
}
