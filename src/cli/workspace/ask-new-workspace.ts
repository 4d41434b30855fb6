import { askChoice } from '#interview/ask-choice';
import { askText } from '#interview/ask-text';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { TerminalRun } from '../terminal-run';

export interface NewWorkspaceAnswers {
  readonly client: string;
  readonly questionnaires: readonly string[];
}

/** Asks what `init` was not told: the client, and the usual pair of questionnaires or one of all. Null: nothing was decided. */
export async function askNewWorkspace(
  { context, use }: TerminalRun,
  stated: readonly string[],
  usual: readonly Questionnaire[],
  all: readonly Questionnaire[],
): Promise<NewWorkspaceAnswers | null> {
  const { wording, language } = context;
  const client = await askText({
    ...use,
    language,
    title: wording.say('session.init.client'),
    lines: [wording.say('session.init.client-why')],
    start: '',
    refuse: (text) => (text.trim() === '' ? wording.say('session.init.client-needed') : null),
  });
  if (client === null) return null;
  if (stated.length > 0) return { client, questionnaires: stated };
  const sets = [usual, ...all.map((questionnaire) => [questionnaire])];
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.init.questionnaires'),
    items: sets.map((set) => ({ label: set.map(({ name }) => wording.text(name)).join(' + '), detail: '' })),
    start: 0,
  });
  const set = chosen === null ? undefined : sets[chosen];
  return set ? { client, questionnaires: set.map(({ id }) => id) } : null;
}
