import { readLines } from '#disk/read-lines';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { parseJournalLine } from '#response/parse-journal-line';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { currentRound } from '../round/current-round';
import { interviewFiles } from '../round/interview-files';
import { terminalRun } from '../terminal-run';
import { today } from '../today';
import { openWorkspace } from '../workspace/open-workspace';
import { holdAnonymous } from './hold-anonymous';
import { holdConfidential } from './hold-confidential';
import { holdInTurn } from './hold-in-turn';
import { prepareInterview } from './prepare-interview';
import { readWishes, type Wishes } from './read-wishes';

/** `interview` and, for a respondent to amend, `interview amend`: everything from the first signal handler to the exit status. */
export async function holdInterview(context: Context, call: Call, amended: string | null = null): Promise<ExitCode> {
  const run = terminalRun(context);
  const refused = (problems: readonly Problem[]): ExitCode => {
    run.warn(problems);
    return run.ended(2);
  };
  const read = readWishes(call);
  if (!read.ok) return refused(read.problems);
  const wishes = amended === null ? read : amendWishes(context, read.value, amended);
  if (!wishes.ok) return refused(wishes.problems);
  const prepared = await prepareInterview(run, wishes.value);
  if (!prepared.ok) return refused(prepared.problems);
  if (prepared.value === null) {
    context.tell(`${context.wording.say('session.go-on', { command: commandLine(context, 'interview') })}\n`);
    return run.interrupted();
  }
  run.warn(prepared.warnings);
  const { questionnaire, wishes: checked } = prepared.value;
  const people = textOption(call, 'people');
  if (call.options.inTurn === true || people !== null) {
    const kind = checked.role === 'team' ? 'team' : questionnaire.mode;
    if (kind !== 'anonymous') return refused([problem('command/in-turn', { questionnaire: questionnaire.id, kind })]);
    return holdInTurn(run, prepared.value, people);
  }
  // A team's joint answer is no person's: it has nobody to hide, and can be gone on with.
  if (questionnaire.mode === 'anonymous' && checked.role !== 'team') return holdAnonymous(run, prepared.value);
  return holdConfidential(run, prepared.value, amended !== null);
}

/** The respondent to amend must have begun; the questionnaire is that of the one interview there is, unless several are. */
function amendWishes(context: Context, wishes: Wishes, respondent: string): Outcome<Wishes> {
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return workspace;
  const current = currentRound(workspace.value, wishes.round, today(context.now()));
  if (!current.ok) return current;
  const files = interviewFiles(workspace.value, current.value.name);
  if (!files.ok) return files;
  const wanted = wishes.questionnaire;
  const known = files.value.filter(({ questionnaire }) => wanted === null || questionnaire === wanted);
  const mine = known.filter((file) => file.respondent === respondent.toLowerCase());
  const [first] = mine;
  if (!first) {
    const codes = [...new Set(known.map((file) => file.respondent))];
    return bad([problem('workspace/unknown-respondent', wordFacts(respondent, codes))]);
  }
  return good({
    ...wishes,
    respondent: first.respondent,
    role: isTeam(first.path) ? 'team' : wishes.role,
    questionnaire: wanted ?? (mine.length === 1 ? first.questionnaire : null),
  });
}

/** Whether an interview is a team's joint one: only those of an anonymous questionnaire can be amended. */
function isTeam(path: string): boolean {
  const lines = readLines(path);
  const head = lines.ok ? parseJournalLine(lines.value.text.split('\n')[0] ?? '') : null;
  return head !== null && head.kind === 'head' && head.role === 'team';
}
