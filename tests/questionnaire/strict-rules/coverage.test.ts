import { describe, expect, test } from 'vitest';
import { readCompanion } from '#questionnaire/read-companion';
import { goodValue } from '../../sample/good-value';
import { markerIds, shippedLibrary, textOf } from '../shipped';
import { changeLine, foundIn } from './mutated-content';

/** How many statements each source has, which of them have parts, and which is page furniture: typed from the inventory, not read from any file. */
const inventory = [
  { id: 'S1', last: 47, parts: { 16: 'ab', 17: 'abc', 18: 'abc', 20: 'ab' }, furniture: [] },
  { id: 'S2', last: 43, parts: { 5: 'ab', 18: 'ab', 24: 'abcd', 29: 'abcd' }, furniture: [43] },
  { id: 'S3', last: 41, parts: { 1: 'ab', 12: 'ab', 13: 'ab', 16: 'abcd', 40: 'ab' }, furniture: [41] },
  { id: 'S4', last: 43, parts: { 26: 'abc', 32: 'ab', 35: 'ab', 42: 'ab' }, furniture: [43] },
  { id: 'S5', last: 49, parts: { 15: 'ab', 20: 'abcd', 35: 'ab', 38: 'abcd', 40: 'abc' }, furniture: [49] },
] as const;

const expected = inventory.flatMap(({ id, last, parts, furniture }) =>
  Array.from({ length: last }, (_, i) => i + 1)
    .filter((number) => !(furniture as readonly number[]).includes(number))
    .flatMap((number) => {
      const letters = (parts as Readonly<Record<number, string>>)[number] ?? '';
      return letters === '' ? [`${id}.${number}`] : [...letters].map((letter) => `${id}.${number}${letter}`);
    }),
);

describe('the inventory of statements', () => {
  const { sources } = goodValue(readCompanion('sources', textOf('sources.yaml'))).value;

  test('holds every statement of the five sources, by its parts, page furniture aside', () => {
    expect(expected).toHaveLength(255);
    expect(sources.flatMap(({ statements }) => statements)).toEqual(expected);
    expect(sources.map(({ furniture = [] }) => furniture)).toEqual(
      inventory.map(({ id, furniture }) => furniture.map((n) => `${id}.${n}`)),
    );
  });

  test('is covered whole, each statement by exactly one marker', () => {
    const covers = markerIds.flatMap((id) => {
      const found = shippedLibrary.marker(id);
      return found ? goodValue(found).marker.covers : [];
    });
    const parts = covers.flatMap((id) => expected.filter((statement) => statement === id || statement.replace(/[a-d]$/, '') === id));
    expect(parts.toSorted()).toEqual(expected.toSorted());
  });
});

describe('a strict check refuses', () => {
  test('a statement that no marker covers, where the inventory names it', () => {
    const { changed } = changeLine('markers/one-team.yaml', 'covers:', /S1\.14, /, '');
    const line =
      textOf('sources.yaml')
        .text.split('\n')
        .findIndex((each) => each.includes('S1.14,')) + 1;
    expect(foundIn(changed)).toEqual([`questionnaire/uncovered sources.yaml:${line}`]);
  });

  test('a part that no marker covers', () => {
    const { changed } = changeLine('markers/cascade.yaml', 'covers:', /, S5\.35a/, '');
    expect(foundIn(changed)).toEqual([expect.stringMatching(/^questionnaire\/uncovered sources/)]);
  });

  test('a statement that a second marker covers, whole or in part', () => {
    for (const twice of ['S1.2', 'S5.35', 'S1.16a']) {
      const { changed, line } = changeLine('markers/why-us.yaml', 'covers:', /\[/, `[${twice}, `);
      expect(foundIn(changed), twice).toEqual([`questionnaire/covered-twice markers/why-us.yaml:${line}`]);
    }
  });

  test('a statement that does not exist, page furniture included', () => {
    for (const unknown of ['S1.48', 'S1.2a', 'S2.43']) {
      const { changed, line } = changeLine('markers/why-us.yaml', 'covers:', /\[/, `[${unknown}, `);
      expect(foundIn(changed), unknown).toEqual([`questionnaire/unknown-statement markers/why-us.yaml:${line}`]);
    }
  });
});
