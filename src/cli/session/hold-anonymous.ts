import { join, relative } from 'node:path';
import { type Language, languages } from '#problem';
import { interviewProgress } from '#response/interview-progress';
import { commandLine } from '../command-line';
import type { ExitCode } from '../context';
import { finishDraft } from '../round/finish-draft';
import { listDrafts } from '../round/list-drafts';
import { openDraft } from '../round/open-draft';
import type { OpenedRound } from '../round/open-round';
import type { RecordedInterview } from '../round/recorded-interview';
import { recoverDrafts } from '../round/recover-drafts';
import { tellNext } from '../tell-next';
import type { TerminalRun } from '../terminal-run';
import { askGroups } from '../workspace/ask-groups';
import { roundFolder } from '../workspace/open-workspace';
import { askDraft } from './ask-draft';
import { askLanguage } from './ask-language';
import { askRole } from './ask-role';
import { askedRoles } from './asked-roles';
import { checkPlan } from './check-plan';
import { endOfSession, spokenOptions } from './end-of-session';
import { holdSession } from './hold-session';
import { openPreparedRound } from './open-prepared-round';
import type { PreparedInterview } from './prepare-interview';

/** An anonymous interview: a draft without times or names that becomes one row of the round's table when it ends. */
export async function holdAnonymous(run: TerminalRun, prepared: PreparedInterview): Promise<ExitCode> {
  const { context, say } = run;
  const { workspace, current, questionnaire, wishes, attributes } = prepared;
  const refused = (problems: Parameters<TerminalRun['warn']>[0]): ExitCode => {
    run.warn(problems);
    return run.ended(2);
  };
  const resume = commandLine(
    context,
    'interview',
    questionnaire.id,
    ...(wishes.round === null ? [] : ['--round', wishes.round]),
    ...spokenOptions(wishes.language, wishes.myLanguage),
  );
  const nothing = async (): Promise<ExitCode> => {
    say(context.wording.say('session.nothing-begun'));
    context.tell(
      `${context.wording.say('session.go-on', { command: [resume, ...(wishes.role === null ? [] : ['--role', wishes.role])].join(' ') })}\n`,
    );
    return run.interrupted();
  };

  const drafts = listDrafts(roundFolder(workspace, current.name), questionnaire);
  if (!drafts.ok) return refused(drafts.problems);
  const unfinished = drafts.value.filter(({ state }) => state === 'open' || state === 'stopped');
  const picked = unfinished.length === 0 ? { draft: null } : await askDraft(run, prepared, unfinished);
  if (picked === null) return nothing();
  const role = picked.draft
    ? picked.draft.head.role
    : (wishes.role ??
      (await askRole(
        run,
        askedRoles(questionnaire).filter((each) => each !== 'auditor'),
      )));
  if (role === null && !picked.draft) return nothing();
  const groups = picked.draft ? picked.draft.head.attributes : await askGroups(run, attributes, wishes.attributes, role);
  if (groups === null) return nothing();
  const heard = picked.draft
    ? (wishes.language ?? spoken(picked.draft.head.language) ?? context.language)
    : await askLanguage(run, questionnaire, wishes.language ?? workspace.audit.language);
  if (heard === null) return nothing();
  const plan = checkPlan(context, questionnaire, role, wishes.markers);
  if (!plan.ok) return refused(plan.problems);

  const opened = openPreparedRound(run, prepared);
  if (!opened.ok) return refused(opened.problems);
  const recovered = recoverDrafts(workspace, opened.value, questionnaire);
  if (!recovered.ok) return refused(recovered.problems);
  if (recovered.value > 0) say(context.wording.say('session.recovered', { count: recovered.value }));
  const person = { role: role ?? undefined, attributes: groups, language: heard, markers: wishes.markers ?? undefined };
  const draft = openDraft(workspace, opened.value, questionnaire, person, picked.draft?.head.id);
  if (!draft.ok) return refused(draft.problems);
  run.warn(draft.warnings);
  return inquire(run, prepared, opened.value, draft.value, heard, resume);
}

async function inquire(
  run: TerminalRun,
  { workspace, questionnaire, wishes }: PreparedInterview,
  opened: OpenedRound,
  draft: RecordedInterview,
  heard: Language,
  resume: string,
): Promise<ExitCode> {
  const { context, say } = run;
  const { wording, tell } = context;
  const { journal } = draft;
  const { role } = journal.head;
  const session = {
    questionnaire,
    recorded: draft,
    respondentLanguage: heard,
    markers: wishes.markers ?? journal.head.markers,
    notes: [],
    takesNotes: false,
    start: journal.resumeAt,
    isAmendment: false,
  };
  try {
    if (draft.isResumed) {
      const { answered, applicable } = interviewProgress({ ...session, role, answers: journal.answers });
      say(wording.say('session.resumed-draft', { answered, total: applicable }));
    } else {
      const texts = [questionnaire.introduction, questionnaire.anonymity].filter((text) => text !== null);
      say(texts.map((text) => text[heard] ?? wording.text(text)).join(' '));
    }
    tell('\n');
    const end = await holdSession(run, session);
    if (end.how !== 'finished' && end.how !== 'finished-here') {
      const code = end.problems.length > 0 ? run.ended(2) : end.how === 'interrupted' ? await run.interrupted() : run.ended(0);
      endOfSession(run, session, end, end.problems, resume);
      return code;
    }
    const finished = finishDraft(workspace, opened, questionnaire, draft, end.how);
    if (!finished.ok) {
      endOfSession(run, session, end, finished.problems, resume);
      return run.ended(2);
    }
    const file = relative(workspace.root, join(opened.folder, 'tables', `${questionnaire.id}.csv`));
    say(wording.say('session.anonymous-ended', { file }));
    tellNext(context, resume, '');
    return run.ended(0);
  } finally {
    draft.close();
  }
}

const spoken = (word: string): Language | null => languages.find((language) => language === word) ?? null;
