/** The files of a content folder that are no questionnaires. */
export const libraryFiles: readonly string[] = [
  'scales.yaml',
  'domains.yaml',
  'expectations.yaml',
  'sources.yaml',
  'reserve.yaml',
  'glossary.yaml',
];
