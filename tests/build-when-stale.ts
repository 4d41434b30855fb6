import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Transcripts and terminal tests run the real program, so it has to be the one that stands in src. */
export default function buildWhenStale(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../.esbuild.js', import.meta.url)), '--if-stale'], { stdio: 'inherit' });
}
