import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedFolder } from '#cli/content/shipped-folder';
import type { Context } from '#cli/context';
import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';

/** The world of a command that stands in the folder above the sample's workspace; what it prints goes nowhere. */
export function sampleContext(cwd: string, language: Language): Context {
  const { stdin, stdout, stderr } = process;
  const { version } = JSON.parse(readFileSync(join(shippedFolder(), '..', 'package.json'), 'utf8')) as { version: string };
  return {
    cwd,
    env: {},
    stdin,
    stdout,
    stderr,
    now: () => new Date('2026-11-20T12:00:00Z'),
    language,
    wording: wordingFor(language),
    look: { width: 80, colour: 0, unicode: true, plain: false },
    interactive: false,
    workspace: join(cwd, 'workspace'),
    json: false,
    quiet: false,
    version,
    print: () => undefined,
    tell: () => undefined,
  };
}
