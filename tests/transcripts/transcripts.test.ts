import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runTranscript } from './run-transcript';
import { parseTranscript, writeTranscript } from './transcript';

const folder = fileURLToPath(new URL('./', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.transcript'));
const update = 'If it should read like this now: npm run transcripts:update';

describe('what the program says, word by word', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const transcript = parseTranscript(text);
    const played = writeTranscript({ ...transcript, outcome: runTranscript(transcript) });
    expect(played, 'a trace of the program itself').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    if (process.env.UPDATE) writeFileSync(folder + name, played);
    else expect(played, update).toBe(text);
  });
});

test('a transcript is written as it was read', () => {
  const text = 'A purpose.\n\n=== file a.csv\na\n\\=== b\n\\\\c\n=== command\ntrue\n=== stdout\n=== stderr\n=== exit\n0\n';
  expect(parseTranscript(text).files['a.csv']).toBe('a\n=== b\n\\c\n');
  expect(writeTranscript(parseTranscript(text))).toBe(text);
});
