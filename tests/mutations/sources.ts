import { forms } from '#forms/index';
import { readAnswerSheet } from '#intake/read-answer-sheet';
import { readMapping } from '#intake/read-mapping';
import { good, type Outcome } from '#problem';
import { readMarker } from '#questionnaire/read-marker';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { wordingFor } from '#wording/wording';
import { readAudit } from '#workspace/read-audit';
import { readKpis } from '#workspace/read-kpis';
import { fillSheet } from '../forms/fill-sheet';
import { target } from '../intake/sample';
import { markerIds, shippedLibrary } from '../questionnaire/shipped';
import { sampleQuestionnaire } from '../response/sample-questionnaire';

/** A valid file of each kind, with most of what may stand in it. */
export interface Source {
  readonly text: string;
  read(text: string): Outcome<unknown>;
  /** Where a value is the name of something that has to exist. */
  refers(path: readonly (string | number)[]): boolean;
}

const lastOf = (path: readonly (string | number)[]): string => String(path.at(-1));
const within = (path: readonly (string | number)[], list: string): boolean => path.length >= 2 && path.at(-2) === list;

const questionnaire: Source = {
  text: `format: 1
id: short-check
language: en
name:
  en: Short check
  pl: Krótkie badanie
purpose:
  en: A short look
introduction:
  en: Think of the last three months.
anonymity:
  en: Answers are anonymous.
respondents:
  - manager
  - front-line
minutes: 5
cadence: quarterly
mode: anonymous
attributes:
  - level
  - site
needs:
  - launched
smallest-difference: 5
least-answered: 0.5
least-coverage: 0.4
gates:
  open: 65
  closed: 45
scales:
  - id: warmth
    options:
      - code: cold
        label:
          en: Cold
        score: 0
      - code: warm
        label:
          en: Warm
        score: 100
domains:
  - id: drinks
    name:
      en: Drinks
markers:
  - id: tea
    domain: drinks
    gate: false
    target: 80
    weight: 2
    name:
      en: Tea
    definition:
      en: Tea is there when it is needed.
    levels:
      - en: None
      - en: Cold
      - en: Warm
      - en: Hot
      - en: Always hot
    questions:
      - id: tea-1
        type: agreement
        text:
          en: The tea is hot
        scale: warmth
        weight: 2
        reversed: true
questions:
  - one-team-1
  - cascade-2
  - promise-keeping-1
  - tea-1
  - id: own-choice
    type: choice
    marker: tea
    text:
      en: Which tea?
    options:
      - code: green
        label:
          en: Green
        score: 0
      - code: black
        label:
          en: Black
        score: 100
  - id: own-figure
    type: kpi
    marker: tea
    text:
      en: Hot cups of all
    unit:
      en: "%"
    anchors:
      - - 0
        - 0
      - - 90
        - 100
    ask:
      - auditor
    show-if:
      question: own-choice
      is: green
closing:
  - id: open-change
    type: text
    text:
      en: What should change?
    show-if:
      all:
        - question: one-team-1
          at-most: 3
        - question: own-choice
          any-of:
            - green
            - black
`,
  read: (text) => readQuestionnaire({ text, file: 'short-check.yaml' }, shippedLibrary),
  refers: (path) =>
    ['marker', 'domain', 'scale', 'question', 'is'].includes(lastOf(path)) ||
    within(path, 'any-of') ||
    (path.length === 2 && path[0] === 'questions'),
};

