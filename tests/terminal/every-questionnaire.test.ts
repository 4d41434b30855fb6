import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { rolesOf } from '#cli/round/roles-of';
import { concernsRole } from '#questionnaire/concerns-role';
import type { Role } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';
import { shipped } from '../questionnaire/shipped';
import { goodValue } from '../sample/good-value';
import { beginRun } from './begin-run';
import { missingOn } from './due-on-screen';
import { lookAt, patience } from './held-run';
import { holdRun } from './hold-run';
import { litterIn } from './program';
import { readStored } from './read-stored';
import { runWords } from './run-words';
import type { OpenTerminal } from './terminal';
import { nameOf, otherRuns, sampleRuns, usualRuns } from './whole-runs';

const isFull = Boolean(process.env.CULTURE_AUDIT_FULL);
const content = new Map([...new Set(usualRuns.map(({ questionnaire }) => questionnaire))].map((id) => [id, goodValue(shipped(id))]));
const rolesIn = (id: string): readonly Role[] => (content.has(id) ? rolesOf(goodValue(shipped(id))) : []);
const all = [...usualRuns, ...otherRuns(rolesIn)];
const runs = isFull ? all : sampleRuns;

const opened: OpenTerminal[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const terminal of opened) terminal.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

if (!isFull) console.info(`${runs.length} of ${all.length} whole interviews: CULTURE_AUDIT_FULL=1 (npm run test:full) runs all of them.`);

describe.concurrent('every questionnaire is run to its end in a terminal, in every language, without a fault on any screen', () => {
  test.for(runs.map((run) => [nameOf(run), run] as const))('%s', { timeout: 900_000 }, async ([, run], { expect }) => {
    const questionnaire = content.get(run.questionnaire);
    if (!questionnaire) throw new Error(run.questionnaire);
    const begun = await beginRun(run, questionnaire);
    const { it, folder, wrong, takesNotes } = begun;
    opened.push(it);
    folders.push(folder);
    const given = await holdRun(begun);

    const own = wordingFor(run.language);
    const last = [own.say('cli.next', { command: 'culture-audit' })];
    await it.waitUntil(
      () => missingOn(it.screen(), last).length === 0,
      () => last.join(),
      patience,
    );
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
    lookAt(begun);
    expect([...wrong]).toEqual([]);
    const seen = it
      .lines()
      .map(({ text }) => text)
      .join('\n');
    expect(missingOn(seen, [questionnaire.introduction[run.language] ?? '(no introduction)'])).toEqual([]);

    const stored = readStored(
      folder,
      run.questionnaire,
      questionnaire.questions.map(({ id }) => id),
    );
    const plain = (answers: typeof given.answers) => Object.fromEntries([...answers].map(([id, { state, code }]) => [id, [state, code]]));
    expect(plain(stored.answers)).toEqual(plain(given.answers));
    expect(stored.notes).toEqual(given.notes);
    const words = runWords[run.language];
    const isAnonymous = questionnaire.mode === 'anonymous';
    expect(stored.hasTimes).toBe(!isAnonymous);
    expect(stored.head).toMatchObject(
      takesNotes
        ? {
            ...{ role: run.role, language: run.language, state: 'finished', unit: words.groups[1] },
            consent: run.role !== 'auditor' && run.role !== 'team',
          }
        : { level: run.role, rows: 1, ...(run.role === 'customer' ? {} : { [words.attribute]: words.groups[1] }) },
    );
    expect(litterIn(folder)).toEqual([]);
  });
});

test('the 24 runs at 80 columns put every type of question to every role that is asked it; the mirror aside, which has few runs for many roles', () => {
  const asked = (list: readonly { readonly questionnaire: string; readonly role: Role }[]): ReadonlySet<string> =>
    new Set(
      list.flatMap(({ questionnaire, role }) =>
        (content.get(questionnaire)?.questions ?? []).filter((each) => concernsRole(each, role)).map(({ type }) => `${role}: ${type}`),
      ),
    );
  const possible = asked([...content.keys()].flatMap((questionnaire) => rolesIn(questionnaire).map((role) => ({ questionnaire, role }))));
  expect([...possible].filter((each) => !asked(usualRuns).has(each) && !each.endsWith('importance'))).toEqual([]);
  expect(usualRuns).toHaveLength(24);
  expect(content.size).toBe(8);
});
