import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { type Audit, emptyAudit } from './audit';
import { type AuditFile, auditSchema } from './audit-schema';
import { isDate } from './is-date';
import { readAttributes } from './read-attributes';
import { readVersioned } from './read-versioned';

/** Content that exists; what audit.yaml names is checked against it. Left out: not known yet, not checked. */
export interface KnownContent {
  readonly questionnaires?: readonly string[];
  readonly markers?: readonly string[];
}

/** What audit.yaml means; an empty text is a valid one. All mistakes are collected. */
export function readAudit(text: string, file: string, known: KnownContent = {}): Outcome<Audit> {
  const document = readVersioned<AuditFile>(text, file, auditSchema);
  if (!document.ok) return document;
  const written = document.value.value;
  const audit: Audit = {
    client: written.client ?? null,
    language: written.language ?? null,
    questionnaires: written.questionnaires ?? [],
    library: written.library ?? null,
    attributes: readAttributes(written.attributes),
    unit: written.unit ?? null,
    split: [written.split ?? []].flat(),
    targets: written.targets ?? {},
    weights: written.weights ?? {},
    gates: { markers: written.gates?.markers ?? null, open: written.gates?.open ?? null, closed: written.gates?.closed ?? null },
    privacy: readLimits(written.privacy),
    interviews: written.interviews ?? null,
    launched: written.launched ?? null,
    brand: { accent: written.brand?.accent ?? null },
    smallestDifference: written['smallest-difference'] ?? null,
  };
  const problems = [
    ...checkAttributes(audit, document.value),
    ...checkLimits(audit, document.value),
    ...checkNames(audit, document.value, known),
  ];
  return problems.length > 0 ? bad(problems) : good(audit);
}

/** A minimum raised above the default for comments raises that too. */
function readLimits({ minimum = emptyAudit.privacy.minimum, comments }: NonNullable<AuditFile['privacy']> = {}): Audit['privacy'] {
  return { minimum, comments: comments ?? Math.max(minimum, emptyAudit.privacy.comments) };
}

function checkAttributes({ attributes, unit, split }: Audit, located: Located<AuditFile>): readonly Problem[] {
  const names = attributes.map(({ name }) => name);
  const isList = Array.isArray(located.value.split);
  const wrong = split
    .map((name, index) => ({ name, place: located.place(isList ? ['split', index] : ['split']) }))
    .filter(({ name }) => !names.includes(name));
  const problems = wrong.map(({ name, place }) => problem('workspace/unknown-attribute', wordFacts(name, names), place));
  if (unit !== null && !names.includes(unit))
    problems.push(problem('workspace/unknown-attribute', wordFacts(unit, names), located.place(['unit'])));
  if (split.length > 2) problems.push(problem('workspace/several-splits', { found: split }, located.place(['split', 2])));
  return problems;
}

function checkLimits({ privacy, gates, launched }: Audit, located: Located<AuditFile>): readonly Problem[] {
  const problems: Problem[] = [];
  const { minimum, comments } = privacy;
  if (comments < minimum)
    problems.push(
      problem('yaml/out-of-range', { key: 'comments', min: minimum, max: 1000, found: comments }, located.place(['privacy', 'comments'])),
    );
  const open = gates.open ?? 60;
  if ((gates.closed ?? 40) > open) {
    problems.push(
      problem(
        'yaml/out-of-range',
        { key: 'closed', min: 0, max: open, found: gates.closed ?? 40 },
        located.place(['gates', gates.closed === null ? 'open' : 'closed']),
      ),
    );
  }
  if (launched !== null && !isDate(launched))
    problems.push(problem('yaml/pattern', { key: 'launched', word: launched, expected: 'YYYY-MM-DD' }, located.place(['launched'])));
  return problems;
}

function checkNames(audit: Audit, located: Located<AuditFile>, known: KnownContent): readonly Problem[] {
  const { markers, questionnaires } = known;
  const problems: Problem[] = [];
  for (const [index, id] of audit.questionnaires.entries()) {
    if (questionnaires && !questionnaires.includes(id)) {
      problems.push(
        problem('questionnaire/unknown-questionnaire', wordFacts(id, questionnaires), located.place(['questionnaires', index])),
      );
    }
  }
  if (!markers) return problems;
  const unknown = (id: string): boolean => !markers.includes(id);
  for (const key of ['targets', 'weights'] as const) {
    const wrong = Object.keys(audit[key]).filter(unknown);
    problems.push(...wrong.map((id) => problem('questionnaire/unknown-marker', wordFacts(id, markers), located.keyPlace([key, id]))));
  }
  for (const [index, id] of (audit.gates.markers ?? []).entries()) {
    if (unknown(id))
      problems.push(problem('questionnaire/unknown-marker', wordFacts(id, markers), located.place(['gates', 'markers', index])));
  }
  return problems;
}
