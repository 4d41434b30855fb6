import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';
import { missingOn } from './due-on-screen';
import { type HeldRun, lookAt, patience } from './held-run';
import { passList } from './pass-list';
import { runQuietly, start } from './program';
import { runWords } from './run-words';
import { screenFaults } from './screen-faults';
import type { WholeRun } from './whole-runs';

export type BegunRun = HeldRun & { readonly folder: string };

const levels = ['leader', 'manager', 'front-line', 'back-office'] as const;

/** Everybody but a customer belongs to the second group; auditors and teams speak of it as a unit. */
const group = 1;

/** A client’s fresh workspace, as its consultant would write it in this language. */
async function workspaceFor({ questionnaire, language }: WholeRun): Promise<string> {
  const words = runWords[language];
  const folder = mkdtempSync(join(tmpdir(), 'culture-audit-whole-'));
  await runQuietly(folder, 'init', '--client', words.client, '--language', language, '-q', questionnaire);
  const lines = [
    `client: ${words.client}`,
    `language: ${language}`,
    `questionnaires: [${questionnaire}]`,
    `attributes:\n  level: {${levels.map((level) => `${level}: 20`).join(', ')}}\n  ${words.attribute}: {${words.groups.map((value) => `"${value}": 20`).join(', ')}}`,
    `unit: ${words.attribute}`,
    'launched: 2026-02-01',
  ];
  writeFileSync(join(folder, 'audit.yaml'), `format: 1\n${lines.join('\n')}\n`);
  return folder;
}

/** The roles offered in the list, in its order. */
const offered = ({ mode, respondents, questions }: Questionnaire): readonly Role[] =>
  mode === 'confidential' && questions.some(({ ask, type }) => type === 'kpi' || ask.includes('auditor'))
    ? [
        ...(['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer'] as const).filter((role) => respondents.includes(role)),
        'auditor',
      ]
    : (['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer'] as const).filter((role) => respondents.includes(role));

/** Starts the interview of a run and answers what is asked before its first question: role, code, group or unit, consent. */
export async function beginRun(run: WholeRun, questionnaire: Questionnaire): Promise<BegunRun> {
  const { language, role, cols, rows } = run;
  const words = runWords[language];
  const own = wordingFor(language);
  const folder = await workspaceFor(run);
  const choices = offered(questionnaire);
  const named = choices.includes(role) ? [] : ['--role', role];
  const it = start(folder, ['interview', run.questionnaire, ...named], { cols, rows, env: { LANG: words.locale } });
  const faults = screenFaults(questionnaire, language, [words.note, words.quote, ...words.texts]);
  const wrong = new Set<string>();
  const seen = { it, faults, wrong };
  const isPerson = role !== 'auditor' && role !== 'team';
  const isConfidential = questionnaire.mode === 'confidential' || role === 'team';
  const see = (...due: string[]): Promise<string> =>
    it
      .waitUntil(
        () => missingOn(it.screen(), due).length === 0,
        () => missingOn(it.screen(), due).join(' | '),
        patience,
      )
      .finally(() => lookAt(seen));

  if (named.length === 0 && choices.length > 1) {
    const entries = choices.map((each) => ({ label: own.say(`session.role.${each}`), detail: each }));
    await passList(seen, own.say('session.which-role'), entries, choices.indexOf(role));
  }
  if (isConfidential && role !== 'team') {
    await see(own.say('interview.code.title'), own.say('interview.code.advice'), own.say('interview.code.next', { code: `${role}-01` }));
    it.type('\r');
  }
  // Everybody else’s level is their role.
  if (role === 'hr') {
    const entries = levels.map((level) => ({ label: own.say(`session.role.${level}`), detail: level }));
    const title = own.say('session.which-group', { attribute: own.say('report.attribute.level') });
    await passList(seen, title, [...entries, { label: own.say('session.not-stated'), detail: '' }], levels.length);
  }
  if (role !== 'customer') {
    const title = isPerson ? 'session.which-group' : 'session.which-unit';
    const last = isPerson ? 'session.not-stated' : 'session.whole-organisation';
    const entries = [...words.groups, own.say(last)].map((label) => ({ label, detail: '' }));
    await passList(seen, own.say(title, { attribute: words.attributeName }), entries, group);
  }
  if (isConfidential && isPerson) {
    await see(own.say('session.consent'), own.say('session.consent-without', { minimum: 5 }), own.say('interview.keys.confirm'));
    it.type(words.yes);
  }
  const unit = isConfidential && role !== 'customer' ? words.groups[group] : null;
  return { run, questionnaire, it, faults, unit, takesNotes: isConfidential, wrong, folder };
}