const marker: Source = {
  text: `format: 1
id: tea
domain: conduct
gate: false
target: 80
weight: 2
covers:
  - S1.2
name:
  en: Tea
definition:
  en: Tea is there when it is needed.
why:
  en: Warm hands.
answers:
  - leader
themes:
  - name:
      en: Warmth
    questions:
      - tea-1
questions:
  - id: tea-1
    type: agreement
    ask:
      - leader
    text:
      en: The tea is hot
  - id: tea-m
    type: maturity
    ask:
      - auditor
    text:
      en: How far is the tea?
levels:
  - en: None
  - en: Cold
  - en: Warm
  - en: Hot
  - en: Always hot
probe:
  en: Who makes it?
evidence:
  - en: A warm pot
actions:
  - id: tea-action-1
    do:
      en: Buy a kettle.
    owner:
      en: Head of tea
    days: 30
    measure:
      en: Cups a day
    question: tea-1
    gain: 10
    effect:
      en: Warm hands
    tags:
      - quick
`,
  read: (text) => readMarker({ text, file: 'tea.yaml' }, shippedLibrary.scales, 'en'),
  refers: (path) => ['scale', 'question'].includes(lastOf(path)) || (path[0] === 'themes' && within(path, 'questions')),
};

const audit: Source = {
  text: `format: 1
client: Acme
language: en
questionnaires:
  - self-check
attributes:
  site:
    Warsaw: 20
    Gdansk: 30
  level:
    - leader
    - front-line
unit: site
split:
  - site
  - level
targets:
  one-team: 80
weights:
  one-team: 2
gates:
  markers:
    - leadership-sponsorship
  open: 65
  closed: 45
privacy:
  minimum: 6
  comments: 12
launched: 2026-01-15
brand:
  accent: "#336699"
smallest-difference: 5
`,
  read: (text) => readAudit(text, 'audit.yaml', { questionnaires: ['self-check', 'full-audit'], markers: markerIds }),
  refers: (path) =>
    lastOf(path) === 'unit' || within(path, 'questionnaires') || within(path, 'split') || (path[0] === 'gates' && within(path, 'markers')),
};

const asked = sampleQuestionnaire();

const kpis: Source = {
  text: `format: 1
kpis:
  - question: promise-k
    value: 12.5
    unit: Warsaw
    period: 2026-Q3
    source: Payroll
  - question: promise-k
    value: 11
    unit: Gdansk
`,
  read: (text) =>
    readKpis(text, 'kpis.yaml', [asked], {
      attributes: [{ name: 'site', values: ['Warsaw', 'Gdansk'].map((value) => ({ value, headcount: null })) }],
      unit: 'site',
    }),
  refers: (path) => ['question', 'unit'].includes(lastOf(path)),
};

const mapping: Source = {
  text: `format: 1
tool: google-forms
encoding: utf-8
delimiter: ","
columns:
  - header: Timestamp
    ignore: true
  - header: How is it?
    question: cf1
  - header: Phone
    question: fb1
    option: phone
  - header: Where
    attribute: department
values:
  all:
    Perhaps: 3
  cf1:
    Rather yes: 4
    No idea: dk
  department:
    Front: Front office
`,
  read: (text) => readMapping(text, 'mapping.yaml', target),
  refers: (path) => ['question', 'attribute', 'option', 'tool', 'encoding'].includes(lastOf(path)) || path[0] === 'values',
};

const sheet: Source = {
  text: fillSheet(
    forms.answers(
      asked,
      {
        number: '0f'.repeat(16),
        respondent: null,
        role: null,
        roles: ['leader', 'front-line'],
        attributes: [{ name: 'site', values: ['Warsaw', 'Gdansk'] }],
        units: ['Warsaw'],
        minimum: 5,
      },
      wordingFor('en'),
    ),
    { respondent: 'front-01', role: 'front-line', site: 'Warsaw', 'one-team-1': '4', 'promise-1': '2', comment: 'More tea' },
  ).replace(/^ *#.*\n/gm, ''),
  read: (text) =>
    readAnswerSheet(text, 'sheet.yaml', {
      attributes: new Map([['site', ['Warsaw', 'Gdansk']]]),
      units: ['Warsaw'],
      rolesOf: () => ['leader', 'front-line', 'auditor'],
      questionnaire: () => good(asked),
    }),
  refers: (path) => ['role', 'unit', 'site', 'one-team-1', 'hash'].includes(lastOf(path)),
};

export const sources: Readonly<Record<string, Source>> = { questionnaire, marker, audit, kpis, mapping, sheet };
