import { runInterview } from '#interview/interview';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import { shownQuestions } from '#response/shown-questions';
import { commandLine } from '../command-line';
import { findQuestionnaire } from '../content/find-questionnaire';
import { placeHere } from '../content/place-here';
import type { Context, ExitCode } from '../context';
import { tellNext } from '../tell-next';
import { terminalRun } from '../terminal-run';
import { askRole } from './ask-role';
import { askedRoles } from './asked-roles';

/** Asks a questionnaire, stores nothing, and prints the person's own scorecard. */
export async function tryQuestionnaire(context: Context, wanted: string): Promise<ExitCode> {
  const run = terminalRun(context);
  const { wording, language, print, tell } = context;
  const place = placeHere(context, wanted);
  const found = place.ok ? findQuestionnaire(wanted, place.value) : place;
  if (!found.ok) {
    run.warn(found.problems);
    return run.ended(2);
  }
  const questionnaire = found.value;
  const again = `${wording.say('session.go-on', { command: commandLine(context, 'try', wanted) })}\n`;
  const unfinished = (): void => {
    run.say(wording.say('cli.try.unfinished'));
    tell(again);
  };
  const roles = distinctRoles(questionnaire);
  const role = await askRole(run, roles);
  if (role === null && roles.length > 0) {
    unfinished();
    return run.interrupted();
  }
  run.say([questionnaire.introduction, questionnaire.anonymity].flatMap((text) => (text === null ? [] : [wording.text(text)])).join(' '));
  tell('\n');
  const end = await runInterview({
    ...run.use,
    questionnaire,
    role,
    markers: null,
    unit: null,
    respondentLanguage: language,
    interviewerLanguage: language,
    answers: new Map(),
    notes: [],
    start: null,
    stores: false,
    takesNotes: false,
    save: async () => undefined,
  });
  if (end.how === 'finished' || end.how === 'finished-here') {
    // Loaded now: nobody waits for the first question because of it.
    const { ownScorecard } = await import('./own-scorecard');
    print(await ownScorecard(context, questionnaire, end.answers, role));
    run.say(wording.say('cli.try.nothing-stored'));
    tellNext(context, 'culture-audit init', '');
    return run.ended(0);
  }
  unfinished();
  return end.how === 'interrupted' ? run.interrupted() : run.ended(0);
}

/** The roles worth asking about: none but the first where all are asked the same. */
function distinctRoles(questionnaire: Questionnaire): readonly Role[] {
  const roles = askedRoles(questionnaire).filter((role) => role !== 'auditor');
  const plan = (role: Role): string =>
    shownQuestions({ questionnaire, role, markers: null, answers: new Map() })
      .map(({ id }) => id)
      .join();
  return new Set(roles.map(plan)).size > 1 ? roles : roles.slice(0, 1);
}
