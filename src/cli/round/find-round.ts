import { join } from 'node:path';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, type Outcome, problem } from '#problem';
import { readRound } from '#workspace/read-round';
import type { Round } from '#workspace/round';
import { roundFolder, type Workspace } from '../workspace/open-workspace';

/** A round of the workspace by its name; `workspace/unknown-round` when it has none of that name. */
export function findRound(workspace: Workspace, name: string): Outcome<Round> {
  if (!workspace.rounds.includes(name)) {
    return bad([
      workspace.rounds.length === 0 ? problem('workspace/no-round') : problem('workspace/unknown-round', wordFacts(name, workspace.rounds)),
    ]);
  }
  const file = join(roundFolder(workspace, name), 'round.yaml');
  const text = readText(file);
  return text.ok ? readRound(text.value, file) : text;
}
