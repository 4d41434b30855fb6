import { readLines } from '#disk/read-lines';
import { askChoice } from '#interview/ask-choice';
import { interviewProgress } from '#response/interview-progress';
import type { Journal } from '#response/journal';
import { readJournal } from '#response/read-journal';
import { interviewFiles } from '../round/interview-files';
import type { TerminalRun } from '../terminal-run';
import type { PreparedInterview } from './prepare-interview';

/**
 * Whose interview it is: the respondent stated, else one of those left unfinished, else a new one (respondent null).
 * Null: nothing was decided.
 */
export async function askWhose(
  { context, use }: TerminalRun,
  prepared: PreparedInterview,
): Promise<{ readonly respondent: string | null } | null> {
  const { questionnaire, wishes } = prepared;
  const { wording, language } = context;
  if (wishes.respondent !== null) return { respondent: wishes.respondent };
  const unfinished = listUnfinished(prepared);
  if (unfinished.length === 0) return { respondent: null };
  const items = unfinished.map(({ head, answers }) => {
    const { answered, applicable } = interviewProgress({ questionnaire, role: head.role, markers: head.markers, answers });
    return { label: [head.respondent, head.unit].filter(Boolean).join(', '), detail: `${answered}/${applicable}` };
  });
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.whose'),
    items: [{ label: wording.say('session.new-respondent'), detail: '' }, ...items],
    start: 0,
  });
  return chosen === null ? null : { respondent: unfinished[chosen - 1]?.head.respondent ?? null };
}

/** Interviews of this questionnaire that were begun and not ended, of the role and unit stated. */
function listUnfinished({ workspace, current, questionnaire, wishes }: PreparedInterview): readonly Journal[] {
  const files = interviewFiles(workspace, current.name);
  const mine = files.ok ? files.value.filter((file) => file.questionnaire === questionnaire.id) : [];
  return mine
    .flatMap(({ path }) => {
      const lines = readLines(path);
      const journal = lines.ok ? readJournal(lines.value.text, path, questionnaire) : lines;
      return journal.ok && journal.value !== null ? [journal.value] : [];
    })
    .filter(({ state, head }) => {
      const fits = (wishes.role === null || head.role === wishes.role) && (wishes.unit === null || head.unit === wishes.unit);
      return fits && (state === 'open' || state === 'stopped');
    });
}
