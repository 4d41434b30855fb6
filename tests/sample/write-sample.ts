import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeReports } from '#cli/commands/report';
import { loadAudit } from '#cli/round/load-audit';
import type { FormatName } from '#formats/index';
import { type Language, languages } from '#problem';
import { goodValue } from './good-value';
import { sampleContext } from './sample-context';
import { writeWorkspace } from './write-workspace';

const formatsIn: Readonly<Record<Language, readonly FormatName[]>> = {
  en: ['html', 'markdown', 'csv', 'json'],
  ru: ['html', 'markdown'],
  pl: ['html', 'markdown'],
};

/** Writes the bundled example anew: its workspace, and beside it the reports of its last round. Returns the reports' paths. */
export async function writeSample(folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeWorkspace(join(folder, 'workspace'));
  const paths: string[] = [];
  for (const language of languages) {
    const context = sampleContext(folder, language);
    const audited = goodValue(loadAudit(context, { args: [], options: {} }, null));
    paths.push(
      ...goodValue(await writeReports(context, { args: [], options: { output: '.', lang: language } }, audited, formatsIn[language])),
    );
  }
  makeReadable(folder);
  return paths;
}

/** A client's files are the owner's alone; the example is everybody's. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else chmodSync(path, 0o644);
  }
}
