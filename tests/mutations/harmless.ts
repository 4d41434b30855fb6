import type { Mutant, Mutation } from './mutants';

interface Reviewed {
  readonly source: string;
  readonly mutations: readonly Mutation[];
  /** Paths in dots; a star is any key or position. */
  readonly paths: readonly string[];
  readonly reason: string;
}

const entries = (source: string, mutations: readonly Mutation[], reason: string, paths: string): Reviewed => ({
  source,
  mutations,
  reason,
  paths: paths.split(/\s+/),
});
const drop: readonly Mutation[] = ['drop'];

const reviewed: readonly Reviewed[] = [
  entries(
    'questionnaire',
    drop,
    'optional; without it the usual value holds',
    'language purpose introduction anonymity respondents minutes cadence mode attributes needs smallest-difference least-answered least-coverage gates gates.open gates.closed scales.*.options.*.score markers.*.domain markers.*.gate markers.*.target markers.*.weight markers.*.definition markers.*.levels markers.*.questions.*.scale markers.*.questions.*.weight markers.*.questions.*.reversed questions.*.ask questions.*.show-if closing closing.*.show-if',
  ),
  entries('questionnaire', drop, 'a question of no marker is asked and not scored', 'questions.*.marker'),
  entries(
    'questionnaire',
    drop,
    'a shorter list that is complete in itself',
    'respondents.* attributes.* needs.* questions.* questions.*.ask.* closing.* closing.*.show-if.all.* closing.*.show-if.all.*.any-of.*',
  ),
  entries('questionnaire', drop, 'a text may lack a language as long as it has one', 'name.*'),
  entries(
    'questionnaire',
    ['duplicate'],
    'the same condition twice means the same',
    'closing.*.show-if.all.* closing.*.show-if.all.*.any-of.*',
  ),
  entries(
    'marker',
    drop,
    'optional; without it the usual value holds',
    'domain gate target weight covers definition why answers themes questions.*.ask levels probe evidence actions actions.*.question actions.*.gain actions.*.tags',
  ),
  entries(
    'marker',
    drop,
    'a shorter list that is complete in itself',
    'covers.* answers.* themes.* themes.*.questions.* questions.* questions.*.ask.* evidence.* actions.* actions.*.tags.*',
  ),
  entries('marker', ['duplicate'], 'texts for people; a repetition is seen by whoever reads them', 'evidence.* themes.*'),
  entries(
    'audit',
    drop,
    'optional; without it the usual value holds',
    'format client language questionnaires unit split targets weights gates gates.markers gates.open gates.closed privacy privacy.minimum privacy.comments launched brand brand.accent smallest-difference',
  ),
  entries(
    'audit',
    drop,
    'a shorter list that is complete in itself',
    'questionnaires.* attributes.site.* attributes.level.* split.* targets.* weights.* gates.markers.*',
  ),
  entries('audit', ['misspell'], 'groups are named here and nowhere before', 'attributes.site.*'),
  entries(
    'kpis',
    drop,
    'optional; without it the usual value holds, a value without unit is the organisation’s',
    'format kpis kpis.*.unit kpis.*.period kpis.*.source',
  ),
  entries('kpis', drop, 'a shorter list that is complete in itself', 'kpis.*'),
  entries(
    'mapping',
    drop,
    'optional; what is not said is found out from the export',
    'tool encoding delimiter columns values values.all values.cf1 values.department columns.*.option',
  ),
  entries('mapping', drop, 'a shorter list; what the export then leaves unknown is refused when it is read', 'columns.* values.*.*'),
  entries(
    'mapping',
    ['duplicate'],
    'the second entry of a header speaks of its second column; where there is none, the import refuses it',
    'columns.*',
  ),
  entries(
    'mapping',
    ['misspell'],
    'labels are the words of the export; the one meant is then unknown and refused when it is read',
    'values.*.*',
  ),
  entries('sheet', drop, 'optional; nothing is said about it', 'language unit consent attributes attributes.site answers.* notes'),
];

const matches = (pattern: string, path: Mutant['path']): boolean => {
  const steps = pattern.split('.');
  return steps.length === path.length && steps.every((step, at) => step === '*' || step === String(path[at]));
};

/** Whether a mutant that is accepted was looked at and means no harm; what was needed to say so is noted in `used`. */
export function isHarmless(source: string, { mutation, path }: Mutant, used: Set<string>): boolean {
  for (const one of reviewed.filter((each) => each.source === source && each.mutations.includes(mutation))) {
    const pattern = one.paths.find((each) => matches(each, path));
    if (pattern === undefined) continue;
    used.add(pattern);
    return true;
  }
  return false;
}

/** Patterns that no mutant needs any more. */
export const unusedReasons = (source: string, used: ReadonlySet<string>): readonly string[] =>
  reviewed.filter((one) => one.source === source).flatMap(({ paths }) => paths.filter((path) => !used.has(path)));
