import { join } from 'node:path';
import { exists } from '#disk/exists';
import { debrief } from '#interview/debrief';
import { type Language, languages } from '#problem';
import { interviewProgress } from '#response/interview-progress';
import { commandLine } from '../command-line';
import type { ExitCode } from '../context';
import { openJournal, type Person } from '../round/open-journal';
import type { RecordedInterview } from '../round/recorded-interview';
import { tellNext } from '../tell-next';
import type { TerminalRun } from '../terminal-run';
import { roundFolder } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';
import { askAmended } from './ask-amended';
import { askPerson } from './ask-person';
import { askWhose } from './ask-whose';
import { checkPlan } from './check-plan';
import { endOfSession, spokenOptions } from './end-of-session';
import { holdSession } from './hold-session';
import { openPreparedRound } from './open-prepared-round';
import type { PreparedInterview } from './prepare-interview';
import { roundNotes } from './round-notes';

const stated = (option: string, value: string | null): readonly string[] => (value === null ? [] : [option, value]);

/** A confidential interview from the question whose it is to the debrief: begun, resumed or amended, always one voice a respondent. */
export async function holdConfidential(run: TerminalRun, prepared: PreparedInterview, amend: boolean): Promise<ExitCode> {
  const { context, say } = run;
  const { workspace, current, questionnaire, wishes } = prepared;
  const command = (...words: (string | null)[]): string =>
    commandLine(
      context,
      'interview',
      ...words,
      ...(wishes.role === 'team' && words[0] === questionnaire.id ? ['--role', 'team'] : []),
      ...(wishes.round === null ? [] : ['--round', wishes.round]),
      ...spokenOptions(wishes.language, wishes.myLanguage),
    );
  const nothing = async (): Promise<ExitCode> => {
    say(context.wording.say('session.nothing-begun'));
    context.tell(
      `${context.wording.say('session.go-on', { command: command(questionnaire.id, ...stated('--respondent', wishes.respondent), ...(wishes.role === 'team' ? [] : stated('--role', wishes.role))) })}\n`,
    );
    return run.interrupted();
  };
  const refused = (problems: Parameters<TerminalRun['warn']>[0]): ExitCode => {
    run.warn(problems);
    return run.ended(2);
  };

  const whose = await askWhose(run, prepared);
  if (whose === null) return nothing();
  const folder = join(roundFolder(workspace, current.name), 'interviews');
  const isKnown = (code: string): boolean => exists(join(folder, `${code}.${questionnaire.id}.jsonl`));
  const person = await askPerson(run, prepared, whose.respondent, isKnown);
  if (person === null) return nothing();
  if (!person.isKnown) {
    const plan = checkPlan(context, questionnaire, person.role ?? null, wishes.markers);
    if (!plan.ok) return refused(plan.problems);
  }
  const opened = openPreparedRound(run, prepared);
  if (!opened.ok) return refused(opened.problems);
  const recorded = openJournal(workspace, opened.value, questionnaire, person, context.now().toISOString());
  if (!recorded.ok) return refused(recorded.problems);
  run.warn(recorded.warnings);
  return inquire(run, prepared, recorded.value, person, amend, command);
}

async function inquire(
  run: TerminalRun,
  prepared: PreparedInterview,
  recorded: RecordedInterview,
  person: Person,
  amend: boolean,
  command: (...words: (string | null)[]) => string,
): Promise<ExitCode> {
  const { context, say } = run;
  const { wording, tell, print } = context;
  const { workspace, current, questionnaire, wishes } = prepared;
  const { journal } = recorded;
  const { respondent, role } = journal.head;
  const markers = wishes.markers ?? journal.head.markers;
  const resume = command(questionnaire.id, '--respondent', respondent);
  const isAmendment = journal.state === 'finished' || journal.state === 'finished-here';
  const language = wishes.language ?? spoken(journal.head.language) ?? context.language;
  try {
    if (person.consent !== undefined && person.consent !== journal.consent) {
      const noted = recorded.record({ kind: 'consent', consent: person.consent, at: context.now().toISOString() });
      if (!noted.ok) {
        run.warn(noted.problems);
        return run.ended(2);
      }
    }
    if (isAmendment) say(wording.say('session.amending', { respondent }));
    else if (recorded.isResumed) {
      const { answered, applicable } = interviewProgress({ questionnaire, role, markers, answers: journal.answers });
      say(wording.say('session.resumed', { respondent, answered, total: applicable }));
    } else say(questionnaire.introduction[language] ?? wording.text(questionnaire.introduction));
    if (role === 'team' && !isAmendment) say(wording.say('in-turn.joint'));
    tell('\n');
    const own = journal.notes.flatMap(({ question, text, quote }) => (question === null ? [] : [{ question, text, quote }]));
    const session = {
      questionnaire,
      recorded,
      respondentLanguage: language,
      markers,
      notes: role === 'auditor' ? roundNotes(workspace, current.name, questionnaire) : own,
      takesNotes: true,
      start: journal.resumeAt,
      isAmendment,
    };
    if (amend || isAmendment) {
      const amended = await askAmended(run, session);
      if (amended === null) {
        tell(`${wording.say('session.go-on', { command: resume })}\n`);
        return run.interrupted();
      }
      session.start = amended;
    }
    const end = await holdSession(run, session);
    if (end.how === 'finished' || end.how === 'finished-here') {
      print(wording.say('session.ended', { respondent }));
      for (const line of debrief({ questionnaire, role, markers, answers: end.answers, language: context.language }))
        print(wrapped(context, line, '  '));
      const next = role === 'team' ? commandLine(context, 'score') : command(questionnaire.id);
      tellNext(context, next, '');
      return run.ended(0);
    }
    const code = end.problems.length > 0 ? run.ended(2) : end.how === 'interrupted' ? await run.interrupted() : run.ended(0);
    if (isAmendment && code === 0) {
      say(wording.say('session.amended', { respondent }));
      tellNext(context, command('list'), '');
    } else endOfSession(run, session, end, end.problems, resume);
    return code;
  } finally {
    recorded.close();
  }
}

const spoken = (word: string): Language | null => languages.find((language) => language === word) ?? null;
