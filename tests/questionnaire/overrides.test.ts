import { describe, expect, test } from 'vitest';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { MarkerContent } from '#questionnaire/build-marker';
import { compareMarkers } from '#questionnaire/compare-markers';
import { dividedQuestions } from '#questionnaire/divided-questions';
import { type Library, type LibraryTexts, openLibrary } from '#questionnaire/library';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { goodValue } from '../sample/good-value';
import { readText, shipped, shippedLibrary } from './shipped';

type OwnFiles = Readonly<Record<string, string>>;

/** Content written over the shipped one, or over `under`: files by their names, markers by their ids. */
function over(files: OwnFiles, under: Library = shippedLibrary): Outcome<Library> {
  const text = (file: string) => (files[file] === undefined ? null : { text: files[file], file });
  const texts: LibraryTexts = {
    scales: text('scales.yaml'),
    domains: text('domains.yaml'),
    expectations: text('expectations.yaml'),
    markerIds: Object.keys(files).filter((name) => !name.endsWith('.yaml')),
    marker: (id) => good({ text: files[id] ?? '', file: `${id}.yaml` }),
  };
  return openLibrary(texts, 'en', under);
}

const problemsOf = (outcome: Outcome<unknown> | null): string[] =>
  outcome === null || outcome.ok
    ? []
    : outcome.problems.map(({ code, place, facts }) => `${code} ${place?.line} ${facts.id} ${facts.part ?? ''}`.trim());
const marker = (files: OwnFiles, id: string): Outcome<MarkerContent> | null => goodValue(over(files)).marker(id);
const oneTeam = (rest: string): OwnFiles => ({ 'one-team': `format: 1\nid: one-team\nname: One team across departments\n${rest}` });
const below = goodValue(shippedLibrary.marker('one-team') ?? bad([]));
const first = below.questions[0]?.text.en ?? '';

