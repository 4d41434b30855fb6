import { describe, expect, it } from 'vitest';
import { jumpList } from '#interview/jump-list';
import type { InterviewSession } from '#interview/session';
import { beginSitting } from '#interview/sitting';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { shownMarkers } from '#questionnaire/shown-markers';
import { wordingFor } from '#wording/wording';
import { fixture } from './fixture';

const first = fixture.questions[0] as Question;
const mirror: Question = { ...first, id: 'exp-informed-i', marker: null, beside: 'early-warning', type: 'importance', ask: ['customer'] };
const theirs: Question = { ...first, id: 'why-us-c', marker: 'why-us', ask: ['customer'] };
const open: Question = { ...first, id: 'open', marker: null, type: 'text', options: [], ask: ['customer'] };
const questionnaire: Questionnaire = {
  ...fixture,
  markers: [],
  shownBeside: [
    { id: 'early-warning', name: { en: 'Early information', pl: 'Wczesna informacja' } },
    { id: 'why-us', name: { en: 'Why us', pl: 'Dlaczego my' } },
  ],
  questions: [mirror, theirs, open],
};
const sitting = (markers: readonly string[] | null) =>
  beginSitting({
    questionnaire,
    role: 'customer',
    markers,
    respondentLanguage: 'en',
    interviewerLanguage: 'pl',
    answers: new Map(),
    notes: [],
  } as unknown as InterviewSession);

describe('questions beside markers that are not scored', () => {
  it('stand under the name of the marker, without probe and evidence', () => {
    const faces = questionnaire.questions.map((question) => sitting(null).faceOf(question));
    expect(faces.map(({ marker }) => marker)).toEqual(['Wczesna informacja', 'Dlaczego my', 'Pytania ogólne i otwarte']);
    expect(faces.map(({ probe, evidence }) => [probe, evidence])).toEqual([
      [null, []],
      [null, []],
      [null, []],
    ]);
  });

  it('are jumped to by that name', () => {
    const parts = jumpList(questionnaire.questions, new Map(), shownMarkers(questionnaire), wordingFor('en'));
    expect(parts.map(({ name }) => name)).toEqual(['Early information', 'Why us', 'General and open questions']);
  });

  it('are chosen by it', () => {
    const ids = (markers: readonly string[] | null): string[] =>
      sitting(markers)
        .shown()
        .map(({ id }) => id);
    expect(ids(null)).toEqual(['exp-informed-i', 'why-us-c', 'open']);
    expect(ids(['early-warning'])).toEqual(['exp-informed-i']);
  });
});
