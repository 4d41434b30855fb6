import { bad, good, type Outcome, problem } from '#problem';
import { readAttributes } from './read-attributes';
import { readVersioned } from './read-versioned';
import type { Round } from './round';
import { type RoundFile, roundSchema } from './round-schema';
import { roundSeal } from './round-seal';

/** What round.yaml means. What was agreed when the round opened carries a seal; a change of it afterwards is the problem `workspace/round-changed`. */
export function readRound(text: string, file: string): Outcome<Round> {
  const document = readVersioned<RoundFile>(text, file, roundSchema);
  if (!document.ok) return document;
  const written = document.value.value;
  const round: Round = {
    name: written.name,
    opened: written.opened,
    closed: written.closed,
    client: written.client ?? null,
    language: written.language ?? null,
    questionnaires: Object.entries(written.questionnaires).map(([id, frozen]) => ({ id, ...frozen })),
    limits: written.limits,
    smallestDifference: written['smallest-difference'] ?? null,
    targets: written.targets ?? {},
    weights: written.weights ?? {},
    gates: { markers: written.gates?.markers ?? null, open: written.gates?.open ?? null, closed: written.gates?.closed ?? null },
    attributes: readAttributes(written.attributes),
    unit: written.unit ?? null,
    split: [written.split ?? []].flat(),
    launched: written.launched ?? null,
    agreed: written.agreed ?? null,
  };
  if (written.seal !== roundSeal(round))
    return bad([problem('workspace/round-changed', { round: round.name }, document.value.place(['seal']))]);
  return good(round);
}
