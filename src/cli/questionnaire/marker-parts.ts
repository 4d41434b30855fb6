import type { MarkerInFile } from '#questionnaire/questionnaire-file';
import type { Wording } from '#wording/wording';
import { inAll } from './questionnaire-parts';
import type { ContentPart } from './write-content';

type Key = Exclude<keyof MarkerInFile, 'format'>;

/** A marker to start from: three statements, an auditor’s rating with its five levels, and what a report says about it. */
export function sampleMarker(id: string): Omit<MarkerInFile, 'format'> {
  const ask = ['manager', 'front-line', 'back-office'] as const;
  return {
    id,
    domain: 'people',
    target: 75,
    name: inAll('content.sample.marker-name'),
    definition: inAll('content.sample.definition'),
    why: inAll('content.sample.why'),
    answers: [...ask, 'auditor'],
    questions: [
      { id: `${id}-1`, type: 'agreement', ask: [...ask], text: inAll('content.sample.marker-1', id) },
      { id: `${id}-2`, type: 'agreement', ask: [...ask], reversed: true, text: inAll('content.sample.marker-2', id) },
      { id: `${id}-3`, type: 'frequency', ask: [...ask], text: inAll('content.sample.marker-3', id) },
      { id: `${id}-m`, type: 'maturity', ask: ['auditor'], text: inAll('content.sample.marker-m', id) },
    ],
    levels: ([0, 1, 2, 3, 4] as const).map((level) => inAll(`content.sample.level-${level}`)),
    probe: inAll('content.sample.probe'),
    evidence: [inAll('content.sample.evidence')],
    actions: [
      {
        id: `${id}-action-1`,
        do: inAll('content.sample.do'),
        owner: inAll('content.sample.owner'),
        days: 60,
        measure: inAll('content.sample.measure'),
        question: `${id}-1`,
        gain: 10,
        effect: inAll('content.sample.effect'),
      },
    ],
  };
}

const optional: Readonly<Partial<Record<Key, unknown>>> = {
  gate: true,
  weight: 2,
  covers: ['S1.14'],
  themes: [{ name: { en: 'Tone' }, questions: ['calm-1'] }],
};

const keys: readonly Key[] = [
  'id',
  'domain',
  'gate',
  'target',
  'weight',
  'covers',
  'name',
  'definition',
  'why',
  'answers',
  'themes',
  'questions',
  'levels',
  'probe',
  'evidence',
  'actions',
];

/** The parts of a marker file: all keys with what they are for; those that `marker` lacks as examples. */
export function markerParts(marker: Omit<MarkerInFile, 'format'>, wording: Wording): readonly ContentPart[] {
  const examples = { ...sampleMarker(marker.id), ...optional };
  return keys.map((key) => ({
    key,
    comment: wording.say(`content.new.marker-${key}`),
    ...(marker[key] === undefined ? { example: examples[key] } : { value: marker[key] }),
  }));
}
