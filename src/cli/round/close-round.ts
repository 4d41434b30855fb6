import { join } from 'node:path';
import { lock } from '#disk/lock';
import { readText } from '#disk/read-text';
import { writeSafely } from '#disk/write-safely';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, problem } from '#problem';
import { readRound } from '#workspace/read-round';
import type { Round } from '#workspace/round';
import { checkInside, roundFolder, type Workspace } from '../workspace/open-workspace';

/** Closes a round: it takes no more answers, and the next report of it is its publication. A closed one stays as it is. */
export function closeRound(workspace: Workspace, name: string, date: string): Outcome<Round> {
  if (!workspace.rounds.includes(name)) return bad([problem('workspace/unknown-round', wordFacts(name, workspace.rounds))]);
  const file = join(roundFolder(workspace, name), 'round.yaml');
  const inside = checkInside(workspace, file);
  if (!inside.ok) return inside;
  const locked = lock(file, 5_000);
  if (!locked.ok) return locked;
  try {
    const text = readText(file);
    if (!text.ok) return text;
    const round = readRound(text.value, file);
    if (!round.ok || round.value.closed !== null) return round;
    const closed = date.slice(0, 10);
    // Only this line changes, so that comments people wrote into the file stay.
    const written = writeSafely(file, text.value.replace(/^closed:.*?(?=\r?$)/m, `closed: ${closed}`));
    return written.ok ? good({ ...round.value, closed }, locked.warnings) : written;
  } finally {
    locked.value.release();
  }
}
