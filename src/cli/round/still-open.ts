import { join } from 'node:path';
import { fileStamp } from '#disk/file-stamp';
import { readText } from '#disk/read-text';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { readRound } from '#workspace/read-round';

/**
 * A question to ask again and again while an interview runs: whether the round in this folder still takes answers. Somebody else may close it meanwhile,
 * and what came later would change figures that are final. round.yaml is read again only when it is another file than the last time.
 */
export function stillOpen(folder: string): () => Outcome<null> {
  const file = join(folder, 'round.yaml');
  let known: string | null = null;
  return () => {
    const stamp = fileStamp(file);
    if (!stamp.ok) return stamp;
    if (stamp.value === known) return good(null);
    const text = readText(file);
    const round = text.ok ? readRound(text.value, file) : text;
    if (!round.ok) return round;
    if (round.value.closed !== null) return bad([problem('workspace/round-closed', { round: round.value.name }, wholeFile(file))]);
    known = stamp.value;
    return good(null);
  };
}