describe('a marker written over one that ships', () => {
  test('that only adds a question keeps all else', () => {
    const content = goodValue(
      marker(oneTeam('questions: [{id: one-team-9, type: agreement, text: We cover for each other.}]'), 'one-team') ?? bad([]),
    );
    expect(content.questions.map(({ id }) => id)).toEqual([...below.questions.map(({ id }) => id), 'one-team-9']);
    expect(content.marker).toEqual(below.marker);
    expect(compareMarkers(below, content)).toEqual({ came: ['one-team-9'], reworded: [], settings: [], parts: [] });
  });

  test('that changes its target and its probe is told with both', () => {
    const content = goodValue(marker(oneTeam('target: 85\nprobe: Who helped you last?\nquestions: []'), 'one-team') ?? bad([]));
    expect(content.marker).toMatchObject({ target: 85, domain: 'teamwork', probe: { en: 'Who helped you last?' } });
    expect(compareMarkers(below, content)).toMatchObject({ settings: [{ key: 'target', before: 75, after: 85 }], parts: ['probe'] });
  });

  test('needs no more than its id and what it changes', () => {
    const content = goodValue(marker({ 'one-team': 'format: 1\nid: one-team\ntarget: 90\n' }, 'one-team') ?? bad([]));
    expect(content).toEqual({ ...below, marker: { ...below.marker, target: 90 } });
  });

  test('a bare id keeps the question of that id; one that is not below keeps nothing', () => {
    const nine = '{id: one-team-9, type: agreement, text: We cover for each other.}';
    const content = goodValue(marker(oneTeam(`questions: [one-team-1, ${nine}]`), 'one-team') ?? bad([]));
    expect(content.questions.map(({ id }) => id)).toEqual([...below.questions.map(({ id }) => id), 'one-team-9']);
    const unknown = marker(oneTeam('questions:\n  - one-team-1\n  - one-taem-2\n'), 'one-team');
    expect(unknown?.ok === false && unknown.problems.map(({ code, place, facts }) => [code, place?.line, facts.near])).toEqual([
      ['questionnaire/nothing-to-keep', 6, 'one-team-2'],
    ]);
    expect(problemsOf(marker(oneTeam(`questions: [one-team-9, ${nine}]`), 'one-team'))).toContain(
      'questionnaire/duplicate-id 4 one-team-9',
    );
  });

  test('one that stands over none needs a name and questions, told with whatever else is wrong', () => {
    const missing = (text: string): unknown => {
      const found = marker({ calm: text }, 'calm');
      return found?.ok === false && found.problems.map(({ code, facts }) => `${code} ${facts.key}`).toSorted();
    };
    expect(missing('format: 1\nid: calm\ntarget: 90\n')).toEqual(['yaml/missing-key name', 'yaml/missing-key questions']);
    expect(missing('format: 1\nid: calm\nname: Calm\nshape: round\n')).toEqual(['yaml/missing-key questions', 'yaml/unknown-key shape']);
  });

  test('to compare, its questions may mean something else', () => {
    const files = oneTeam('questions: [{id: one-team-1, type: agreement, text: We argue.}]\n');
    const texts: LibraryTexts = {
      scales: null,
      domains: null,
      markerIds: ['one-team'],
      marker: () => good({ text: files['one-team'] ?? '', file: 'one-team.yaml' }),
      expectations: null,
    };
    const library = goodValue(openLibrary(texts, 'en', shippedLibrary, true));
    const read = goodValue(readText('format: 1\nid: mine\nname: Mine\nquestions: [one-team-1]\n', library));
    expect(read.questions[0]?.text.en).toBe('We argue.');
  });

  test('a question that asks something else under its id is refused, where it stands', () => {
    expect(problemsOf(marker(oneTeam('questions:\n  - {id: one-team-1, type: agreement, text: Departments argue.}'), 'one-team'))).toEqual([
      'questionnaire/other-meaning 5 one-team-1 text',
    ]);
  });

  test('another keying and another scale are refused as well', () => {
    const written = `questions:\n  - {id: one-team-1, type: agreement, reversed: true, text: "${first}"}\n`;
    expect(problemsOf(marker(oneTeam(written), 'one-team'))).toEqual(['questionnaire/other-meaning 5 one-team-1 keying']);
    const scaled = written.replace('reversed: true', 'scale: frequency');
    expect(problemsOf(marker(oneTeam(scaled), 'one-team'))).toEqual(['questionnaire/other-meaning 5 one-team-1 scale']);
  });

  test('other words declared equivalent are taken, and the hash of what asks them stays', () => {
    const library = goodValue(
      over(
        oneTeam(
          `questions:\n  - {id: one-team-1, type: agreement, ask: [manager, front-line, back-office], text: We solve it together., equivalent: "${first}"}`,
        ),
      ),
    );
    const text = 'format: 1\nid: mine\nname: Mine\nquestions: [one-team-1]\n';
    const [own, original] = [goodValue(readText(text, library)), goodValue(readText(text))];
    expect(own.questions[0]?.text.en).toBe('We solve it together.');
    expect(own.hash).toBe(original.hash);
  });

  test('other levels change what its rating means, unless the rating says that they do not', () => {
    const levels = 'levels: [Blame, Distance, Help, Habit, One team]\n';
    expect(problemsOf(marker(oneTeam(`questions: []\n${levels}`), 'one-team'))).toEqual([
      'questionnaire/other-meaning 5 one-team-m levels',
    ]);
    const rating = below.questions.find(({ id }) => id === 'one-team-m')?.text.en;
    const declared = oneTeam(
      `${levels}questions: [{id: one-team-m, type: maturity, ask: [auditor], text: "${rating}", equivalent: "${rating}"}]`,
    );
    const content = goodValue(marker(declared, 'one-team') ?? bad([]));
    expect(content.questions.find(({ id }) => id === 'one-team-m')?.anchors[4]).toEqual({ en: 'One team' });
  });

  test('themes and actions may speak of the questions below', () => {
    expect(problemsOf(marker(oneTeam('themes: [{name: Help, questions: [one-team-2]}]\nquestions: []'), 'one-team'))).toEqual([]);
    expect(problemsOf(marker(oneTeam('themes: [{name: Help, questions: [one-team-99]}]\nquestions: []'), 'one-team'))).toHaveLength(1);
  });

  test('three layers: the nearest wins, by question', () => {
    const library = goodValue(
      over({ calm: 'format: 1\nid: calm\nname: Calm\ntarget: 70\nquestions: [{id: calm-1, type: agreement, text: We are calm.}]\n' }),
    );
    const own = goodValue(
      over({ calm: 'format: 1\nid: calm\nname: Calm\ntarget: 90\nquestions: [{id: calm-2, type: agreement, text: We smile.}]\n' }, library),
    );
    const content = goodValue(own.marker('calm') ?? bad([]));
    expect([content.marker.target, content.questions.map(({ id }) => id)]).toEqual([90, ['calm-1', 'calm-2']]);
  });

  test('a fault below is told, and not what it would bring about', () => {
    const library = goodValue(over({ calm: 'format: 1\nid: calm\nname: Calm\nshape: round\nquestions: []\n' }));
    const own = goodValue(over({ calm: 'format: 1\nid: calm\nname: Calm\nquestions: []\n' }, library));
    const found = own.marker('calm');
    expect(found?.ok === false && found.problems.map(({ code }) => code)).toEqual(['yaml/unknown-key']);
  });

  test('a file that cannot be read never gives way to the one below', () => {
    const unreadable = bad([problem('file/not-readable', { cause: 'EACCES' }, wholeFile('one-team.yaml'))]);
    const texts = { scales: null, domains: null, expectations: null, markerIds: ['one-team'], marker: () => unreadable };
    expect(goodValue(openLibrary(texts, 'en', shippedLibrary)).marker('one-team')).toEqual(unreadable);
  });
});

