import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import { addTableRow } from '#response/add-table-row';
import type { Journal } from '#response/journal';
import { readAnswer } from '#response/read-answer';
import { relevantQuestions } from '#response/relevant-questions';
import { type Answer, dontKnow, skipped } from '#response/response';
import { responseRow } from '#response/response-row';
import { company, type SampleRound } from './company';
import { goodValue } from './good-value';
import { type Seeded, seeded } from './seeded';
import { comments, departmentTilt, levelTilt, rowsBy, staffMeans } from './survey';

/** Spread between people, and of one person between questions, in points. */
const spread = { people: 9, questions: 17 };

/** The self-check as a table: one row an anonymous person, sorted by a random id. */
export function writeSurvey(round: SampleRound, questionnaire: Questionnaire): string {
  const attributes = company[round].attributes.map(({ name }) => name);
  return people(round).reduce(
    (text, { role, department }, i) =>
      goodValue(
        addTableRow(text, 'self-check.csv', responseRow(filledIn(round, questionnaire, role, department, i), questionnaire, attributes)),
      ),
    '',
  );
}

const people = (round: SampleRound): readonly { readonly role: Role; readonly department: string }[] =>
  Object.entries(rowsBy[round]).flatMap(([department, byRole]) =>
    Object.entries(byRole).flatMap(([role, n]) => Array.from({ length: n }, () => ({ role: role as Role, department }))),
  );

function filledIn(round: SampleRound, questionnaire: Questionnaire, role: Role, department: string, index: number): Journal {
  const chance = seeded('Meridian Freight', round, 'self-check', String(index));
  const id = chance.hex(32);
  const site = chance.next() < (department === 'Warehouse' ? 0.5 : 0.75) ? 'Harbour' : 'Inland';
  const person = spread.people * chance.normal();
  const answers = new Map<string, Answer>();
  for (const question of relevantQuestions({ questionnaire, role, answers })) {
    const tilt = person + (departmentTilt[department] ?? 0) + (levelTilt[role] ?? 0);
    answers.set(question.id, question.type === 'text' ? comment(question, index, round) : answerTo(question, round, tilt, chance));
  }
  return {
    file: '',
    head: {
      format: 1,
      kind: 'head',
      id,
      respondent: id,
      questionnaire: questionnaire.id,
      hash: questionnaire.hash,
      role,
      unit: null,
      attributes: { department, site },
      language: 'en',
      markers: null,
      consent: false,
      opened: null,
    },
    answers,
    notes: [],
    resumeAt: null,
    state: 'finished',
    consent: false,
  };
}

function answerTo(question: Question, round: SampleRound, tilt: number, chance: Seeded): Answer {
  const mean = staffMeans[question.id];
  if (!mean) throw new Error(`The sample has no answers to ${question.id}.`);
  const [noKnowledge, empty, wish] = [chance.next(), chance.next(), mean[round] + tilt + spread.questions * chance.normal()];
  if (noKnowledge < (mean.dontKnow?.[round] ?? 0.02)) return dontKnow;
  if (empty < 0.015) return skipped;
  const score = question.reversed ? 100 - wish : wish;
  const nearest = question.options
    .flatMap((option) => (option.score === null ? [] : [{ code: option.code, off: Math.abs(option.score - score) }]))
    .toSorted((a, b) => a.off - b.off)[0];
  return goodValue(readAnswer(question, nearest?.code ?? ''));
}

/** Every tenth person writes something. */
function comment(question: Question, index: number, round: SampleRound): Answer {
  const mine = comments[question.id === 'open-keep' ? 'open-keep' : 'open-change'];
  const turn = index + (round === '2026-Q3' ? 3 : 0) + (question.id === 'open-keep' ? 5 : 0);
  const text = turn % 10 === 0 ? mine[turn / 10] : undefined;
  return text === undefined ? skipped : { state: 'answered', code: text, score: null };
}
