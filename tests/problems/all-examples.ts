import type { Example } from './example';
import { commandExamples } from './examples/command';
import { fileExamples } from './examples/file';
import { importExamples } from './examples/import';
import { mappingExamples } from './examples/mapping';
import { questionnaireExamples } from './examples/questionnaire';
import { responseExamples } from './examples/response';
import { sheetExamples } from './examples/sheet';
import { strictExamples } from './examples/strict';
import { workspaceExamples } from './examples/workspace';
import { yamlExamples } from './examples/yaml';

export const allExamples: readonly Example[] = [
  ...fileExamples,
  ...yamlExamples,
  ...questionnaireExamples,
  ...strictExamples,
  ...responseExamples,
  ...workspaceExamples,
  ...importExamples,
  ...sheetExamples,
  ...mappingExamples,
  ...commandExamples,
];
