import { dirname } from 'node:path';
import { removeFile } from '#disk/remove-file';
import { setTime } from '#disk/set-time';
import { askChoice } from '#interview/ask-choice';
import type { Language, Problem } from '#problem';
import { finishDraft, noTime } from '../round/finish-draft';
import { openDraft } from '../round/open-draft';
import type { Person } from '../round/open-journal';
import type { OpenedRound } from '../round/open-round';
import type { RecordedInterview } from '../round/recorded-interview';
import type { TerminalRun } from '../terminal-run';
import { askGroups } from '../workspace/ask-groups';
import { askLanguage } from './ask-language';
import { askRole } from './ask-role';
import { askedRoles } from './asked-roles';
import { checkPlan } from './check-plan';
import { holdSession, type SessionEnd } from './hold-session';
import type { PreparedInterview } from './prepare-interview';

export interface Turn {
  /** `left`: the person went without finishing, and the laptop can be passed on; `interrupted`: the sitting is over. */
  readonly how: 'finished' | 'left' | 'interrupted';
  readonly problems: readonly Problem[];
}

const interrupted: Turn = { how: 'interrupted', problems: [] };
const left: Turn = { how: 'left', problems: [] };

/** One person's turn, from the questions about the person to the row in the table; stopping asks what becomes of the answers. */
export async function takeTurn(run: TerminalRun, prepared: PreparedInterview, opened: OpenedRound): Promise<Turn> {
  const { context, say } = run;
  const { workspace, questionnaire, wishes, attributes } = prepared;
  const possible = askedRoles(questionnaire).filter((each) => each !== 'auditor');
  const role = wishes.role ?? (await askRole(run, possible));
  if (role === null && possible.length > 0) return interrupted;
  const groups = await askGroups(run, attributes, wishes.attributes, role);
  if (groups === null) return interrupted;
  const heard = await askLanguage(run, questionnaire, wishes.language ?? workspace.audit.language);
  if (heard === null) return interrupted;
  const plan = checkPlan(context, questionnaire, role, wishes.markers);
  if (!plan.ok) return { how: 'interrupted', problems: plan.problems };

  const texts = [questionnaire.introduction, questionnaire.anonymity].filter((text) => text !== null);
  say(texts.map((text) => text[heard] ?? context.wording.text(text)).join(' '));
  context.tell('\n');
  const person = { role: role ?? undefined, attributes: groups, language: heard, markers: wishes.markers ?? undefined };
  return answerInTurn(run, prepared, opened, person, heard);
}

async function answerInTurn(
  run: TerminalRun,
  prepared: PreparedInterview,
  opened: OpenedRound,
  person: Omit<Person, 'respondent' | 'consent' | 'unit'>,
  heard: Language,
): Promise<Turn> {
  const { workspace, questionnaire } = prepared;
  let id: string | undefined;
  for (;;) {
    const draft = openDraft(workspace, opened, questionnaire, person, id);
    if (!draft.ok) return { how: 'interrupted', problems: draft.problems };
    id = draft.value.journal.head.id;
    try {
      const end = await ask(run, prepared, draft.value, heard);
      const finish = (how: 'finished' | 'finished-here'): Turn => {
        const finished = finishDraft(workspace, opened, questionnaire, draft.value, how);
        return finished.ok ? { how: 'finished', problems: [] } : { how: 'interrupted', problems: finished.problems };
      };
      if (end.how === 'finished' || end.how === 'finished-here') return finish(end.how);
      if (end.problems.length > 0) return { how: 'interrupted', problems: end.problems };
      const wanted = await askWhatBecomes(run);
      if (wanted === 'go-on') continue;
      if (wanted === 'finish') return finish('finished-here');
      if (wanted === null) return interrupted;
      const removed = removeFile(draft.value.path);
      return removed.ok ? left : { how: 'interrupted', problems: removed.problems };
    } finally {
      draft.value.close();
      // A kept draft must not tell when it was written, nor its folder.
      setTime(draft.value.path, noTime);
      setTime(dirname(draft.value.path), noTime);
    }
  }
}

const ask = (
  run: TerminalRun,
  { questionnaire, wishes }: PreparedInterview,
  recorded: RecordedInterview,
  heard: Language,
): Promise<SessionEnd> =>
  holdSession(run, {
    questionnaire,
    recorded,
    respondentLanguage: heard,
    markers: wishes.markers ?? recorded.journal.head.markers,
    notes: [],
    takesNotes: false,
    start: recorded.journal.resumeAt,
    isAmendment: false,
  });

/** What becomes of answers already saved when their person stops: nobody else may find them unfinished. Null: nothing was decided, so they stay. */
async function askWhatBecomes({ context, use }: TerminalRun): Promise<'go-on' | 'discard' | 'finish' | null> {
  if (use.signal.aborted) return null;
  const { wording, language } = context;
  const choices = ['go-on', 'finish', 'discard'] as const;
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('in-turn.left.title'),
    items: choices.map((choice) => ({ label: wording.say(`in-turn.left.${choice}`), detail: '' })),
    start: 0,
  });
  return chosen === null ? null : (choices[chosen] ?? null);
}
