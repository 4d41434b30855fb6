import { describe, expect, test } from 'vitest';
import { type Localised, languages } from '#problem';
import type { Question } from '#questionnaire/questionnaire';
import { goodValue } from '../sample/good-value';
import { markerIds, shipped, shippedLibrary } from './shipped';

const markers = markerIds.map((id) => {
  const found = shippedLibrary.marker(id);
  if (!found) throw new Error(id);
  return goodValue(found);
});
const questions = markers.flatMap((marker) => marker.questions);

/** What lacks a language, by name. */
const lacking = (texts: Readonly<Record<string, Localised>>): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    languages.filter((language) => !text[language]?.trim()).map((language) => `${name} ${language}`),
  );

const textsOf = ({ id, text, options, anchors, kpi, type }: Question): Record<string, Localised> => ({
  [id]: text,
  ...(type === 'recommend' ? {} : Object.fromEntries(options.map(({ code, label }) => [`${id}/${code}`, label]))),
  ...Object.fromEntries(anchors.map((anchor, i) => [`${id}/level ${i}`, anchor])),
  ...(kpi ? { [`${id}/unit`]: kpi.unit } : {}),
});

describe('the markers', () => {
  test('are 26 with 131 questions, each in one of the eight domains', () => {
    expect(markers).toHaveLength(26);
    expect(questions).toHaveLength(131);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(131);
    expect(shippedLibrary.domains).toHaveLength(8);
    expect(new Set(markers.map(({ marker }) => marker.domain))).toEqual(new Set(shippedLibrary.domains.map(({ id }) => id)));
  });

  test('have five levels and a maturity rating by the auditor each', () => {
    for (const { marker, questions: mine } of markers) {
      expect(marker.levels, marker.id).toHaveLength(5);
      expect(
        mine.filter(({ type, ask }) => type === 'maturity' && ask.includes('auditor')),
        marker.id,
      ).toHaveLength(1);
    }
  });

  test('name questions that exist in themes and actions; those of the mirror begin with exp-', () => {
    for (const { marker, questions: mine } of markers) {
      const known = mine.map(({ id }) => id);
      for (const id of marker.themes.flatMap((theme) => theme.questions)) expect(known, marker.id).toContain(id);
      for (const { question } of marker.actions) {
        if (question !== null && !question.startsWith('exp-'))
          expect(
            questions.map(({ id }) => id),
            marker.id,
          ).toContain(question);
      }
    }
  });

  test('lack no language anywhere', () => {
    const texts = Object.assign(
      {},
      ...questions.map(textsOf),
      ...markers.map(({ marker }) => ({
        [marker.id]: marker.name,
        [`${marker.id}/definition`]: marker.definition,
        [`${marker.id}/why`]: marker.why,
        ...Object.fromEntries(marker.levels.map((level, i) => [`${marker.id}/level ${i}`, level])),
        ...Object.fromEntries(marker.themes.map(({ name }, i) => [`${marker.id}/theme ${i}`, name])),
        ...Object.fromEntries(marker.evidence.map((text, i) => [`${marker.id}/evidence ${i}`, text])),
        ...(marker.probe ? { [`${marker.id}/probe`]: marker.probe } : {}),
        ...Object.fromEntries(
          marker.actions.flatMap((action) =>
            (['do', 'owner', 'measure', 'effect'] as const).map((key) => [`${marker.id}/${action.id}/${key}`, action[key]]),
          ),
        ),
      })),
      ...shippedLibrary.domains.map(({ id, name }) => ({ [id]: name })),
      shippedLibrary.outside,
    );
    expect(lacking(texts)).toEqual([]);
  });
});

describe('the questionnaires', () => {
  const selfCheck = goodValue(shipped('self-check'));
  const fullAudit = goodValue(shipped('full-audit'));

  test('the self-check asks these 15 and two open ones', () => {
    expect(selfCheck.questions.map(({ id }) => id)).toEqual([
      'leadership-sponsorship-1',
      'cascade-2',
      'shared-conviction-2',
      'customer-first-1',
      'one-team-1',
      'horizontal-communication-2',
      'delegated-authority-1',
      'speed-urgency-1',
      'flex-initiative-2',
      'recognition-1',
      'engaged-staff-1',
      'direct-access-1',
      'promise-keeping-1',
      'early-warning-1',
      'programme-refresh-1',
      'open-change',
      'open-keep',
    ]);
    expect(selfCheck.markers).toHaveLength(15);
    expect(selfCheck.questions.filter(({ reversed }) => reversed)).toEqual([]);
    expect(selfCheck).toMatchObject({ mode: 'anonymous', cadence: 'quarterly', respondents: ['manager', 'front-line', 'back-office'] });
  });

  test('the full audit asks 70 on all 26 markers: ratings, evidence, figures and 19 statements', () => {
    const ids = fullAudit.questions.map(({ id }) => id);
    expect(ids).toHaveLength(70);
    expect(fullAudit.markers).toHaveLength(26);
    const ending = (letter: string): number => ids.filter((id) => id.endsWith(`-${letter}`)).length;
    expect([ending('m'), ending('e'), ending('k')]).toEqual([26, 10, 15]);
    expect(ids.filter((id) => /\d$/.test(id)).toSorted()).toEqual(
      [
        'leader-presence-1',
        'leader-presence-2',
        'leader-presence-4',
        'shared-conviction-2',
        'shared-conviction-3',
        'customer-first-1',
        'customer-first-3',
        'why-us-1',
        'why-us-2',
        'horizontal-communication-1',
        'horizontal-communication-3',
        'one-team-3',
        'engaged-staff-3',
        'engaged-staff-4',
        'customer-dialogue-1',
        'customer-dialogue-2',
        'customer-insight-2',
        'promise-keeping-1',
        'programme-refresh-3',
      ].toSorted(),
    );
    expect(fullAudit).toMatchObject({ mode: 'confidential', cadence: 'yearly' });
  });

  test.each([selfCheck, fullAudit])('$id speaks three languages and its hash is 64 hex digits', (questionnaire) => {
    const { name, purpose, introduction, hash } = questionnaire;
    expect(lacking({ name, purpose, introduction, ...Object.assign({}, ...questionnaire.questions.map(textsOf)) })).toEqual([]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
