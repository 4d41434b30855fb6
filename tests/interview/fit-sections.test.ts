import { expect, it } from 'vitest';
import { fitSections } from '#interview/fit-sections';

const sections = [
  { lines: ['head'] },
  { gap: true, lines: ['question'] },
  { gap: true, lines: ['probe', 'probe'], least: 1 },
  { lines: ['note'], least: 2 },
];

it('shows everything where it fits', () => {
  expect(fitSections(sections, 10)).toEqual(['head', '', 'question', '', 'probe', 'probe', 'note']);
});

it('gives up empty lines, then what is needed least', () => {
  expect(fitSections(sections, 5)).toEqual(['head', 'question', 'probe', 'probe', 'note']);
  expect(fitSections(sections, 4)).toEqual(['head', 'question', 'probe', 'probe']);
  expect(fitSections(sections, 3)).toEqual(['head', '', 'question']);
});
