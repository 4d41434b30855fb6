import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Localised, languages } from '#problem';
import { entersScore } from '#questionnaire/enters-score';
import { isUnitQuestion } from '#questionnaire/is-unit-question';
import { libraryFiles } from '#questionnaire/library-files';
import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import { readCompanion } from '#questionnaire/read-companion';
import { shownMarkers } from '#questionnaire/shown-markers';
import { shownQuestions } from '#response/shown-questions';
import { goodValue } from '../sample/good-value';
import { markerIds, shipped, shippedLibrary, textOf } from './shipped';

const markers = markerIds.map((id) => {
  const found = shippedLibrary.marker(id);
  if (!found) throw new Error(id);
  return goodValue(found);
});
const questions = markers.flatMap((marker) => marker.questions);
const mirror = goodValue(shippedLibrary.expectations());
const staff = ['leader', 'manager', 'front-line', 'back-office'];

/** What lacks a language, by name. */
const lacking = (texts: Readonly<Record<string, Localised>>): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    languages.filter((language) => !text[language]?.trim()).map((language) => `${name} ${language}`),
  );

/** Every text in three languages, wherever it stands in a YAML file. */
function textsIn(value: unknown): Required<Localised>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as Required<Localised>];
  return Object.values(value).flatMap(textsIn);
}

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

  test('name questions that exist in themes and actions', () => {
    const all = [...questions, ...mirror].map(({ id }) => id);
    for (const { marker, questions: mine } of markers) {
      const known = mine.map(({ id }) => id);
      for (const id of marker.themes.flatMap((theme) => theme.questions)) expect(known, marker.id).toContain(id);
      for (const { question } of marker.actions) if (question !== null) expect(all, marker.id).toContain(question);
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

describe('the mirror', () => {
  test('asks 24: six expectations, each of customers and of staff, how important and how often', () => {
    expect(mirror).toHaveLength(24);
    const bases = ['informed', 'answers', 'access', 'heard', 'delivered', 'change'];
    expect(mirror.map(({ id }) => id)).toEqual(bases.flatMap((base) => ['i', 'x', 'b', 'd'].map((side) => `exp-${base}-${side}`)));
    for (const { id, type, ask } of mirror) {
      expect(ask, id).toEqual(/-[ix]$/.test(id) ? ['customer'] : staff);
      expect(type, id).toBe(/-[ib]$/.test(id) ? 'importance' : 'frequency');
    }
  });

  test('stands beside a marker for each expectation and belongs to none', () => {
    expect(mirror.filter(({ marker }) => marker !== null)).toEqual([]);
    expect([...new Set(mirror.map(({ beside }) => beside))]).toEqual([
      'early-warning',
      'speed-urgency',
      'direct-access',
      'customer-dialogue',
      'promise-keeping',
      'flex-initiative',
    ]);
    for (const question of mirror) expect(entersScore(question), question.id).toBe(false);
  });

  test('lacks no language', () => {
    expect(lacking(Object.assign({}, ...mirror.map(textsOf)))).toEqual([]);
  });
});

describe('the questionnaires', () => {
  const all = readdirSync(new URL('../../questionnaires/', import.meta.url))
    .filter((name) => name.endsWith('.yaml') && !libraryFiles.includes(name))
    .map((name) => goodValue(shipped(name.replace('.yaml', ''))));
  const named = (id: string): Questionnaire => goodValue(shipped(id));
  const closed = ({ questions: asked }: Questionnaire): readonly Question[] => asked.filter(({ type }) => type !== 'text');
  const idsOf = (questionnaire: Questionnaire): string[] => closed(questionnaire).map(({ id }) => id);
  const put = (questionnaire: Questionnaire, role: Role): readonly Question[] =>
    shownQuestions({ questionnaire, role, markers: null, answers: new Map() });
  const selfCheck = named('self-check');
  const fullAudit = named('full-audit');

  test('are these eight: so many questions with an answer to choose or a figure, on so many scored markers', () => {
    expect(all.map((one) => [one.id, closed(one).length, one.markers.length, one.mode, one.cadence, one.minutes])).toEqual([
      ['customer-expectations', 27, 0, 'anonymous', 'half-yearly', 4],
      ['full-audit', 70, 26, 'confidential', 'yearly', 105],
      ['hiring-kpi-check', 27, 10, 'confidential', 'half-yearly', 25],
      ['promise-check', 21, 7, 'confidential', 'quarterly', 12],
      ['refresh-check', 20, 10, 'confidential', 'quarterly', 10],
      ['self-check', 15, 15, 'anonymous', 'quarterly', 5],
      ['sponsorship-check', 19, 10, 'confidential', 'half-yearly', 15],
      ['staff-survey', 40, 26, 'anonymous', 'yearly', 12],
    ]);
  });

  test('ask everything there is but what is kept in reserve', () => {
    const asked = new Set(all.flatMap(idsOf));
    const known = [...questions, ...mirror].map(({ id }) => id);
    const reserve = goodValue(readCompanion('reserve', textOf('reserve.yaml'))).value.questions;
    expect(reserve).toHaveLength(12);
    expect(known.filter((id) => !asked.has(id)).toSorted()).toEqual(reserve.toSorted());
    expect([...asked].filter((id) => !known.includes(id))).toEqual([]);
  });

  test('are at most 15 % reverse-keyed; the self-check, a strict part of the staff survey, not at all', () => {
    for (const one of all)
      expect(closed(one).filter(({ reversed }) => reversed).length / closed(one).length, one.id).toBeLessThanOrEqual(0.15);
    expect(closed(selfCheck).filter(({ reversed }) => reversed)).toEqual([]);
    const survey = idsOf(named('staff-survey'));
    expect(idsOf(selfCheck).filter((id) => !survey.includes(id))).toEqual([]);
    expect(survey.length).toBeGreaterThan(idsOf(selfCheck).length);
  });

  test('are anonymous only where nobody has to rate or to show evidence', () => {
    for (const one of all.filter(({ mode }) => mode === 'anonymous')) {
      expect(one.anonymity, one.id).not.toBeNull();
      expect(one.questions.filter(isUnitQuestion), one.id).toEqual([]);
    }
    for (const one of all.filter(({ mode }) => mode === 'confidential')) expect(one.anonymity, one.id).toBeNull();
  });

  test('say that their questions take a launch date where they do', () => {
    expect(all.filter(({ needs }) => needs).map(({ id, needs }) => [id, needs])).toEqual([['refresh-check', ['launched']]]);
  });

  test('the sponsorship check asks leaders all of its 19', () => {
    expect(put(named('sponsorship-check'), 'leader')).toHaveLength(19);
  });

  test('the mirror of expectations asks customers 15 and staff 12, and two open ones each', () => {
    const both = named('customer-expectations');
    const ids = (role: Role): string[] => put(both, role).map(({ id }) => id);
    expect(ids('customer')).toEqual([
      ...mirror.filter(({ id }) => id.endsWith('-i')).map(({ id }) => id),
      ...mirror.filter(({ id }) => id.endsWith('-x')).map(({ id }) => id),
      'why-us-c',
      'customer-dialogue-c',
      'no-fault-recovery-c',
      'open-change-c',
      'open-keep-c',
    ]);
    for (const role of ['leader', 'manager', 'front-line', 'back-office'] as const)
      expect(ids(role)).toEqual([
        ...mirror.filter(({ id }) => id.endsWith('-b')).map(({ id }) => id),
        ...mirror.filter(({ id }) => id.endsWith('-d')).map(({ id }) => id),
        'open-change',
        'open-keep',
      ]);
    expect(shownMarkers(both).map(({ id }) => id)).toEqual([...new Set(mirror.map(({ beside }) => beside)), 'why-us', 'no-fault-recovery']);
  });

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

  test.each(all)('$id speaks three languages and its hash is 64 hex digits', (questionnaire) => {
    const { name, purpose, introduction, anonymity, hash } = questionnaire;
    const texts = { name, purpose, introduction, ...(anonymity ? { anonymity } : {}) };
    expect(lacking({ ...texts, ...Object.assign({}, ...questionnaire.questions.map(textsOf)) })).toEqual([]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('every text', () => {
  const files = readdirSync(new URL('../../questionnaires/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    // The glossary holds words, and words to avoid.
    (name) => name.endsWith('.yaml') && name !== 'glossary.yaml',
  );
  const texts = files.flatMap((file) =>
    textsIn(parse(readFileSync(new URL(`../../questionnaires/${file}`, import.meta.url), 'utf8'))).map((text) => ({ file, ...text })),
  );

  test('is found', () => {
    expect(texts.length).toBeGreaterThan(900);
  });

  test('is Russian where it says so: nine letters in ten are Cyrillic', () => {
    const foreign = texts.filter(({ ru }) => {
      const letters = ru.replace(/OTIF|WARTE/g, '').match(/\p{L}/gu) ?? [];
      return letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length < 0.9 * letters.length;
    });
    expect(foreign).toEqual([]);
  });

  test('is Polish where it says so: none equals its English', () => {
    expect(texts.filter(({ en, pl }) => en === pl && /\p{L}/u.test(en))).toEqual([]);
  });

  test('writes quotation marks, dashes and per cent the way its language does', () => {
    const wrong = texts.flatMap(({ ru, pl }) => [
      ...(/["„”]|\d%| - |\.\.\./.test(ru) ? [ru] : []),
      ...(/["«»]|\d %| [-—] |\.\.\./.test(pl) ? [pl] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
