import { describe, expect, test } from 'vitest';
import { textOf } from '../shipped';
import { type Changed, changeLine, foundIn, strictProblems } from './mutated-content';

/** A questionnaire whose question moves to stand before another one. */
function move(path: string, id: string, before: string): { readonly changed: Changed; readonly line: number } {
  const rest = textOf(path)
    .text.split('\n')
    .filter((line) => line !== `  - ${id}`);
  const at = rest.indexOf(`  - ${before}`);
  return { changed: { [path]: rest.toSpliced(at, 0, `  - ${id}`).join('\n') }, line: at + 1 };
}
const disorder = (changed: Changed): readonly string[] =>
  strictProblems(changed).map(({ code, place, facts }) => `${code.replace('questionnaire/', '')} ${facts.kind} ${facts.id}:${place?.line}`);

describe('reversed questions', () => {
  test('are refused in a check of five minutes that comes back every quarter', () => {
    const { changed, line } = changeLine('self-check.yaml', 'questions:', /one-team-1/, 'one-team-2');
    expect(foundIn(changed)).toEqual([`questionnaire/reversed-in-pulse self-check.yaml:${line}`]);
    const slow = { 'self-check.yaml': (changed['self-check.yaml'] ?? '').replace('cadence: quarterly', 'cadence: yearly') };
    expect(foundIn(slow)).toEqual([]);
    const long = { 'self-check.yaml': (changed['self-check.yaml'] ?? '').replace('minutes: 5', 'minutes: 12') };
    expect(foundIn(long)).toEqual([]);
  });

  test('are at most 15 % of a questionnaire, open ones not counted', () => {
    const ask = (reversed: number, all: number): Changed => ({
      'ours.yaml': `format: 1\nid: ours\nname: {en: A, ru: Б, pl: A}\nmarkers:\n  - {id: tea, name: {en: Tea, ru: Чай, pl: Herbata}}\nquestions:\n${Array.from({ length: all }, (_, i) => `  - {id: tea-${i}, marker: tea, type: yes-partly-no, ask: [auditor], reversed: ${i < reversed}, text: {en: Tea ${i}x?, ru: Чай ${i}x?, pl: Herbata ${i}x?}}\n`).join('')}closing:\n  - {id: tea-open, type: text, text: {en: More?, ru: Ещё?, pl: Jeszcze?}}\n`,
    });
    expect(foundIn(ask(3, 20))).toEqual([]);
    expect(foundIn(ask(3, 19))).toEqual(['questionnaire/many-reversed ours.yaml:9']);
    expect(foundIn(ask(4, 20))).toEqual(['questionnaire/many-reversed ours.yaml:10']);
    expect(strictProblems(ask(4, 20))[0]?.facts).toEqual({ count: 4, questions: 20, allowed: 3 });
  });
});

describe('reading order', () => {
  test('questions of a marker stand together', () => {
    const { changed, line } = move('full-audit.yaml', 'one-team-m', 'whole-picture-m');
    expect(disorder(changed)).toContain(`out-of-order marker one-team-m:${line}`);
  });

  test('a questionnaire on all domains goes through them in order', () => {
    const { changed } = move('self-check.yaml', 'promise-keeping-1', 'cascade-2');
    expect(disorder(changed)).toContainEqual(expect.stringMatching(/^out-of-order domain cascade-2:/));
  });

  test('one with a subject of its own begins with that', () => {
    const { changed } = move('promise-check.yaml', 'horizontal-communication-3', 'direct-access-3');
    expect(disorder(changed)).toEqual([]);
  });

  test('statements keep the order of their marker', () => {
    const { changed, line } = move('staff-survey.yaml', 'cascade-2', 'cascade-1');
    expect(disorder(changed)).toEqual([`out-of-order statement cascade-1:${line + 1}`]);
  });

  test('customers are asked apart from staff, and the mirror in blocks that keep step', () => {
    const mixed = move('customer-expectations.yaml', 'exp-informed-b', 'why-us-c');
    expect(disorder(mixed.changed)).toContainEqual(`out-of-order audience why-us-c:${mixed.line + 1}`);
    const block = move('customer-expectations.yaml', 'exp-informed-x', 'exp-answers-i');
    expect(disorder(block.changed)).toContainEqual(expect.stringMatching(/^out-of-order mirror exp-answers-i:/));
    const step = move('customer-expectations.yaml', 'exp-change-d', 'exp-informed-d');
    expect(disorder(step.changed)).toContainEqual(expect.stringMatching(/^out-of-order mirror exp-informed-d:/));
  });

  test('open questions come last; a follow-up stays with its question', () => {
    const open = (rest: string): Changed => {
      const { changed } = changeLine(
        'self-check.yaml',
        'questions:',
        / {2}- one-team-1/,
        `  - one-team-1\n  - {id: why, type: text, text: {en: Why?, ru: Почему?, pl: Dlaczego?}${rest}}`,
      );
      return changed;
    };
    expect(disorder(open(''))).toEqual([expect.stringMatching(/^out-of-order open why:/)]);
    expect(disorder(open(', show-if: {question: one-team-1, at-most: 2}'))).toEqual([]);
  });
});

describe('the reserve', () => {
  test('holds what no questionnaire asks', () => {
    const { changed } = changeLine('reserve.yaml', 'questions:', / {2}- why-us-3/, '');
    const line = textOf('markers/why-us.yaml').text.split('\n').indexOf('  - id: why-us-3') + 1;
    expect(foundIn(changed)).toEqual([`questionnaire/unused-question markers/why-us.yaml:${line}`]);
  });

  test('holds nothing that is asked, and nothing unknown', () => {
    const asked = changeLine('reserve.yaml', 'questions:', /why-us-3/, 'why-us-3\n  - why-us-1');
    expect(foundIn(asked.changed)).toEqual([`questionnaire/reserve-asked reserve.yaml:${asked.line + 1}`]);
    const unknown = changeLine('reserve.yaml', 'questions:', /why-us-3/, 'why-us-3\n  - why-us-9');
    expect(foundIn(unknown.changed)).toEqual([`questionnaire/unknown-question reserve.yaml:${unknown.line + 1}`]);
  });

  test('is not needed for a question that a client asks', () => {
    const { changed } = changeLine('reserve.yaml', 'questions:', / {2}- why-us-3/, '');
    const ours = 'format: 1\nid: ours\nname: {en: A, ru: Б, pl: A}\nquestions: [why-us-3]\n';
    expect(foundIn({ ...changed, 'ours.yaml': ours })).toEqual([]);
  });
});
