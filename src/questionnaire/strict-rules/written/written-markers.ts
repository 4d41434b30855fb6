import type { Located, Path } from '#document/read-document';
import type { MarkerInFile } from '../../questionnaire-file';
import type { WholeContent } from '../../strict-rule';

interface WrittenMarker {
  readonly marker: MarkerInFile;
  readonly located: Located<unknown>;
  readonly path: Path;
}

/** Every marker: those of the library, then those that questionnaires bring themselves. */
export const writtenMarkers = ({ markers, questionnaires }: WholeContent): readonly WrittenMarker[] => [
  ...markers.map((located) => ({ marker: located.value, located, path: [] })),
  ...questionnaires.flatMap((located) =>
    (located.value.markers ?? []).map((marker, i) => ({ marker, located, path: ['markers', i] as Path })),
  ),
];
