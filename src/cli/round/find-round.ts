import { join } from 'node:path';
import { wordFacts } from '#document/nearest';
import { bad, type Outcome, problem } from '#problem';
import type { Round } from '#workspace/round';
import { roundFolder, type Workspace } from '../workspace/open-workspace';
import { readRoundFile } from './read-round-file';

/** A round of the workspace by its name; `workspace/unknown-round` when it has none of that name. */
export function findRound(workspace: Workspace, name: string): Outcome<Round> {
  if (!workspace.rounds.includes(name)) {
    return bad([
      workspace.rounds.length === 0 ? problem('workspace/no-round') : problem('workspace/unknown-round', wordFacts(name, workspace.rounds)),
    ]);
  }
  return readRoundFile(join(roundFolder(workspace, name), 'round.yaml'));
}
