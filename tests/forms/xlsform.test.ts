import { expect, test } from 'vitest';
import type { FormOrder } from '#forms/form';
import { forms } from '#forms/index';
import type { Condition } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';
import { shipped } from '../questionnaire/shipped';
import { question, sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';
import { fieldsOf, type ReadForm, readXlsform } from './read-xlsform';

const order: FormOrder = {
  number: 'ab'.repeat(16),
  respondent: null,
  role: null,
  roles: ['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer', 'auditor'],
  attributes: [
    { name: 'level', values: ['leader', 'manager', 'front-line', 'back-office'] },
    { name: 'department', values: ['Sales', 'Sales!', 'Отдел 1'] },
    { name: 'cascade-1', values: [] },
  ],
  units: null,
  minimum: 5,
};
const en = wordingFor('en');
const bytesOf = async (id: string, more: Partial<FormOrder> = {}, language = en): Promise<Uint8Array> =>
  (await forms.xlsform(goodValue(shipped(id)), { ...order, ...more }, language)) as Uint8Array;
const labels = ['label::English (en)', 'label::Русский (ru)', 'label::Polski (pl)'];
const ids = [
  'customer-expectations',
  'full-audit',
  'hiring-kpi-check',
  'promise-check',
  'refresh-check',
  'self-check',
  'sponsorship-check',
  'staff-survey',
] as const;

/** Everything the format asks for that can be said without knowing the questions. */
function faults({ survey, choices }: ReadForm): readonly string[] {
  const found: string[] = [];
  const before = new Set<string>();
  const lists = new Set(choices.map(({ list_name }) => list_name));
  let depth = 0;
  for (const { type = '', name = '', ...row } of survey) {
    const [kind = '', list = ''] = type.split(' ');
    if (kind === 'begin_group') depth++;
    if (kind === 'end_group') depth--;
    if (!['begin_group', 'end_group', 'note', 'calculate', 'select_one', 'select_multiple', 'text', 'integer', 'decimal'].includes(kind))
      found.push(`type ${type}`);
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) found.push(`name ${name}`);
    if (kind !== 'end_group' && before.has(name)) found.push(`twice ${name}`);
    if (kind.startsWith('select') && !lists.has(list)) found.push(`no list ${list}`);
    for (const [, named = ''] of (row.relevant ?? '').matchAll(/\$\{([^}]+)\}/g))
      if (!before.has(named)) found.push(`${name} asks ${named}`);
    if (!kind.endsWith('group') && kind !== 'calculate') for (const label of labels) if (!row[label]) found.push(`no ${label} at ${name}`);
    before.add(name);
  }
  if (depth !== 0) found.push('groups');
  const seen = new Set<string>();
  for (const { list_name, name = '', ...row } of choices) {
    if (/[\s/,;]/.test(name) || name === '') found.push(`choice ${name}`);
    if (seen.has(`${list_name} ${name}`)) found.push(`choice twice ${list_name} ${name}`);
    seen.add(`${list_name} ${name}`);
    for (const label of labels) if (!row[label]) found.push(`no ${label} at ${list_name} ${name}`);
  }
  return found;
}

test.each(ids)('%s is well formed: names, lists, references, three languages', async (id) => {
  const form = await readXlsform(await bytesOf(id));
  expect(faults(form)).toEqual([]);
  const { hash } = goodValue(shipped(id));
  expect(form.settings).toMatchObject([{ form_id: id, version: hash.slice(0, 12), default_language: 'English (en)' }]);
});

test('every question that somebody but an auditor is asked stands in it once, under its id with underscores', async () => {
  const fields = fieldsOf(await readXlsform(await bytesOf('full-audit'))).map(({ name }) => name);
  const asked = goodValue(shipped('full-audit')).questions.filter(({ ask }) => ask.length === 0 || ask.some((role) => role !== 'auditor'));
  expect(fields.slice(-asked.length)).toEqual(asked.map(({ id }) => id.replaceAll('-', '_')));
});

test('nothing is asked of the device or the clock', async () => {
  const { survey } = await readXlsform(await bytesOf('staff-survey'));
  expect(survey.map(({ type }) => type)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(start|end|today|username|deviceid|audit)$/)]),
  );
});

test('attributes keep their places: names that are taken or odd are counted, values too', async () => {
  const { survey, choices } = await readXlsform(await bytesOf('staff-survey'));
  const named = survey.find((row) => row[labels[0] ?? ''] === 'cascade-1');
  expect(named).toMatchObject({ type: 'text', name: 'group__3' });
  expect(choices.filter(({ list_name }) => list_name === 'department').map(({ name }) => name)).toEqual(['Sales', 'Sales_', 'Отдел_1']);
});

test('of one role it asks no role, and says which it was', async () => {
  const { survey } = await readXlsform(await bytesOf('full-audit', { role: 'auditor' }));
  expect(survey.find(({ name }) => name === 'level')).toMatchObject({ type: 'calculate', calculation: "'auditor'" });
  expect(survey.every(({ relevant }) => relevant === '')).toBe(true);
});

test('the same form has the same bytes; another language is only the one shown first', async () => {
  expect(await bytesOf('self-check')).toEqual(await bytesOf('self-check'));
  const polish = await readXlsform(await bytesOf('self-check', {}, wordingFor('pl')));
  expect(polish.settings[0]?.default_language).toBe('Polski (pl)');
  expect(polish.survey).toEqual((await readXlsform(await bytesOf('self-check'))).survey);
});

test('no text is taken for a formula or a reference', async () => {
  const hostile = sampleQuestionnaire([{ ...question('one-1', null, 'agreement'), text: { en: `=1+1 $${'{two}'}\u0000` } }]);
  const form = await readXlsform((await forms.xlsform(hostile, order, en)) as Uint8Array);
  expect(form.survey.find(({ name }) => name === 'one_1')?.[labels[0] ?? '']).toBe('=1+1 $ {two}');
});

test('what looks like a reference is none, in conditions, calculations and settings either', async () => {
  const why = `$${'{why}'}`;
  const asked = { ...question('why', null, 'text'), text: { en: 'Why?' } };
  for (const [is, expected] of [
    [why, `concat('$', '{why}')`],
    [`it's "${why}"`, `concat('it', "'", 's "$', '{why}"')`],
    [`it's ${why}`, `concat("it's $", '{why}')`],
    ["it's", `"it's"`],
    ['plain\u0001', "'plain'"],
  ] as const) {
    const more = { ...question('more', null, 'text'), text: { en: 'More?' }, showIf: condition(is) };
    const named = { ...sampleQuestionnaire([asked, more]), mode: 'confidential' as const, name: { en: `Form ${why}\u0002` } };
    const { survey, settings } = await readXlsform((await forms.xlsform(named, { ...order, respondent: is }, en)) as Uint8Array);
    expect(survey.find(({ name }) => name === 'more')?.relevant).toBe(`${why} != '' and ${why} = ${expected}`);
    expect(survey.find(({ name }) => name === 'respondent')?.calculation).toBe(expected);
    expect(settings[0]?.form_title).toBe('Form $ {why}');
  }
});

/** Shown where the text `why` reads like this. */
const condition = (is: string): Condition => ({ question: 'why', is });

test('no question is called as a group or a column of who answers', async () => {
  const taken = sampleQuestionnaire(['about', 'role', 'respondent', 'level'].map((id) => question(id, null, 'agreement')));
  const form = await readXlsform((await forms.xlsform({ ...taken, mode: 'confidential' }, order, en)) as Uint8Array);
  expect(faults(form).filter((fault) => fault.startsWith('twice'))).toEqual([]);
});
