import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { temporaryFolder } from '../disk/temporary-folder';
import { runProgram } from '../intake/run-program';
import { shipped } from '../questionnaire/shipped';
import { goodValue } from '../sample/good-value';
import { seeded } from '../sample/seeded';
import { type FormField, fieldsOf, holds, type ReadForm, readXlsform } from './read-xlsform';

const audit = `client: Acme
launched: 2026-02-01
attributes:
  level: {leader: 12, manager: 30, front-line: 90, back-office: 40}
  department: {Sales & Service: 80, "Dispatch, night": 60, Продажи: 32}
  Office site: [Warszawa, Kraków]
  tenure: [up to 1 year, 1-3 years, "> 3 years"]
split: [department]
`;
const round = '2026-Q4';
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
/** How a server writes what it collected: what joins groups and names, and whether cells hold names or labels of a language. */
const servers = [
  { joint: '/', cells: 'names', headers: 'names', tool: 'kobo' },
  { joint: '-', cells: 'names', headers: 'names', tool: 'odk' },
  { joint: '', cells: 'label::English (en)', headers: 'names', tool: 'kobo' },
  { joint: '.', cells: 'label::Русский (ru)', headers: 'names', tool: 'kobo' },
  { joint: '::', cells: 'label::Polski (pl)', headers: 'label::Polski (pl)', tool: 'kobo' },
] as const;
const people = 80;

interface Filled {
  readonly values: ReadonlyMap<string, string>;
  readonly shown: ReadonlySet<string>;
}

