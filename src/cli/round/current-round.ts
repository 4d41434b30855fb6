import { join } from 'node:path';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Round } from '#workspace/round';
import { checkRoundName, roundName } from '#workspace/round-name';
import { roundFolder, type Workspace } from '../workspace/open-workspace';
import { findRound } from './find-round';

export interface CurrentRound {
  readonly name: string;
  /** Null: it is not open yet. */
  readonly round: Round | null;
  /** The quarter we are in, when the answers go into another round that is still open. */
  readonly insteadOf: string | null;
}

/**
 * The round that takes answers: the one named, else the quarter of `date`, else the newest that is still open; a round that is closed takes none.
 * Where none is open, the quarter of `date` is the one to open.
 */
export function currentRound(workspace: Workspace, wanted: string | null, date: string): Outcome<CurrentRound> {
  if (wanted !== null) return named(workspace, wanted);
  const quarter = roundName(date);
  const open: Round[] = [];
  for (const name of workspace.rounds.toReversed()) {
    const found = findRound(workspace, name);
    if (!found.ok) return found;
    if (found.value.closed === null) open.push(found.value);
  }
  const round = open.find(({ name }) => name === quarter) ?? open[0];
  if (round) return good({ name: round.name, round, insteadOf: round.name === quarter ? null : quarter });
  return named(workspace, quarter);
}

function named(workspace: Workspace, name: string): Outcome<CurrentRound> {
  const checked = checkRoundName(name);
  if (!checked.ok) return checked;
  if (!workspace.rounds.includes(name)) return good({ name, round: null, insteadOf: null });
  const found = findRound(workspace, name);
  if (!found.ok) return found;
  if (found.value.closed !== null)
    return bad([problem('workspace/round-closed', { round: name }, wholeFile(join(roundFolder(workspace, name), 'round.yaml')))]);
  return good({ name, round: found.value, insteadOf: null });
}
