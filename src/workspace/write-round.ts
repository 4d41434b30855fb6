import type { Round } from './round';
import { roundSeal } from './round-seal';
import { schemaLine } from './schema-line';
import { writeAttributes } from './write-attributes';
import { writeGates } from './write-gates';
import { type YamlValue, yamlText } from './yaml-text';

/** round.yaml; `comment` is a sentence in the workspace's language that says what the seal guards. */
export function writeRound(round: Round, comment = ''): string {
  const { name, opened, closed, client, language, questionnaires, limits, smallestDifference, targets, weights, unit, split, launched } =
    round;
  const optional: Readonly<Record<string, YamlValue>> = {
    client,
    language,
    'smallest-difference': smallestDifference,
    targets,
    weights,
    gates: writeGates(round.gates),
    attributes: writeAttributes(round.attributes),
    unit,
    split,
    launched,
    agreed: round.agreed,
  };
  const stated = Object.entries(optional).filter(
    ([, value]) => value !== null && (typeof value !== 'object' || Object.keys(value).length > 0),
  );
  const head = comment === '' ? '' : `# ${comment}\n`;
  return `${schemaLine('round', '../../')}${head}${yamlText({
    format: 1,
    name,
    opened,
    closed,
    questionnaires: Object.fromEntries(questionnaires.map(({ id, mode, hash, copy }) => [id, { mode, hash, copy }])),
    limits: { ...limits },
    ...Object.fromEntries(stated),
    seal: roundSeal(round),
  })}`;
}
