import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '#cli/check/check-file';
import { checkStrictly } from '#cli/check/check-strictly';
import { findMarker } from '#cli/content/find-marker';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import { questionnaireIds } from '#cli/content/open-content';
import { placeAround } from '#cli/content/place-around';
import { checkContentId } from '#cli/questionnaire/check-content-id';
import { newContent } from '#cli/questionnaire/new-content';
import { type Language, languages } from '#problem';
import { compareQuestionnaires } from '#questionnaire/compare-questionnaires';
import { temporaryFolder } from '../disk/temporary-folder';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';

const workspace = (): string => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'audit.yaml'), 'client: Acme\n');
  return root;
};
const make = (cwd: string, id: string, options: Readonly<Record<string, unknown>> = {}, language: Language = 'en') =>
  newContent({ ...sampleContext(cwd, language), print: () => {}, tell: () => {} }, { args: [id], options });
const read = (cwd: string, file: string) => {
  const path = join(cwd, file);
  return findQuestionnaire(path, placeAround({ cwd, language: 'en' }, path));
};

const checked = (cwd: string, file: string): unknown => {
  const { outcome } = checkFile(sampleContext(cwd, 'en'), join(cwd, file));
  return outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code);
};

describe('a new questionnaire', () => {
  test.each(languages)('is valid at once, without any advice on its own texts (%s)', (language) => {
    const root = workspace();
    expect(make(root, 'our-check', {}, language)).toBe(0);
    const found = read(root, 'questionnaires/our-check.yaml');
    expect(goodValue(found).questions).toHaveLength(7);
    expect(found.ok && found.warnings).toEqual([]);
  });

  test('names its schema first, which is there', () => {
    const root = workspace();
    make(root, 'our-check');
    const [first] = readFileSync(join(root, 'questionnaires/our-check.yaml'), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../.schema/questionnaire.schema.json');
    expect(existsSync(join(root, '.schema/questionnaire.schema.json'))).toBe(true);
  });

  test.each(languages)('explains every key there is (%s)', (language) => {
    const cwd = temporaryFolder();
    make(cwd, 'our-check', {}, language);
    const lines = readFileSync(join(cwd, 'our-check.yaml'), 'utf8').split('\n');
    const schema = JSON.parse(readFileSync(join(cwd, '.schema/questionnaire.schema.json'), 'utf8')) as { properties: object };
    for (const key of Object.keys(schema.properties)) {
      const at = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${key}:`));
      expect([key, at > 0]).toEqual([key, true]);
      if (key !== 'format') expect(lines[at - 1]).toMatch(/^# \S/);
    }
  });

  test('its examples are right too: with every comment sign before a key taken away it is still read', () => {
    const cwd = temporaryFolder();
    make(cwd, 'our-check');
    const text = readFileSync(join(cwd, 'our-check.yaml'), 'utf8');
    const blocks = text.split('\n\n').map((block) => {
      const lines = block.split('\n');
      const start = lines.findIndex((line) => /^# [a-z-]+:(?: |$)/.test(line) && !/^# [a-z-]+: .*[.;]$/.test(line));
      return start < 0 || !lines.every((line) => line.startsWith('#')) || lines[0]?.includes('$schema')
        ? block
        : [...lines.slice(0, start), ...lines.slice(start).map((line) => line.slice(2))].join('\n');
    });
    writeFileSync(join(cwd, 'our-check.yaml'), blocks.join('\n\n'));
    const found = goodValue(read(cwd, 'our-check.yaml'));
    expect(found).toMatchObject({ needs: ['launched'], gates: { open: 60, closed: 40 } });
  });

  test.each(questionnaireIds([]))('from %s is the same under another id', (id) => {
    const cwd = temporaryFolder();
    expect(make(cwd, 'ours', { from: id })).toBe(0);
    const [original, copy] = [goodValue(findQuestionnaire(id, { cwd, folders: [], language: 'en' })), goodValue(read(cwd, 'ours.yaml'))];
    const { came, went, moved, changed, reworded, adjusted, markers, settings } = compareQuestionnaires(original, copy);
    expect([came, went, moved, changed, reworded, adjusted, markers, settings].flat()).toEqual([]);
  });

  test('from another is told from it by its name; one in its place keeps the name', () => {
    const root = workspace();
    const nameIn = (file: string): unknown => goodValue(read(root, `questionnaires/${file}`)).name.en;
    make(root, 'pulse', { from: 'self-check' });
    make(root, 'self-check');
    expect([nameIn('pulse.yaml'), nameIn('self-check.yaml')]).toEqual(['Quarterly self-check (pulse)', 'Quarterly self-check']);
    expect(goodValue(read(root, 'questionnaires/pulse.yaml')).name.ru).toMatch(/ \(pulse\)$/);
  });

  test('of a shipped id starts as its copy', () => {
    const root = workspace();
    make(root, 'self-check');
    expect(goodValue(read(root, 'questionnaires/self-check.yaml')).questions).toHaveLength(17);
  });

  test('into a folder goes by its id', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'there'));
    expect([make(cwd, 'ours', { output: 'there' }), make(cwd, 'ours', { output: 'new/' })]).toEqual([0, 0]);
    expect(existsSync(join(cwd, 'there/ours.yaml')) && existsSync(join(cwd, 'new/ours.yaml'))).toBe(true);
  });

  test('never touches what is there', () => {
    const root = workspace();
    mkdirSync(join(root, 'questionnaires'));
    writeFileSync(join(root, 'questionnaires/ours.yaml'), 'mine');
    expect(make(root, 'ours')).toBe(2);
    expect(readFileSync(join(root, 'questionnaires/ours.yaml'), 'utf8')).toBe('mine');
    expect(readdirSync(root).toSorted()).toEqual(['audit.yaml', 'questionnaires']);
  });
});

describe('a new marker', () => {
  test.each(languages)('is valid at once (%s)', (language) => {
    const root = workspace();
    expect(make(root, 'calm', { marker: true }, language)).toBe(0);
    const path = join(root, 'questionnaires/markers/calm.yaml');
    const { marker, questions } = goodValue(findMarker(path, placeAround({ cwd: root, language: 'en' }, path)));
    expect(questions.map(({ id }) => id)).toEqual(['calm-1', 'calm-2', 'calm-3', 'calm-m']);
    for (const text of [marker.name, marker.definition, marker.why, ...marker.levels, ...questions.map((question) => question.text)])
      expect(Object.keys(text)).toEqual([...languages]);
  });

  test('of a shipped id only adds to it', () => {
    const root = workspace();
    expect(make(root, 'one-team', { marker: true })).toBe(0);
    const path = join(root, 'questionnaires/markers/one-team.yaml');
    const { marker, questions } = goodValue(findMarker(path, placeAround({ cwd: root, language: 'en' }, path)));
    expect([marker.domain, questions.at(-1)?.id]).toEqual(['teamwork', 'one-team-own-1']);
  });

  test('and a questionnaire that asks it, both without a workspace', () => {
    const cwd = temporaryFolder();
    make(cwd, 'calm', { marker: true });
    make(cwd, 'ours');
    const file = join(cwd, 'ours.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('  - one-team-1 ', '  - calm-1\n  - one-team-1 '));
    expect(goodValue(read(cwd, 'ours.yaml')).questions[0]?.id).toBe('calm-1');
  });

  test.each(['calm.yaml', 'cc/calm.yaml'])('is known as one wherever it is written: %s', (output) => {
    const cwd = temporaryFolder();
    expect(make(cwd, 'calm', { marker: true, output })).toBe(0);
    expect(checked(cwd, output)).toEqual({ questions: 4, markers: 1 });
  });

  test('leaves a questionnaire one, also somewhere under a folder called markers', () => {
    const cwd = temporaryFolder();
    make(cwd, 'ours', { output: 'markers/acme/ours.yaml' });
    expect(checked(cwd, 'markers/acme/ours.yaml')).toEqual({ questions: 7, markers: 2 });
  });

  test('over a known one is checked as such wherever it is written', () => {
    const cwd = temporaryFolder();
    expect(make(cwd, 'one-team', { marker: true, output: 'one-team.yaml' })).toBe(0);
    expect(checked(cwd, 'one-team.yaml')).toEqual({ questions: 6, markers: 1 });
    writeFileSync(join(cwd, 'one-team.yaml'), 'format: 1\nid: one-team\ntarget: 90\nshape: round\n');
    expect(checked(cwd, 'one-team.yaml')).toEqual(['yaml/unknown-key']);
  });

  test('is not written among questionnaires, and told there to be in the wrong place', () => {
    const root = workspace();
    expect(make(root, 'calm', { marker: true, output: 'questionnaires/calm.yaml' })).toBe(2);
    expect(make(root, 'calm', { marker: true, output: './' })).toBe(0);
    mkdirSync(join(root, 'questionnaires'));
    renameSync(join(root, 'calm.yaml'), join(root, 'questionnaires/calm.yaml'));
    expect(checked(root, 'questionnaires/calm.yaml')).toEqual(['questionnaire/marker-place']);
  });

  test.each(languages)('says that a questionnaire has to ask it (%s)', (language) => {
    const root = workspace();
    make(root, 'calm', { marker: true }, language);
    const text = readFileSync(join(root, 'questionnaires/markers/calm.yaml'), 'utf8');
    expect(text.split('\n').slice(1, 6).join(' ')).toMatch(/questionnaire has to pick|должен выбрать|musi wybrać/);
  });

  test('goes by the name of its file', () => expect(make(temporaryFolder(), 'calm', { marker: true, output: 'ours.yaml' })).toBe(2));
});

describe('samples', () => {
  test('of two questionnaires, of two markers and of an addition never ask the same', () => {
    const root = workspace();
    for (const id of ['our-check', 'pulse']) make(root, id);
    for (const id of ['calm', 'hurry', 'cascade']) make(root, id, { marker: true });
    const folders = [join(root, 'questionnaires')];
    const found = checkStrictly(sampleContext(root, 'en'), { folders, language: 'en', languages, file: null });
    // What nobody asks yet is said in the files themselves.
    expect(found.map(({ code }) => code).filter((code) => code !== 'questionnaire/unused-question')).toEqual([]);
  });
});

describe('an id', () => {
  test.each(['our-check', 'q4', '5s'])('%s is one', (id) => expect(checkContentId(id, false).ok).toBe(true));

  test.each([
    ['Our Check', 'our-check'],
    ['Ankieta Łódź', 'ankieta-lodz'],
    ['our_check.yaml', 'our-check'],
    ['../secret', 'secret'],
    ['Опрос', 'none'],
    ['', 'none'],
    ['scales', 'our-scales'],
  ])('“%s” is none; “%s” would be', (id, better) => {
    const outcome = checkContentId(id, false);
    expect(outcome.ok ? null : outcome.problems[0]?.facts.better).toBe(better);
  });

  test('the mirror’s questions begin with exp-: no marker goes by that', () => expect(checkContentId('exp-rate', true).ok).toBe(false));

  test('what is proposed would be taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (id) => {
        const outcome = checkContentId(id, false);
        const better = outcome.ok ? 'none' : String(outcome.problems[0]?.facts.better);
        return better === 'none' || checkContentId(better, false).ok;
      }),
    );
  });
});
