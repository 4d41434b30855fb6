import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isMarkerText } from '#questionnaire/is-marker-text';
import { libraryFiles } from '#questionnaire/library-files';
import { markerIds, textOf } from './shipped';

const head = 'format: 1\nid: calm\nname: Calm\n';
const folder = fileURLToPath(new URL('../../questionnaires/', import.meta.url));
const questionnaires = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !libraryFiles.includes(name));

describe('a marker is told from a questionnaire', () => {
  test.each(markerIds)('%s', (id) => expect(isMarkerText(textOf(`markers/${id}.yaml`).text)).toBe(true));
  test.each(questionnaires)('%s is none', (name) => expect(isMarkerText(textOf(name).text)).toBe(false));

  test.each([
    ['by a key that only markers have', `${head}target: 90\n`, true],
    ['by one that only questionnaires have', `${head}mode: anonymous\nquestions: [calm-1]\n`, false],
    ['by what it has more of', `${head}target: 90\nmode: anonymous\nrespondents: [manager]\n`, false],
    ['else by the schema it names', `# yaml-language-server: $schema=../marker.schema.json\n${head}questions: []\n`, true],
    ['and without that taken for a questionnaire', `${head}questions: []\n`, false],
    ['also where a line of it cannot be read', `${head}target: 90\nwhy: "open\n`, true],
    ['never by what stands further in', `${head}questions: []\nmarkers:\n  - id: calm\n    target: 90\n    why: Well\n`, false],
  ])('%s', (_, text, expected) => expect(isMarkerText(text)).toBe(expected));
});
