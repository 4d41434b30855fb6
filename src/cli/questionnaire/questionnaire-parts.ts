import { type Localised, languages } from '#problem';
import type { QuestionnaireFile } from '#questionnaire/questionnaire-file';
import type { MessageKey } from '#wording/messages';
import { type Wording, wordingFor } from '#wording/wording';
import type { ContentPart } from './write-content';

/** A sentence in every language, for a file that is to speak them all. What people are asked names its file’s id: two samples are never one question. */
export const inAll = (key: MessageKey, id = ''): Localised =>
  Object.fromEntries(languages.map((language) => [language, wordingFor(language).say(key, { id })]));

type Key = Exclude<keyof QuestionnaireFile, 'format'>;

/** Every key of a questionnaire, in the order of a file, with an example of what a value looks like. */
const examples: Readonly<Record<Key, unknown>> = {
  id: 'our-check',
  language: 'en',
  name: { en: 'Our check' },
  purpose: { en: 'What it is for.' },
  introduction: { en: 'What people read first.' },
  anonymity: { en: 'Answers are anonymous.' },
  respondents: ['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer', 'auditor'],
  minutes: 5,
  cadence: 'quarterly',
  mode: 'confidential',
  attributes: ['level', 'department'],
  needs: ['launched'],
  'smallest-difference': 5,
  'least-answered': 0.5,
  'least-coverage': 0.33,
  gates: { open: 60, closed: 40 },
  scales: [
    {
      id: 'speed',
      options: [
        { code: '1', label: { en: 'Days' } },
        { code: '2', label: { en: 'Hours' } },
        { code: '3', label: { en: 'Minutes' } },
      ],
    },
  ],
  domains: [{ id: 'safety', name: { en: 'Safety' } }],
  markers: [{ id: 'calm', domain: 'people', target: 75, name: { en: 'Calm under pressure' } }],
  questions: ['one-team-1'],
  closing: [{ id: 'open-change', type: 'text', text: { en: 'What one change would help most?' } }],
};

/** The parts of a questionnaire file: all keys with what they are for; those that `file` has with its values. */
export const questionnaireParts = (file: Omit<QuestionnaireFile, 'format'>, wording: Wording): readonly ContentPart[] =>
  (Object.keys(examples) as Key[]).map((key) => ({
    key,
    comment: wording.say(`content.new.${key}`),
    ...(file[key] === undefined ? { example: examples[key] } : { value: file[key] }),
  }));

/** A questionnaire to start from: questions of two markers that ship, one of its own, one to answer freely. */
export const sampleQuestionnaire = (id: string): Omit<QuestionnaireFile, 'format'> => ({
  id,
  name: inAll('content.sample.name'),
  purpose: inAll('content.sample.purpose'),
  introduction: inAll('content.sample.introduction'),
  anonymity: inAll('content.sample.anonymity'),
  respondents: ['manager', 'front-line', 'back-office'],
  minutes: 3,
  cadence: 'half-yearly',
  mode: 'anonymous',
  attributes: ['level', 'department'],
  questions: [
    'one-team-1',
    'one-team-3',
    {
      id: `${id}-own-1`,
      type: 'agreement',
      marker: 'one-team',
      ask: ['manager', 'front-line', 'back-office'],
      text: inAll('content.sample.question', id),
    },
    'horizontal-communication-1',
    'horizontal-communication-2',
    'horizontal-communication-3',
  ],
  closing: [{ id: `${id}-open-1`, type: 'text', text: inAll('content.sample.open', id) }],
});
