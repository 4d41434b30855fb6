import { dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '#disk/exists';
import { makeFolder } from '#disk/make-folder';
import { writeSafely } from '#disk/write-safely';
import { type DraftComments, draftMapping } from '#intake/draft-mapping';
import { mappingSchema } from '#intake/mapping';
import { bad, type Outcome, problem, wholeFile } from '#problem';
import type { Wording } from '#wording/wording';
import { schemaFolder } from '#workspace/schema-line';
import type { Context } from '../context';
import { writeSchemas } from '../workspace/write-schemas';
import type { PreparedImport } from './prepare-import';
import type { ReadImport } from './read-import';

export interface WrittenDraft {
  readonly known: number;
  readonly open: number;
  readonly labels: number;
}

/** Writes the draft of a mapping, with comments in the user's language; a file that stands there is never touched. */
export function writeDraft(
  context: Context,
  { workspace, target, mapping }: PreparedImport,
  read: ReadImport,
  file: string,
): Outcome<WrittenDraft> {
  const path = resolve(context.cwd, file);
  if (exists(path)) return bad([problem('mapping/exists', {}, wholeFile(file))]);
  const schema = relative(dirname(path), join(workspace.root, schemaFolder, 'mapping.schema.json'))
    .split(sep)
    .join('/');
  const drafted = draftMapping(read.source, target, mapping, commentsIn(context.wording, target), schema);
  const ready = makeFolder(dirname(path));
  if (!ready.ok) return ready;
  const schemas = writeSchemas(workspace.root, { mapping: mappingSchema });
  if (!schemas.ok) return schemas;
  const written = writeSafely(path, drafted.text);
  return written.ok ? { ...written, value: drafted } : written;
}

function commentsIn(wording: Wording, { questionnaire, attributes }: PreparedImport['target']): DraftComments {
  return {
    head: [wording.say('import.draft.head-1'), wording.say('import.draft.head-2')],
    values: [wording.say('import.draft.values-1'), wording.say('import.draft.values-2')],
    ignored: wording.say('import.draft.ignored'),
    guessed: wording.say('import.draft.guessed'),
    open: wording.say('import.draft.open'),
    openOption: wording.say('import.draft.open-option'),
    shared: wording.say('import.draft.shared'),
    cells: (count) => wording.say('import.draft.cells', { count }),
    codes: (of) => {
      const options = questionnaire.questions.find(({ id }) => id === of)?.options ?? [];
      const answers = options.map(({ code, label }) => [code, wording.text(label)].filter((part) => part !== '').join(' = '));
      return [...answers, ...(attributes.get(of) ?? [])].join(' · ').replace(/\s+/g, ' ');
    },
  };
}
