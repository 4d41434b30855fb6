import { askChoice } from '#interview/ask-choice';
import { interviewProgress } from '#response/interview-progress';
import type { Journal } from '#response/journal';
import type { TerminalRun } from '../terminal-run';
import type { PreparedInterview } from './prepare-interview';

/** Offers what was left unfinished, without telling whose it is. Null: nothing was decided. */
export async function askDraft(
  { context, use }: TerminalRun,
  { questionnaire }: PreparedInterview,
  drafts: readonly Journal[],
): Promise<{ readonly draft: Journal | null } | null> {
  const { wording, language } = context;
  const items = drafts.map(({ head, answers }, at) => {
    const { answered, applicable } = interviewProgress({ questionnaire, role: head.role, markers: head.markers, answers });
    return { label: wording.say('session.unfinished-draft', { number: at + 1 }), detail: `${answered}/${applicable}` };
  });
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.new-or-unfinished'),
    items: [{ label: wording.say('session.begin-anew'), detail: '' }, ...items],
    start: 0,
  });
  return chosen === null ? null : { draft: drafts[chosen - 1] ?? null };
}