/** A person at the form: what is not relevant is not shown, some questions are left out. */
function fill(form: ReadForm, fields: readonly FormField[], next: () => number, person: number): Filled {
  const values = new Map<string, string>();
  const shown = new Set<string>();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  for (const { name, type, list, row } of fields) {
    if (type === 'note' || (row.relevant && !holds(row.relevant, values))) continue;
    shown.add(name);
    if (row.required !== 'yes' && name !== 'respondent' && next() < 0.08) continue;
    const options = form.choices.filter((choice) => choice.list_name === list).map((choice) => choice.name ?? '');
    const limits = [...(row.constraint ?? '').matchAll(/\. [<>]= (-?[\d.]+)/g)].map(([, limit]) => Number(limit));
    if (type === 'select_multiple') {
      const some = options.filter((option) => option !== 'none' && next() < 0.4);
      values.set(name, some.length > 0 ? some.join(' ') : 'none');
    } else if (type === 'select_one') values.set(name, pick(options));
    else if (type === 'decimal')
      values.set(name, String(Math.round(((limits[0] ?? 0) + next() * ((limits[1] ?? 60) - (limits[0] ?? 0))) * 10) / 10));
    else if (type === 'integer') values.set(name, String(Math.floor(next() * 11)));
    else if (type === 'text') values.set(name, name === 'respondent' ? `person-${person + 1}` : `Мысль; "nr ${person}",\nżółć`);
    else if (type === 'calculate') values.set(name, (row.calculation ?? '').replaceAll("'", ''));
    else throw new Error(`no answer for ${type}`);
  }
  return { values, shown };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function collected(
  form: ReadForm,
  fields: readonly FormField[],
  filled: readonly Filled[],
  server: (typeof servers)[number],
  ticks: 'one cell' | 'columns' | 'both' = 'one cell',
): string {
  const labelOf = (field: FormField, value: string): string =>
    server.cells === 'names' || !field.type.startsWith('select')
      ? value
      : (form.choices.find((choice) => choice.list_name === field.list && choice.name === value)?.[server.cells] ?? value);
  const headerOf = ({ groups, name, row }: FormField): string => {
    const own = server.headers === 'names' ? name : row[server.headers] || name;
    return server.joint === '' ? own : [...groups, own].join(server.joint);
  };
  const partsOf = ({ type, list }: FormField): readonly string[] =>
    type === 'select_multiple' ? form.choices.filter((choice) => choice.list_name === list).map((choice) => choice.name ?? '') : [];
  const headersOf = (field: FormField): readonly string[] => {
    const parts = partsOf(field).map((part) => `${headerOf(field)}/${part}`);
    return parts.length === 0 || ticks === 'one cell' ? [headerOf(field)] : ticks === 'both' ? [headerOf(field), ...parts] : parts;
  };
  const [before, after] =
    server.tool === 'odk'
      ? [['SubmissionDate'], ['meta-instanceID', 'KEY', 'SubmitterName', 'FormVersion']]
      : [[], ['_id', '_uuid', '_submission_time', '_validation_status', '_submitted_by', '__version__', '_index']];
  const lines = filled.map(({ values }, at) => [
    ...before.map(() => `2026-11-0${(at % 9) + 1}T10:11:12.000Z`),
    ...fields.flatMap((field) => {
      const value = values.get(field.name) ?? '';
      const whole = labelOf(field, value);
      const parts = partsOf(field).map((part) => (value === '' ? '' : value.split(' ').includes(part) ? '1' : '0'));
      return parts.length === 0 || ticks === 'one cell' ? [whole] : ticks === 'both' ? [whole, ...parts] : parts;
    }),
    ...after.map((name) => (name === 'SubmitterName' || name === '_submitted_by' ? 'Jadwiga Sekretna' : `${name}:${at}`)),
  ]);
  const delimiter = server.tool === 'odk' ? ',' : ';';
  return [[...before, ...fields.flatMap(headersOf), ...after], ...lines].map((cells) => `${cells.map(quoted).join(delimiter)}\n`).join('');
}

/** The same answers as a table of the workspace, written from the questionnaire and what was chosen, not by the program. */
function ownTable(questionnaire: Questionnaire, fields: readonly FormField[], form: ReadForm, filled: readonly Filled[]): string {
  const english = 'label::English (en)';
  // Staff and customers may be asked the same: the n-th question with a text is the n-th field with it.
  const fieldOf = (question: Question): FormField | undefined => {
    const alike = questionnaire.questions.filter(({ text }) => text.en === question.text.en);
    return fields.filter(({ row }) => row[english] === question.text.en)[alike.indexOf(question)];
  };
  const value = (question: Question, { values, shown }: Filled): string => {
    const field = fieldOf(question);
    if (!field || !shown.has(field.name)) return 'not-shown';
    const said = values.get(field.name) ?? '';
    return said === 'na' ? 'n/a' : said;
  };
  const attributes = { level: 'level', department: 'department', 'Office site': 'office_site', tenure: 'tenure' };
  const stated = (name: string, { values }: Filled): string => {
    const said = values.get(name) ?? '';
    const field = fields.find((one) => one.name === name);
    const label = form.choices.find((choice) => choice.list_name === field?.list && choice.name === said)?.[english] ?? '';
    return name === 'level' ? said : label;
  };
  return [
    ['respondent', ...Object.keys(attributes), ...questionnaire.questions.map(({ id }) => id)],
    ...filled.map((one, at) => [
      one.values.get('respondent') ?? `row${at}`,
      ...Object.values(attributes).map((name) => stated(name, one)),
      ...questionnaire.questions.map((question) => value(question, one)),
    ]),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
}

function workspace(): string {
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(folder);
  writeFileSync(join(folder, 'audit.yaml'), audit);
  return folder;
}

const tableIn = (folder: string): string => {
  const tables = join(folder, 'rounds', round, 'tables');
  return join(tables, readdirSync(tables)[0] ?? '');
};

/** The form that the program writes, as another program reads it. */
async function exported(folder: string, id: string, ...more: readonly string[]) {
  const ran = runProgram(folder, 'questionnaire', 'export', id, ...more, '--format', 'xlsform', '-o', 'form.xlsx');
  expect(ran.exit, ran.stderr).toBe(0);
  const form = await readXlsform(readFileSync(join(folder, 'form.xlsx')));
  return { form, fields: fieldsOf(form) };
}

const score = (folder: string): Record<string, unknown> => {
  const ran = runProgram(folder, 'score', '--json', '--round', round, '--by', 'department');
  expect(ran.exit, ran.stderr).toBe(0);
  // People are added up in the order of their codes, which are random: the last digits may differ.
  return JSON.parse(ran.stdout, (_, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));
};

describe('an XLSForm comes back as it went out', () => {
  const isFull = Boolean(process.env.CULTURE_AUDIT_FULL);
  if (!isFull) console.info('4 of 39 round trips: CULTURE_AUDIT_FULL=1 (npm run test:full) takes every form through every kind of export.');
  const trips = ids.flatMap((id, at) =>
    (isFull ? servers : at % 2 === 0 ? [] : servers.slice(at % servers.length).slice(0, 1)).map((server) => ({ id, server })),
  );
  test.each(trips.filter(({ id, server }) => id !== 'customer-expectations' || server.headers === 'names'))(
    '$id, by $server.tool: headers $server.headers, cells $server.cells',
    async ({ id, server }) => {
      const folder = workspace();
      const { form, fields } = await exported(folder, id);
      const { next: random } = seeded('xlsform', id);
      const filled = Array.from({ length: people }, (_, person) => fill(form, fields, random, person));

      writeFileSync(join(folder, 'collected.csv'), collected(form, fields, filled, server));
      const imported = runProgram(folder, 'import', 'collected.csv', '-q', id, '--round', round);
      expect(imported.exit, imported.stderr).toBe(0);
      expect(imported.stdout).toContain(`${people} `);

      const questionnaire = goodValue(shipped(id));
      const other = workspace();
      writeFileSync(join(other, 'empty.csv'), collected(form, fields, filled, server));
      expect(runProgram(other, 'import', 'empty.csv', '-q', id, '--round', round).exit).toBe(0);
      const tables = join(other, 'rounds', round, 'tables');
      writeFileSync(join(tables, readdirSync(tables)[0] ?? ''), ownTable(questionnaire, fields, form, filled));

      const mine = score(folder);
      expect(mine).toEqual(score(other));
      const kept = readFileSync(
        join(folder, 'rounds', round, 'tables', readdirSync(join(folder, 'rounds', round, 'tables'))[0] ?? ''),
        'utf8',
      );
      expect(kept).not.toMatch(/Jadwiga|2026-11|_uuid/);
      expect(JSON.stringify(mine)).toMatch(/"score":\d/);
    },
    60_000,
  );
});

const odd = `format: 1
id: odd
name: {en: Odd ones, ru: Разное, pl: Różne}
introduction: {en: "What \${x} costs?", ru: Вопросы, pl: Pytania}
mode: confidential
respondents: [manager, front-line]
attributes: [department]
domains:
  - {id: work, name: {en: Work, ru: Работа, pl: Praca}}
markers:
  - {id: calm, domain: work, name: {en: Calm, ru: Спокойствие, pl: Spokój}}
questions:
  - {id: calm-1, type: agreement, marker: calm, text: {en: We have time, ru: У нас есть время, pl: Mamy czas}}
  - id: start
    type: choices
    text: {en: "Which tools? (pick / all)", ru: Какие средства?, pl: Jakie narzędzia?}
    options:
      - {code: a-1, label: {en: Phone / mail, ru: Телефон, pl: Telefon}, points: 1}
      - {code: b, label: {en: Letter, ru: Письмо, pl: List}, points: 1}
      - {code: "3", label: {en: Three, ru: Три, pl: Trzy}, points: -1}
  - id: 1-more
    type: recommend
    text: {en: Would you recommend us?, ru: Порекомендуете?, pl: Poleci Pani/Pan nas?}
    show-if: {any: [{question: start, any-of: [a-1, "3"]}, {question: calm-1, at-least: 4}]}
  - id: why-not
    type: choice
    text: {en: Why, ru: Почему, pl: Dlaczego}
    options:
      - {code: price, label: {en: Price, ru: Цена, pl: Cena}, score: 0}
      - {code: na, label: {en: Nobody asked, ru: Никто не спросил, pl: Nikt nie pytał}, score: none}
      - {code: other, label: {en: Other, ru: Другое, pl: Inne}, score: 100}
    show-if: {all: [{question: 1-more, at-most: 8}, {not: {question: calm-1, is: 3}}]}
  - id: hours
    type: number
    min: 0
    max: 40.5
    text: {en: Hours, ru: Часы, pl: Godziny}
    show-if: {question: why-not, answered: false}
closing:
  - {id: remark, type: text, show-if: {question: start, is-not: b}, text: {en: Anything else?, ru: Что-нибудь ещё?, pl: Coś jeszcze?}}
`;

test('two questions with the same label are asked about where labels are all there is, never guessed', async () => {
  const folder = workspace();
  const { form, fields } = await exported(folder, 'customer-expectations');
  const filled = [fill(form, fields, seeded('same').next, 0)];
  writeFileSync(join(folder, 'collected.csv'), collected(form, fields, filled, servers[4]));
  const ran = runProgram(folder, 'import', 'collected.csv', '-q', 'customer-expectations', '--round', round);
  expect(ran.exit).toBe(2);
  expect(ran.stderr).toContain('import/ambiguous-column');
});

describe('skip logic and ticks', () => {
  test.each(['one cell', 'columns', 'both'] as const)('come back alike, ticks in %s', async (ticks) => {
    const folder = workspace();
    mkdirSync(join(folder, 'questionnaires'));
    writeFileSync(join(folder, 'questionnaires', 'odd.yaml'), odd);
    const { form, fields } = await exported(folder, 'odd');
    const { next } = seeded('odd');
    const filled = Array.from({ length: people }, (_, person) => fill(form, fields, next, person));
    writeFileSync(join(folder, 'collected.csv'), collected(form, fields, filled, servers[0], ticks));
    const imported = runProgram(folder, 'import', 'collected.csv', '-q', 'odd', '--round', round);
    expect(imported.exit, imported.stderr).toBe(0);
    const name = (id: string): string => ({ start: 'q__start', '1-more': 'q__1_more' })[id] ?? id.replaceAll('-', '_');
    const [head = [], ...rows] = parse(readFileSync(tableIn(folder), 'utf8')) as string[][];
    for (const row of rows) {
      const one = filled[Number(row[0]?.slice('person-'.length)) - 1];
      for (const id of ['calm-1', 'start', '1-more', 'why-not', 'hours', 'remark']) {
        const said = one?.values.get(name(id)) ?? '';
        const expected = one?.shown.has(name(id)) ? coded(id, said) : 'not-shown';
        expect([row[0], id, row[head.indexOf(id)]]).toEqual([row[0], id, expected]);
      }
    }
    expect(rows).toHaveLength(people);
  });
});

/** What the form calls an answer, as a table has it. */
const coded = (id: string, said: string): string => {
  if (id === 'calm-1' && said === 'na') return 'n/a';
  return id === 'start' ? said.split(' ').join(';') : said;
};

describe('what an auditor rates on a form', () => {
  test('counts as ratings of the unit that the form names, and the auditor as nobody among the people', async () => {
    const folder = join(temporaryFolder(), 'acme');
    mkdirSync(folder);
    writeFileSync(join(folder, 'audit.yaml'), audit.replace('split:', 'unit: Office site\nsplit:'));
    const { fields, form } = await exported(folder, 'full-audit', '--role', 'auditor');
    expect(fields.filter(({ groups }) => groups[0] === 'about').map(({ name }) => name)).toEqual([
      'note__introduction',
      'respondent',
      'level',
      'office_site',
    ]);
    const { next } = seeded('auditor');
    const filled = Array.from({ length: 3 }, (_, person) => fill(form, fields, next, person));
    writeFileSync(join(folder, 'rated.csv'), collected(form, fields, filled, servers[4]));
    const imported = runProgram(folder, 'import', 'rated.csv', '-q', 'full-audit', '--round', round);
    expect(imported.exit, imported.stderr).toBe(0);
    const card = score(folder) as unknown as {
      collected: readonly { source: string; n: number }[];
      markers: readonly { sources: { people: unknown; ratings: readonly { unit: string | null; verified: boolean }[] } }[];
    };
    expect(card.collected.filter(({ n }) => n > 0).map(({ source, n }) => [source, n])).toEqual([['rating', 3]]);
    const ratings = card.markers.flatMap(({ sources }) => sources.ratings);
    expect(ratings.length).toBeGreaterThan(30);
    expect(ratings.every(({ verified }) => verified)).toBe(true);
    expect(new Set(ratings.map(({ unit }) => unit))).toEqual(new Set(filled.map(({ values }) => values.get('office_site') ?? null)));
  });
});
