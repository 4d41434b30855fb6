import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Audit, emptyAudit } from '#workspace/audit';
import { auditKeys } from '#workspace/audit-keys';
import { limitsInForce } from '#workspace/limits-in-force';
import { type KnownContent, readAudit } from '#workspace/read-audit';
import { writeAudit } from '#workspace/write-audit';

const audit = (text: string): Audit => {
  const outcome = readAudit(text, 'audit.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const problems = (text: string, known: KnownContent = {}): string[] => {
  const outcome = readAudit(text, 'audit.yaml', known);
  return outcome.ok ? [] : outcome.problems.map(({ code, place, facts }) => [code, place?.line, facts.near].filter(Boolean).join(' '));
};

const whole = `client: Acme Logistics
language: pl
questionnaires: [full-audit, self-check]
library: ../our-questionnaires
attributes:
  level: {leader: 6, manager: 14, front-line: 70, back-office: 30}
  department: {Sales: 24, Dispatch: 18, Service: 48}
  site: [Warszawa, Kraków, 3]
unit: site
split: [department, level]
targets: {promise-keeping: 85}
weights: {one-team: 2}
gates: {markers: [cascade], open: 65}
privacy: {minimum: 6, comments: 12}
launched: 2026-02-01
brand: {accent: "#0b6e4f"}
smallest-difference: 8
`;

describe('audit.yaml', () => {
  test.each(['', '\n', '# nothing yet\n', '{}', '\uFEFF'])('may be empty: %j', (text) => expect(audit(text)).toEqual(emptyAudit));

  test('says who, what, and how people are grouped', () => {
    expect(audit(whole)).toMatchObject({
      client: 'Acme Logistics',
      language: 'pl',
      unit: 'site',
      split: ['department', 'level'],
      targets: { 'promise-keeping': 85 },
      gates: { markers: ['cascade'], open: 65, closed: null },
      privacy: { minimum: 6, comments: 12 },
      launched: '2026-02-01',
      brand: { accent: '#0b6e4f' },
      smallestDifference: 8,
    });
    expect(audit(whole).attributes.map(({ name, values }) => [name, values.map(({ value, headcount }) => [value, headcount])])).toEqual([
      [
        'level',
        [
          ['leader', 6],
          ['manager', 14],
          ['front-line', 70],
          ['back-office', 30],
        ],
      ],
      [
        'department',
        [
          ['Sales', 24],
          ['Dispatch', 18],
          ['Service', 48],
        ],
      ],
      [
        'site',
        [
          ['Warszawa', null],
          ['Kraków', null],
          ['3', null],
        ],
      ],
    ]);
    expect(audit('split: level\nattributes: {level: [leader]}').split).toEqual(['level']);
    expect(audit(whole.replaceAll('\n', '\r\n'))).toEqual(audit(whole));
  });

  test('is told every mistake at once, each at its line, with the nearest word', () => {
    expect(problems('clinet: Acme\nlanguage: de\nprivacy: {minimum: 2}\nlaunched: soon\n')).toEqual([
      'yaml/unknown-key 1 client',
      'yaml/not-allowed 2',
      'yaml/out-of-range 3',
      'yaml/pattern 4',
    ]);
    expect(
      problems(
        'attributes:\n  department: [Sales]\n  level: [leader]\n  site: [a]\nunit: sites\nsplit: [department, levle, site]\nlaunched: 2026-02-30\nprivacy: {minimum: 20, comments: 10}\n',
      ),
    ).toEqual([
      'workspace/unknown-attribute 6 level',
      'workspace/unknown-attribute 5 site',
      'workspace/several-splits 6',
      'yaml/out-of-range 8',
      'yaml/pattern 7',
    ]);
  });

  test('is checked against the content that exists', () => {
    const known = { markers: ['one-team', 'cascade'], questionnaires: ['self-check'] };
    expect(problems('questionnaires: [self-chek]\ntargets: {one-taem: 80}\ngates: {markers: [cascade, cascades]}\n', known)).toEqual([
      'questionnaire/unknown-questionnaire 1 self-check',
      'questionnaire/unknown-marker 2 one-team',
      'questionnaire/unknown-marker 3 cascade',
    ]);
  });

  test('of a newer program is refused by its version alone', () => {
    const outcome = readAudit('format: 2\nnovelty: yes\n', 'audit.yaml');
    expect(outcome.ok ? null : outcome.problems).toMatchObject([
      { code: 'yaml/format-too-new', facts: { version: 2, known: 1 }, place: { line: 1 } },
    ]);
  });

  test('keeps respondents’ codes free of an attribute of that name', () => {
    expect(problems('attributes: {respondent: [a]}')).not.toEqual([]);
  });
});

describe('writing audit.yaml', () => {
  test('gives back what was read', () => expect(audit(writeAudit(audit(whole)))).toEqual(audit(whole)));

  test('of an empty audit is an empty audit with an example of every key, each valid once uncommented', () => {
    const text = writeAudit(emptyAudit, { head: 'About this file.', client: 'Who.' });
    expect(audit(text)).toEqual(emptyAudit);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.schema\/audit\.schema\.json\n# About this file\.\nformat: 1\n/);
    const live = text.replace(/^# yaml-language.*\n|^# About.*\n|^# Who\..*\n/gm, '').replace(/^# ?/gm, '');
    expect(Object.keys(parse(live) as object)).toEqual(['format', ...auditKeys]);
    expect(problems(live)).toEqual([]);
  });

  test('quotes every text that YAML could take for something else', () => {
    const odd = [
      'yes',
      'null',
      '12',
      '1e3',
      '- a',
      'a: b',
      'a #b',
      '"',
      '«Рога»',
      '\u2028',
      ' x ',
      '#0b6e4f',
      '2026-02-01',
      '~',
      "O'Neil",
      '\u007f',
    ];
    const values = odd.map((value) => ({ value, headcount: 1 }));
    const written: Audit = { ...emptyAudit, client: ' odd: # ', attributes: [{ name: 'no', values }] };
    const read = audit(writeAudit(written));
    expect(read.client).toBe(' odd: # ');
    expect([...(read.attributes[0]?.values ?? [])].map(({ value }) => value).sort()).toEqual([...odd].sort());
    expect(read.attributes[0]?.name).toBe('no');
  });
});

test('limits only become stricter once a round is open', () => {
  const round = { limits: { minimum: 6, comments: 12 } } as Parameters<typeof limitsInForce>[0];
  expect(limitsInForce(round, { privacy: { minimum: 5, comments: 10 } })).toEqual({ minimum: 6, comments: 12 });
  expect(limitsInForce(round, { privacy: { minimum: 15, comments: 10 } })).toEqual({ minimum: 15, comments: 15 });
});
