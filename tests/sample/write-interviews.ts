import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import type { JournalEntry, JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { nextQuestion } from '#response/next-question';
import { readAnswer } from '#response/read-answer';
import type { Answer } from '#response/response';
import { dates, type SampleRound } from './company';
import { goodValue } from './good-value';
import { type Interviewee, interviewees, spoken } from './interviews';
import { notesOn } from './notes';
import { seeded } from './seeded';
import { rated } from './unit-figures';

const auditor: Interviewee = { respondent: 'auditor-01', role: 'auditor', language: 'en', department: '', site: '', day: 16 };

/** The journals of a round by file name: twelve interviews and the auditor's session. */
export const writeInterviews = (round: SampleRound, questionnaire: Questionnaire): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...interviewees, auditor].map((person) => [
      `${person.respondent}.${questionnaire.id}.jsonl`,
      entries(round, questionnaire, person)
        .map((entry) => `${journalLine(entry)}\n`)
        .join(''),
    ]),
  );

function entries(round: SampleRound, questionnaire: Questionnaire, person: Interviewee): readonly (JournalHead | JournalEntry)[] {
  const chance = seeded('Meridian Freight', round, person.respondent);
  let clock =
    Date.parse(`${dates[round].opened}T07:00:00Z`) + person.day * 86_400_000 + (Number(person.respondent.slice(-1)) - 1) * 7_200_000;
  const tick = (): string => {
    clock += Math.round(25_000 + 70_000 * chance.next());
    return new Date(clock).toISOString();
  };
  const head: JournalHead = {
    format: 1,
    kind: 'head',
    id: chance.hex(32),
    respondent: person.respondent,
    questionnaire: questionnaire.id,
    hash: questionnaire.hash,
    role: person.role,
    unit: null,
    attributes: person.role === 'auditor' ? {} : { department: person.department, site: person.site },
    language: person.language,
    markers: null,
    consent: false,
    opened: tick(),
  };
  const lines: (JournalHead | JournalEntry)[] = [head];
  if (person.role !== 'auditor') lines.push({ kind: 'consent', consent: true, at: tick() });
  const answers = new Map<string, Answer>();
  const session = { questionnaire, role: person.role, markers: null, answers };
  for (let question = nextQuestion(session); question; question = nextQuestion(session)) {
    const answer = answerOf(round, person, question);
    answers.set(question.id, answer);
    const at = tick();
    lines.push({ kind: 'answer', question: question.id, state: answer.state, code: answer.code, at });
    lines.push(...notesOn(round, person.respondent, question.id, at));
  }
  lines.push({ kind: 'state', state: 'finished', at: tick() });
  return lines;
}

function answerOf(round: SampleRound, { respondent, role }: Interviewee, question: Question): Answer {
  const code = isUnitQuestion(question) ? ofUnit(round, role, question) : spoken(round, respondent, question.id);
  if (code === null) throw new Error(`The sample has no answer of ${respondent} to ${question.id}.`);
  return goodValue(readAnswer(question, code));
}

/** The auditor rates what was seen, leaders rate themselves a level higher, managers halfway; key figures are left to kpis.yaml. */
function ofUnit(round: SampleRound, role: Role, question: Question): string | null {
  if (question.type === 'kpi') return role === 'auditor' ? '' : 'dk';
  if (role === 'auditor') return rated(round, question.id);
  return question.type === 'maturity' ? '3' : role === 'leader' ? 'yes' : 'partly';
}
