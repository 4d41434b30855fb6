import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { contentFolders } from '../content/content-folders';
import { questionnaireIds } from '../content/open-content';
import { shippedFolder } from '../content/shipped-folder';
import { interviewFiles } from '../round/interview-files';
import { openWorkspace } from '../workspace/open-workspace';

/** The names in reach that can stand for a placeholder of help: questionnaires, markers, rounds, attributes, respondents. */
export function knownNames(placeholder: string, words: readonly string[]): readonly string[] {
  const at = words.indexOf('-C');
  const folder = at < 0 ? process.env.CULTURE_AUDIT_WORKSPACE : words[at + 1];
  const workspace = openWorkspace({ currentFolder: process.cwd(), folder: folder || undefined });
  const folders = workspace.ok ? contentFolders(workspace.value) : [];
  switch (placeholder) {
    case 'questionnaire':
    case 'id':
      return questionnaireIds(folders);
    case 'marker':
    case 'ids':
      return markerIds(folders);
    case 'marker=score':
      return markerIds(folders).map((id) => `${id}=`);
    case 'round':
    case 'name':
      return workspace.ok ? workspace.value.rounds : [];
    case 'attribute':
      return workspace.ok ? workspace.value.audit.attributes.map(({ name }) => name) : [];
    default: {
      if (!workspace.ok) return [];
      const round = workspace.value.rounds.at(-1);
      const files = round === undefined ? null : interviewFiles(workspace.value, round);
      return files?.ok ? [...new Set(files.value.map(({ respondent }) => respondent))] : [];
    }
  }
}

const markerIds = (folders: readonly string[]): readonly string[] =>
  [...new Set([...folders, shippedFolder()].flatMap((folder) => namesIn(join(folder, 'markers'))))].toSorted();

function namesIn(folder: string): readonly string[] {
  const listed = listFolder(folder);
  return listed.ok ? listed.value.flatMap(({ name }) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : [])) : [];
}
