import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runTranscript } from './run-transcript';
import { parseTranscript, writeTranscript } from './transcript';

const folder = fileURLToPath(new URL('./', import.meta.url));
const all = readdirSync(folder).filter((name) => name.endsWith('.transcript'));
/** Every third of the Russian and Polish ones, unless everything is asked for. */
const isFull = Boolean(process.env.CULTURE_AUDIT_FULL || process.env.UPDATE);
const translated = all.filter((name) => /\.(?:ru|pl)\.transcript$/.test(name));
const names = isFull ? all : all.filter((name) => !translated.includes(name) || translated.indexOf(name) % 3 === 0);
if (!isFull) console.info(`${names.length} of ${all.length} transcripts: CULTURE_AUDIT_FULL=1 (npm run test:full) plays all of them.`);
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
