import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';

/** A small workspace: a questionnaire whose answers carry codes, and an anonymous one. */
export const workspace: Readonly<Record<string, string>> = {
  'audit.yaml':
    'client: Acme\nlanguage: en\nquestionnaires: [talks, pulse]\nattributes:\n  site: [Warsaw, Gdansk]\n  level: {leader: 2, front-line: 40}\nunit: site\nsplit: site\n',
  'questionnaires/talks.yaml':
    'format: 1\nid: talks\nname: Talks\nmode: confidential\nquestions:\n  - one-team-1\n  - {id: for-leaders, type: agreement, marker: one-team, text: We lead, ask: [leader]}\n  - {id: for-staff, type: agreement, marker: cascade, text: We know, ask: [front-line]}\n',
  'questionnaires/pulse.yaml': 'format: 1\nid: pulse\nname: Pulse\nmode: anonymous\nquestions: [one-team-1, one-team-2, one-team-3]\n',
};

/** The hash of a questionnaire as the round asks it. */
export const frozenHash = (folder: string, id: string): string =>
  (JSON.parse(readFileSync(join(folder, `rounds/2026-Q4/questionnaires/${id}.json`), 'utf8')) as { hash: string }).hash;

export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An interview of `talks` in the open round, as the program writes it; `number` tells interviews apart. */
export function putInterview(folder: string, respondent: string, changes: Partial<JournalHead> = {}, code = '4', file = respondent): void {
  const head: JournalHead = {
    format: 1,
    kind: 'head',
    id: '1'.repeat(32),
    respondent,
    questionnaire: 'talks',
    hash: frozenHash(folder, 'talks'),
    role: 'leader',
    unit: null,
    attributes: {},
    language: 'en',
    markers: null,
    consent: true,
    opened: '2026-11-22T10:00:00.000Z',
    ...changes,
  };
  const at = '2026-11-22T10:01:00.000Z';
  const lines = [
    head,
    { kind: 'answer', question: 'one-team-1', state: 'answered', code, at },
    { kind: 'state', state: 'finished', at },
  ] as const;
  put(folder, `rounds/2026-Q4/interviews/${file}.talks.jsonl`, lines.map((line) => `${journalLine(line)}\n`).join(''));
}

/** An anonymous interview of `pulse` in the open round that was left after its first answer. */
export function putDraft(folder: string): void {
  const id = '2'.repeat(32);
  const draft: Partial<JournalHead> = {
    id,
    respondent: id,
    questionnaire: 'pulse',
    hash: frozenHash(folder, 'pulse'),
    consent: false,
    opened: null,
  };
  putInterview(folder, id, draft);
  const written = join(folder, `rounds/2026-Q4/interviews/${id}.talks.jsonl`);
  const [head = '', answer = ''] = readFileSync(written, 'utf8').split('\n');
  writeFileSync(join(folder, `rounds/2026-Q4/interviews/.draft-${id}.jsonl`), `${head}\n${answer.replace(/"at":"[^"]*"/, '"at":null')}\n`);
  rmSync(written);
}
