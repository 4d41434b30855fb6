import { askChoice } from '#interview/ask-choice';
import { shownQuestions } from '#response/shown-questions';
import type { TerminalRun } from '../terminal-run';
import type { Session } from './hold-session';

/** Every label of the shared scales fits; what somebody typed may not. */
const longest = 36;

/** Which answer is to be changed: the id of its question. Null: nothing was decided. */
export async function askAmended(
  { context, use }: TerminalRun,
  { questionnaire, recorded, markers, respondentLanguage }: Pick<Session, 'questionnaire' | 'recorded' | 'markers' | 'respondentLanguage'>,
): Promise<string | null> {
  const { wording, language } = context;
  const { head, answers } = recorded.journal;
  const questions = shownQuestions({ questionnaire, role: head.role, markers, answers });
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.which-answer'),
    items: questions.map(({ id, text, options }) => {
      const given = answers.get(id);
      const label = options.find(({ code }) => code === given?.code)?.label;
      const name = label ? wording.text(label) : (given?.code ?? '');
      return {
        label: text[language] ?? text[respondentLanguage] ?? id,
        detail: name.length > longest ? `${name.slice(0, longest - 1)}…` : name || '–',
      };
    }),
    start: 0,
  });
  return chosen === null ? null : (questions[chosen]?.id ?? null);
}
