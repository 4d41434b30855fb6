import { type Audit, emptyAudit } from './audit';
import { type AuditKey, auditKeys } from './audit-keys';
import { schemaLine } from './schema-line';
import { writeAttributes } from './write-attributes';
import { writeGates } from './write-gates';
import { type YamlValue, yamlText } from './yaml-text';

/**
 * audit.yaml for a new workspace: what is stated is written, every other part stands there as a comment with an example,
 * so that the file explains itself. `comments` are sentences in the workspace's language, by key; `head` opens the file.
 */
export function writeAudit(audit: Audit, comments: Readonly<Partial<Record<AuditKey | 'head', string>>> = {}): string {
  const stated = partsOf(audit);
  const parts = auditKeys.map((key) => {
    const comment = comments[key] === undefined ? '' : commented(comments[key]);
    const value = stated[key];
    return comment + (value === undefined ? commented(yamlText({ [key]: examples[key] })) : yamlText({ [key]: value }));
  });
  const head = comments.head === undefined ? '' : commented(comments.head);
  return `${schemaLine('audit', '')}${head}format: 1\n\n${parts.join('\n')}`;
}

const commented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
    .concat('\n');

function partsOf(audit: Audit): Readonly<Partial<Record<AuditKey, YamlValue>>> {
  const {
    client,
    language,
    questionnaires,
    library,
    attributes,
    unit,
    split,
    targets,
    weights,
    gates,
    privacy,
    interviews,
    launched,
    brand,
    smallestDifference,
  } = audit;
  const all: Readonly<Record<AuditKey, YamlValue>> = {
    client,
    language,
    questionnaires,
    library,
    attributes: writeAttributes(attributes),
    unit,
    split,
    targets,
    weights,
    gates: writeGates(gates),
    privacy: privacy.minimum === emptyAudit.privacy.minimum && privacy.comments === emptyAudit.privacy.comments ? {} : { ...privacy },
    interviews,
    launched,
    brand: brand.accent === null ? {} : { accent: brand.accent },
    'smallest-difference': smallestDifference,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: YamlValue): boolean => value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const examples: Readonly<Record<AuditKey, YamlValue>> = {
  client: 'Acme Logistics',
  language: 'en',
  questionnaires: ['staff-survey', 'full-audit'],
  library: '../our-questionnaires',
  attributes: {
    level: { leader: 6, manager: 14, 'front-line': 70, 'back-office': 30 },
    department: { Sales: 24, Dispatch: 18, Service: 48 },
  },
  unit: 'department',
  split: ['department', 'level'],
  targets: { 'promise-keeping': 85 },
  weights: { 'promise-keeping': 2 },
  gates: { open: 60, closed: 40 },
  privacy: { minimum: 5, comments: 10 },
  interviews: 12,
  launched: '2026-02-01',
  brand: { accent: '#0b6e4f' },
  'smallest-difference': 5,
};
