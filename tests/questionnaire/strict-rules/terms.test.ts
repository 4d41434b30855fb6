import { describe, expect, test } from 'vitest';
import { languages } from '#problem';
import { readCompanion } from '#questionnaire/read-companion';
import { avoidedPattern } from '#questionnaire/strict-rules/written/avoided-pattern';
import { goodValue } from '../../sample/good-value';
import { textOf } from '../shipped';
import { changeLine, foundIn, strictProblems } from './mutated-content';

const found = (text: string, avoided: string): string | null => avoidedPattern([avoided]).exec(text)?.[0] ?? null;

describe('an avoided word', () => {
  test.each([
    ['Наш департамент продаж', 'департамент*', 'департамент'],
    ['в Департаментах продаж', 'департамент*', 'Департаментах'],
    ['с линейными руководителями.', 'линейн* руководител*', 'линейными руководителями'],
    ['линейного\n персонала', 'линейн* персонал*', 'линейного\n персонала'],
    ['топ-менеджеры', 'топ-менеджер*', 'топ-менеджеры'],
    ['учтённый', 'учтенн*', 'учтённый'],
    ['учтенный', 'учтённ*', 'учтенный'],
    ['„Menedżerami”', 'menedżer*', 'Menedżerami'],
    ['bezpośrednich szefów', 'bezpośredni* szef*', 'bezpośrednich szefów'],
    ['Our clients.', 'clients', 'clients'],
  ])('stands in “%s” as %s', (text, avoided, word) => {
    expect(found(text, avoided)).toBe(word);
  });

  test.each([
    ['a longer word with the same beginning', 'департаментализация', 'департамент*'],
    ['the middle of a word', 'поддепартамент', 'департамент*'],
    ['the second part of a compound', 'под-департамент', 'департамент*'],
    ['an inflected form of a word without an ending sign', 'programme', 'program'],
    ['words that do not follow each other', 'линейный и опытный руководитель', 'линейн* руководител*'],
    ['a word with a mark of another kind', 'a.b', 'a+b'],
  ])('is not %s', (_, text, avoided) => {
    expect(found(text, avoided)).toBeNull();
  });
});

describe('the glossary', () => {
  const { terms } = goodValue(readCompanion('glossary', textOf('glossary.yaml'))).value;

  test('names the words of every concept, and avoids none that it names itself', () => {
    expect(terms.length).toBeGreaterThan(25);
    for (const language of languages) {
      const avoided = terms.flatMap((term) => term.avoid?.[language] ?? []);
      for (const term of terms) for (const word of avoided) expect(found(term[language] ?? '', word), `${term.id} ${word}`).toBeNull();
    }
  });

  test('is kept: an avoided word is refused under its letters', () => {
    const { changed, line } = changeLine('markers/one-team.yaml', 'id: one-team-m', /подразделения/, 'департаменты');
    const [first, ...more] = strictProblems(changed);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      code: 'questionnaire/avoided-term',
      facts: { word: 'департаменты', use: 'подразделение', language: 'ru' },
      place: { file: 'questionnaires/markers/one-team.yaml', line, length: 12 },
    });
    expect(first?.place?.source?.slice((first.place.column ?? 0) - 1)).toMatch(/^департаменты/);
  });

  test('of a client adds terms and replaces one by its id', () => {
    const own = (terms: string): Record<string, string> => ({ 'ours/glossary.yaml': `format: 1\nterms:\n${terms}` });
    const { changed, line } = changeLine('markers/one-team.yaml', 'id: one-team-m', /подразделения/, 'департаменты');
    expect(foundIn({ ...changed, ...own('  - {id: department, ru: департамент}\n') })).toEqual([]);
    expect(foundIn({ ...changed, ...own('  - {id: tea, ru: чай, avoid: {ru: ["кофе"]}}\n') })).toEqual([
      `questionnaire/avoided-term markers/one-team.yaml:${line}`,
    ]);
  });
});