describe('scales, domains and the mirror', () => {
  const own = '- id: seven\n    options: [{code: "1", label: No}, {code: "7", label: Yes}]\n';

  test('a scale of one’s own adds to the shared ones', () => {
    const library = goodValue(over({ 'scales.yaml': `format: 1\nscales:\n  ${own}` }));
    expect(library.scales.has('seven') && library.scales.has('agreement')).toBe(true);
    expect(library.outside).toEqual(shippedLibrary.outside);
  });

  test('a shared scale redefined would change the meaning of all: refused', () => {
    expect(problemsOf(over({ 'scales.yaml': `format: 1\nscales:\n  ${own.replace('seven', 'agreement')}` }))).toEqual([
      'questionnaire/other-scale 3 agreement',
    ]);
  });

  test('its labels may be translated otherwise', () => {
    const options = [...(shippedLibrary.scales.get('agreement')?.options ?? [])].map(({ code, label }) => ({
      code,
      label: { ...label, pl: `${label.pl}!` },
    }));
    const scales = { format: 1, scales: [{ id: 'agreement', options }] };
    expect(goodValue(over({ 'scales.yaml': JSON.stringify(scales) })).scales.get('agreement')?.options[0]?.label.pl).toMatch(/!$/);
  });

  test('domains are added at the end, renamed in place, or ordered by who lists them all', () => {
    const ids = (text: string): string[] => goodValue(over({ 'domains.yaml': `format: 1\ndomains: ${text}` })).domains.map(({ id }) => id);
    const known = shippedLibrary.domains.map(({ id }) => id);
    expect(ids('[{id: safety, name: Safety}]')).toEqual([...known, 'safety']);
    expect(ids('[{id: people, name: Our people}]')).toEqual(known);
    const reversed = known.toReversed();
    expect(ids(JSON.stringify(reversed.map((id) => ({ id, name: id }))))).toEqual(reversed);
  });

  test('the mirror grows by id and keeps what its ids mean', () => {
    const [question] = goodValue(shippedLibrary.expectations());
    const line = (id: string, text: string): string =>
      `format: 1\nquestions:\n  - {id: ${id}, type: importance, ask: [customer], beside: one-team, text: ${text}}\n`;
    const grown = goodValue(goodValue(over({ 'expectations.yaml': line('exp-parking-i', 'Parking') })).expectations());
    expect(grown.at(-1)?.id).toBe('exp-parking-i');
    expect(grown).toHaveLength(goodValue(shippedLibrary.expectations()).length + 1);
    const changed = goodValue(over({ 'expectations.yaml': line(question?.id ?? '', 'Parking') })).expectations();
    expect(problemsOf(changed)).toEqual([`questionnaire/other-meaning 3 ${question?.id} text`]);
  });
});

describe('a questionnaire', () => {
  const head = 'format: 1\nid: self-check\nname: Ours\n';

  test('cannot give a picked id another question of its own', () => {
    const own = readText(`${head}questions:\n  - {id: one-team-1, type: agreement, marker: one-team, text: Else}\n`);
    expect(problemsOf(own)).toEqual(['questionnaire/other-meaning 5 one-team-1 text']);
  });

  test('in the place of another keeps the meaning of the ids they share', () => {
    const text = `${head}questions: [one-team-1]\nclosing:\n  - {id: open-change, type: text, text: What would you like for lunch?}\n`;
    const selfCheck = goodValue(shipped('self-check'));
    expect(problemsOf(readText(text))).toEqual([]);
    expect(problemsOf(readQuestionnaire({ text, file: 'self-check.yaml' }, shippedLibrary, selfCheck))).toEqual([
      'questionnaire/other-meaning 6 open-change text',
    ]);
  });

  test('its own marker is written over one of the library like a file', () => {
    const read = goodValue(readText(`${head}markers: [{id: one-team, name: One team, target: 60}]\nquestions: [one-team-1]\n`));
    expect(read.markers[0]).toMatchObject({ target: 60, domain: 'teamwork', name: { en: 'One team', ru: 'Единая команда' } });
  });

  test('its own marker needs a name only where it stands over none', () => {
    const markers = (id: string): string => `${head}markers: [{id: ${id}, target: 60}]\nquestions: [one-team-1]\n`;
    expect(goodValue(readText(markers('one-team'))).markers[0]).toMatchObject({ target: 60, name: below.marker.name });
    for (const text of [markers('calm'), `${markers('calm')}shape: round\n`]) {
      const read = readText(text);
      expect(read.ok ? [] : read.problems.map(({ code, facts }) => `${code} ${facts.key}`)).toContain('yaml/missing-key name');
    }
  });

  test('asked beside another, one id has one meaning', () => {
    const text = (id: string, words: string): string =>
      `format: 1\nid: ${id}\nname: N\nquestions: [one-team-1, {id: q, type: text, text: ${words}}]\n`;
    const [a, b] = [goodValue(readText(text('a', 'Why?'))), goodValue(readText(text('b', 'How?')))];
    expect(dividedQuestions([a, b]).map(({ code, place, facts }) => [code, place?.file, facts.id])).toEqual([
      ['questionnaire/other-meaning', 'b.yaml', 'q'],
    ]);
    expect(dividedQuestions([a, a])).toEqual([]);
  });
});
